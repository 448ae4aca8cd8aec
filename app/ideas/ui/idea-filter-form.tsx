import { listedStatuses, statusInAddress } from '#app/ideas/idea.ts'
import { type IdeaView, orderAddress } from '#app/ideas/idea-filter.ts'
import { type ShownList, unpackAreas } from '#app/ideas/shown-list.ts'
import { ideaListTexts } from '#app/ideas/texts/list.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { unpackRows } from '#app/platform/packed.ts'
import { FilterForm } from '#app/ui/filter-form.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { remembered } from '#app/ui/remembered.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

export type IdeaFilterFormProps = {
  view: IdeaView
  topics: ShownList['topics']
  districts: ShownList['districts']
  processes: ShownList['processes']
  /** how many ideas each choice would leave, in the order of the choices; null while words are looked for */
  counts: ShownList['counts']
}

/** Search among the ideas, and what to narrow them down by. */
export function IdeaFilterForm({ view, topics, districts, processes, counts }: IdeaFilterFormProps) {
  const t = useTexts(ideaListTexts)
  const { statuses, topicIds, districtIds, process = null } = view
  return (
    <FilterForm
      action="/ideen"
      label={t.search}
      search={view.search}
      maxLength={100}
      chosen={statuses.length + topicIds.length + districtIds.length + (process ? 1 : 0)}
      kept={{
        sortierung: view.order === 'newest' ? null : orderAddress(view.order),
        mischung: view.order === 'mixed' ? view.seed : null,
        ansicht: view.onMap ? 'karte' : null,
      }}
    >
      <Fields {...{ topics, districts, processes, counts, statuses, topicIds, districtIds, process }} />
    </FilterForm>
  )
}

type FieldsProps = Omit<IdeaFilterFormProps, 'view'> &
  Pick<IdeaView, 'statuses' | 'topicIds' | 'districtIds'> & { process: number | null }

// what the loader packed goes in as it is: the page that remembers this piece need not unpack it
const Fields = remembered('idea-filter', FreshFields)

function FreshFields({ statuses, topicIds, districtIds, process, counts, ...packed }: FieldsProps) {
  const t = useTexts(ideaListTexts)
  const names = useTexts(ideaTexts)
  const areas = unpackAreas(packed)
  const processes = unpackRows(packed.processes)
  const count = counts === null ? null : unpackRows(counts)[0]!
  return (
    <>
      <Choices
        name="status"
        title={t.status}
        counts={count?.status}
        options={listedStatuses.map((status) => ({ slug: statusInAddress[status], name: names.status[status] }))}
        chosen={statuses.map((status) => statusInAddress[status])}
      />
      <Choices name="thema" title={t.topic} counts={count?.topic} options={areas.topics} chosen={topicIds} />
      <Choices
        name="ortsteil"
        title={t.district}
        counts={count?.district}
        options={areas.districts}
        chosen={districtIds}
      />
      {processes.length > 0 ? (
        <div className="idea-filter__choice">
          <label htmlFor="idea-process">{t.process}</label>
          <div className="kern-form-input__select-wrapper">
            <select
              className="kern-form-input__select"
              id="idea-process"
              name="verfahren"
              key={process ?? 0}
              defaultValue={process ?? ''}
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
    </>
  )
}

type ChoicesProps = {
  name: string
  title: string
  options: readonly { name: string; slug: string }[]
  counts: number[] | undefined
  chosen: readonly string[]
}

function Choices({ name, title, options, counts, chosen }: ChoicesProps) {
  const language = useLanguage()
  if (options.length === 0) return null
  return (
    <fieldset className="idea-filter__group">
      <legend>{title}</legend>
      {options.map((option, n) => {
        const checked = chosen.includes(option.slug)
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
