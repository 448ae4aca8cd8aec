import { ideaListTexts } from '#app/ideas/texts/list.ts'
import { useTexts } from '#app/ui/use-texts.ts'

/** The same choice of ideas as open data; `file` is the address of a file with the filter of the list. */
export function IdeaFiles({ file }: { file: (path: string) => string }) {
  const t = useTexts(ideaListTexts).files
  return (
    <footer className="idea-files">
      <h2 className="heading heading--4">{t.title}</h2>
      <p>{t.text}</p>
      <ul>
        <li>
          <a href={file('/ideen.csv')}>{t.csv}</a>
        </li>
        <li>
          <a href={file('/ideen.geojson')}>{t.geojson}</a>
        </li>
        <li>
          <a href={file('/ideen.atom')}>{t.feed}</a>
        </li>
      </ul>
    </footer>
  )
}
