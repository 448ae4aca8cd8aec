import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { type BoardFilter, boardHref } from '../board-filter.ts'
import { boardTexts } from '../texts/board.ts'

/** The same projects as files, and the feed. */
export function BoardFiles({ filter }: { filter: BoardFilter }) {
  const t = useTexts(boardTexts).files
  const file = (path: string) => boardHref({ ...filter, view: 'list', order: 'news' }, {}, path)
  return (
    <footer className="board-files">
      <h2 className="heading heading--4">{t.title}</h2>
      <p>{t.text}</p>
      <ul>
        <li>
          <a href={file('/fortschritt.csv')}>
            <Icon name="download" size={20} /> {t.csv}
          </a>
        </li>
        <li>
          <a href={file('/fortschritt.geojson')}>
            <Icon name="download" size={20} /> {t.geojson}
          </a>
        </li>
        <li>
          <a href="/fortschritt.atom">
            <Icon name="feed" size={20} /> {t.feed}
          </a>
        </li>
      </ul>
    </footer>
  )
}
