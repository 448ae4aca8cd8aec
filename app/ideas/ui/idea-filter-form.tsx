import { Form } from 'react-router'
import { listedStatuses, statusInAddress } from '#app/ideas/idea.ts'
import { type IdeaView, orderAddress } from '#app/ideas/idea-filter.ts'
import { ideaListTexts } from '#app/ideas/texts/list.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { formatNumber } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Area = { id: string; name: string; slug: string }
type Counts = Record<string, number> | undefined

export type IdeaFilterFormProps = {
  view: IdeaView
  areas: { topics: Area[]; districts: Area[] }
  facets: { statuses: Counts; topics: Counts; districts: Counts } | null
}

/** Search and choices; an ordinary form whose answer is the same page at another address. */
export function IdeaFilterForm({ view, areas, facets }: IdeaFilterFormProps) {
  const t = useTexts(ideaListTexts)
  const names = useTexts(ideaTexts)
  const chosenCount = view.statuses.length + view.topicIds.length + view.districtIds.length
  return (
    <Form className="idea-filter" role="search" action="/ideen" method="get" preventScrollReset>
      {view.order === 'newest' ? null : <input type="hidden" name="sortierung" value={orderAddress(view.order)} />}
      {view.order === 'mixed' ? <input type="hidden" name="mischung" value={view.seed} /> : null}
      {view.onMap ? <input type="hidden" name="ansicht" value="karte" /> : null}
      <div className="idea-filter__search">
        <label className="visually-hidden" htmlFor="idea-search">
          {t.search}
        </label>
        <input
          className="kern-form-input__input"
          id="idea-search"
          key={view.search}
          type="search"
          name="suche"
          maxLength={100}
          defaultValue={view.search}
          placeholder={t.search}
        />
        <button className="button button--secondary" type="submit">
          <Icon name="search" size={20} />
          <span className="button__label">{t.find}</span>
        </button>
      </div>
      <details className="idea-filter__more">
        <summary className="idea-filter__summary">
          <Icon name="filter" size={20} />
          {t.filter}
          {chosenCount > 0 ? <span className="idea-filter__chosen">{chosenCount}</span> : null}
          <Icon name="chevron-down" size={16} className="idea-filter__mark" />
        </summary>
        <div className="idea-filter__groups">
          <Choices
            name="status"
            title={t.status}
            counts={facets?.statuses}
            options={listedStatuses.map((status) => ({
              id: status,
              slug: statusInAddress[status],
              name: names.status[status],
            }))}
            chosen={view.statuses}
          />
          <Choices name="thema" title={t.topic} counts={facets?.topics} options={areas.topics} chosen={view.topicIds} />
          <Choices
            name="ortsteil"
            title={t.district}
            counts={facets?.districts}
            options={areas.districts}
            chosen={view.districtIds}
          />
          <button className="button button--primary" type="submit">
            {t.apply}
          </button>
        </div>
      </details>
    </Form>
  )
}

type ChoicesProps = { name: string; title: string; options: Area[]; counts: Counts; chosen: readonly string[] }

function Choices({ name, title, options, counts, chosen }: ChoicesProps) {
  const language = useLanguage()
  if (options.length === 0) return null
  return (
    <fieldset className="idea-filter__group">
      <legend>{title}</legend>
      {options.map((option) => {
        const checked = chosen.includes(option.id)
        return (
          // the key makes a box follow the address when a chip was removed
          <label key={`${option.slug} ${checked}`}>
            <input type="checkbox" name={name} value={option.slug} defaultChecked={checked} />
            {option.name}
            {counts ? <small>{formatNumber(language, counts[option.id] ?? 0)}</small> : null}
          </label>
        )
      })}
    </fieldset>
  )
}
