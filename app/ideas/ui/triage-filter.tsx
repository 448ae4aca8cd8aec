import { listedStatuses } from '#app/ideas/idea.ts'
import { type QueueFilter, queueAddress, queueSorts, sortWords, statusWords } from '#app/ideas/queue-filter.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { Details } from '#app/ui/details.tsx'
import { type FilterChip, FilterChips } from '#app/ui/filter-chips.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { type Option, SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = { filter: QueueFilter; topics: Option[]; districts: Option[] }

/** Narrows the queue; a plain form whose answer is an address. */
export function TriageFilter({ filter, topics, districts }: Props) {
  const t = useTexts(triageTexts).queue.filter
  const names = useTexts(ideaTexts).status
  const chips = useChips({ filter, topics, districts })
  const defaults = {
    suche: filter.search,
    status: statusWords[filter.status],
    thema: filter.topicId,
    ortsteil: filter.districtId,
    antwort: filter.answer === 'with' ? 'mit' : filter.answer === 'without' ? 'ohne' : '',
    sortierung: sortWords[filter.sort],
  }
  const statuses = [
    { value: statusWords.open, label: t.open },
    ...listedStatuses.map((status) => ({ value: statusWords[status], label: names[status] })),
    { value: statusWords.all, label: t.all },
  ]
  return (
    <>
      <Details summary={t.title}>
        <Form method="get" action="/verwaltung/ideen" defaults={defaults} prefix="filter" className="triage-filter">
          <TextField name="suche" label={t.search} type="search" />
          <SelectField name="status" label={t.status} options={statuses} empty={false} />
          <SelectField name="thema" label={t.topic} options={topics} empty={t.anyTopic} />
          <SelectField name="ortsteil" label={t.district} options={districts} empty={t.anyDistrict} />
          <SelectField
            name="antwort"
            label={t.answer}
            empty={t.anyAnswer}
            options={[
              { value: 'ohne', label: t.without },
              { value: 'mit', label: t.with },
            ]}
          />
          <SelectField
            name="sortierung"
            label={t.sort}
            empty={false}
            options={queueSorts.map((sort) => ({ value: sortWords[sort], label: t[sort] }))}
          />
          {filter.hidden && <input type="hidden" name="ausgeblendet" value="ja" />}
          {filter.olderThanDays && <input type="hidden" name="tage" value={filter.olderThanDays} />}
          {filter.minSupports && <input type="hidden" name="stimmen" value={filter.minSupports} />}
          <SubmitButton variant="secondary" icon="filter">
            {t.apply}
          </SubmitButton>
        </Form>
      </Details>
      <FilterChips chips={chips} clearHref="/verwaltung/ideen" />
    </>
  )
}

function useChips({ filter, topics, districts }: Props): FilterChip[] {
  const t = useTexts(triageTexts).queue.filter
  const names = useTexts(ideaTexts).status
  const chips: FilterChip[] = []
  const add = (label: string | undefined, without: Partial<QueueFilter>) => {
    if (label) chips.push({ label, href: queueAddress({ ...filter, ...without }) })
  }
  if (filter.search) add(t.searchFor({ search: filter.search }), { search: '' })
  if (filter.hidden) add(t.hiddenOnly, { hidden: false, status: filter.status === 'all' ? 'open' : filter.status })
  else if (filter.status === 'all') add(`${t.status}: ${t.all}`, { status: 'open' })
  if (filter.status !== 'open' && filter.status !== 'all')
    add(names[filter.status], { status: filter.hidden ? 'all' : 'open' })
  if (filter.olderThanDays) add(t.older({ days: filter.olderThanDays }), { olderThanDays: null })
  if (filter.minSupports) add(t.supports({ count: filter.minSupports }), { minSupports: null })
  if (filter.topicId) add(topics.find((one) => one.value === filter.topicId)?.label, { topicId: null })
  if (filter.districtId) add(districts.find((one) => one.value === filter.districtId)?.label, { districtId: null })
  if (filter.answer) add(`${t.answer}: ${filter.answer === 'with' ? t.with : t.without}`, { answer: null })
  return chips
}
