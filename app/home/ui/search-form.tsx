import { searchTexts } from '#app/home/texts/search.ts'
import { Button } from '#app/ui/button.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

export function SearchForm({ query }: { query: string }) {
  const t = useTexts(searchTexts)
  return (
    <search>
      <form action="/suche" className="form">
        <div className="kern-form-input field">
          <label className="kern-label" htmlFor="search-query">
            {t.label}
          </label>
          <div className="kern-hint" id="search-hint">
            {t.hint}
          </div>
          <input
            id="search-query"
            className="kern-form-input__input"
            type="search"
            name="suche"
            defaultValue={query}
            maxLength={100}
            aria-describedby="search-hint"
          />
        </div>
        <Button type="submit" icon="search">
          {t.button}
        </Button>
      </form>
    </search>
  )
}
