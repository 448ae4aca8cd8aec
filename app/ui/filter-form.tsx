import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Icon } from './icon.tsx'
import { uiTexts } from './ui-texts.ts'
import { useTexts } from './use-texts.ts'

type FilterFormProps = {
  /** address of the list the form belongs to */
  action: string
  /** what the search field asks for */
  label: string
  search: string
  maxLength: number
  /** how many choices are made, whether they are in sight or not */
  chosen: number
  /** what the address says besides and keeps saying */
  kept: Record<string, string | number | null>
  children: ReactNode
}

/** Search and choices above a list: an ordinary form whose answer is the same page at another address. */
export function FilterForm({ action, label, search, maxLength, chosen, kept, children }: FilterFormProps) {
  const t = useTexts(uiTexts)
  return (
    <Form className="filter-form" role="search" action={action} method="get" preventScrollReset>
      {Object.entries(kept).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="filter-form__search">
        <label className="visually-hidden" htmlFor="list-search">
          {label}
        </label>
        <input
          className="kern-form-input__input"
          id="list-search"
          // the key makes the field follow the address when a chip was removed
          key={search}
          type="search"
          name="suche"
          maxLength={maxLength}
          defaultValue={search}
          placeholder={label}
        />
        <button className="button button--secondary" type="submit">
          <Icon name="search" size={20} />
          <span className="button__label">{t.search}</span>
        </button>
      </div>
      <details className="filter-form__more">
        <summary className="filter-form__summary">
          <Icon name="filter" size={20} />
          {t.filter}
          {chosen > 0 ? <span className="filter-form__chosen">{chosen}</span> : null}
          <Icon name="chevron-down" size={16} className="filter-form__mark" />
        </summary>
        <div className="filter-form__fields">
          {children}
          <button className="button button--primary" type="submit">
            <span className="button__label">{t.apply}</span>
          </button>
        </div>
      </details>
    </Form>
  )
}
