import { listedStatuses, statusInAddress } from '#app/ideas/idea.ts'
import { type IdeaView, orderAddress } from '#app/ideas/idea-filter.ts'
import { ideaListTexts } from '#app/ideas/texts/list.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { FilterForm } from '#app/ui/filter-form.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { remembered } from '#app/ui/remembered.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Area = { id: string; name: string; slug: string }

export type IdeaFilterFormProps = {
  view: IdeaView
  areas: { topics: Area[]; districts: Area[] }
  processes: readonly { number: number; title: string }[]
  /** how many ideas each choice would leave, in the order of the choices; null while words are looked for */
  counts: Record<'status' | 'topic' | 'district', number[]> | null
}

/** Search among the ideas, and what to narrow them down by. */
export function IdeaFilterForm({ view, areas, processes, counts }: IdeaFilterFormProps) {
  const t = useTexts(ideaListTexts)
  const names = useTexts(ideaTexts)
  const chosenCount = view.statuses.length + view.topicIds.length + view.districtIds.length + (view.process ? 1 : 0)
  return (
    <FilterForm
      action="/ideen"
      label={t.search}
      search={view.search}
      maxLength={100}
      chosen={chosenCount}
      kept={{
        sortierung: view.order === 'newest' ? null : orderAddress(view.order),
        mischung: view.order === 'mixed' ? view.seed : null,
        ansicht: view.onMap ? 'karte' : null,
      }}
    >
      <Choices
        name="status"
        title={t.status}
        counts={counts?.status}
        options={listedStatuses.map((status) => ({
          id: status,
          slug: statusInAddress[status],
          name: names.status[status],
        }))}
        chosen={view.statuses}
      />
      <Choices name="thema" title={t.topic} counts={counts?.topic} options={areas.topics} chosen={view.topicIds} />
      <Choices
        name="ortsteil"
        title={t.district}
        counts={counts?.district}
        options={areas.districts}
        chosen={view.districtIds}
      />
      {processes.length > 0 ? (
        <div className="idea-filter__choice">
          <label htmlFor="idea-process">{t.process}</label>
          <div className="kern-form-input__select-wrapper">
            <select
              className="kern-form-input__select"
              id="idea-process"
              name="verfahren"
              key={view.process ?? 0}
              defaultValue={view.process ?? ''}
            >
              <option value="">{t.anyProcess}</option>
              {processes.map(({ number, title }) => (
                <option key={number} value={number}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        </div>
      ) : null}
    </FilterForm>
  )
}

type ChoicesProps = {
  name: string
  title: string
  options: Area[]
  counts: number[] | undefined
  chosen: readonly string[]
}

const Choices = remembered('idea-choices', FreshChoices)

function FreshChoices({ name, title, options, counts, chosen }: ChoicesProps) {
  const language = useLanguage()
  if (options.length === 0) return null
  return (
    <fieldset className="idea-filter__group">
      <legend>{title}</legend>
      {options.map((option, n) => {
        const checked = chosen.includes(option.id)
        return (
          // the key makes a box follow the address when a chip was removed
          <label key={`${option.slug} ${checked}`}>
            <input type="checkbox" name={name} value={option.slug} defaultChecked={checked} />
            {option.name}
            {counts ? <small>{formatNumber(language, counts[n] ?? 0)}</small> : null}
          </label>
        )
      })}
    </fieldset>
  )
}
