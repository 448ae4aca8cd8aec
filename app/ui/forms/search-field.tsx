import { Button } from '../button.tsx'

type SearchFieldProps = { id: string; label: string; hint: string; button: string; query: string }

/** A search of its own on a page, named as every search of the platform: "suche". */
export function SearchField({ id, label, hint, button, query }: SearchFieldProps) {
  return (
    <>
      <div className="kern-form-input field">
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
        <input
          id={id}
          className="kern-form-input__input"
          type="search"
          name="suche"
          defaultValue={query}
          maxLength={100}
          aria-describedby={`${id}-hint`}
        />
      </div>
      <Button type="submit" icon="search">
        {button}
      </Button>
    </>
  )
}
