import './municipalities.css'
import type { DirectoryEntry } from '#app/municipalities/directory/entry.ts'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { Button } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { SearchField } from '#app/ui/forms/search-field.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** Search in the directory of all German municipalities; a hit is chosen by its button. */
export function DirectoryChoice({ query, found }: { query: string; found: DirectoryEntry[] }) {
  const t = useTexts(municipalityTexts).founding
  return (
    <>
      <SearchField id="directory-search" label={t.search} hint={t.searchHint} button={t.searchButton} query={query} />
      {query ? (
        <output className="directory-found">
          {found.length === 0 ? t.nothing : t.results({ count: found.length })}
        </output>
      ) : null}
      <ul className="directory-hits">
        {found.map((entry) => (
          <li key={entry.ags} className="directory-hits__hit">
            <EntryFacts entry={entry} />
            <Button type="submit" variant="secondary" name="kommune" value={entry.ags} aria-label={t.choose(entry)}>
              {t.chooseShort}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

export function EntryFacts({ entry }: { entry: DirectoryEntry }) {
  const t = useTexts(municipalityTexts).founding
  const language = useLanguage()
  return (
    <div>
      <h2 className="directory-hits__name">
        {entry.kind} {entry.name}
      </h2>
      <DefinitionList
        items={[
          { term: t.key, value: entry.ags },
          { term: t.land, value: entry.land },
          ...(entry.district ? [{ term: t.district, value: entry.district }] : []),
          ...(entry.population === null
            ? []
            : [{ term: '', value: t.inhabitants({ count: formatNumber(language, entry.population) }) }]),
        ]}
      />
    </div>
  )
}
