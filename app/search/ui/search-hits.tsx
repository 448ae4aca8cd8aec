import type { Hit } from '#app/search/hits.server.ts'
import { searchKinds } from '#app/search/kinds.ts'
import { searchTexts } from '#app/search/texts.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { marked } from './marked.ts'

export function SearchHits({ hits }: { hits: Hit[] }) {
  const t = useTexts(searchTexts)
  return (
    <ol className="search-hits">
      {hits.map(({ kind, id, title, path, about, extract }) => (
        <li className="search-hit" key={id}>
          <p className="search-hit__kind">
            <Icon name={searchKinds[kind].icon} size={20} />
            {t.one[kind]}
          </p>
          <h2 className="search-hit__title">
            <a href={path}>{title || t.about({ title: about ?? '…' })}</a>
          </h2>
          <p className="search-hit__extract">
            {marked(extract).map((part) =>
              part.found ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
