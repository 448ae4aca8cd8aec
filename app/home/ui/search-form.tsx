import { searchTexts } from '#app/home/texts/search.ts'
import { SearchField } from '#app/ui/forms/search-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

export function SearchForm({ query }: { query: string }) {
  const t = useTexts(searchTexts)
  return (
    <search>
      <form action="/suche" className="form">
        <SearchField id="search-query" label={t.label} hint={t.hint} button={t.button} query={query} />
      </form>
    </search>
  )
}
