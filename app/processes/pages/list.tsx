import '../ui/processes.css'
import { data, Form } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { publicPageUntil } from '#app/platform/cache.ts'
import { currentRequest } from '#app/platform/facts.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterChips } from '#app/ui/filter-chips.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { TabsNav } from '#app/ui/tabs-nav.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { listProcesses } from '../listing.server.ts'
import { type PublicState, publicStates, stateInAddress } from '../process.ts'
import { type ProcessFilter, processesAddress, readProcessFilter } from '../process-filter.ts'
import { processPageTexts } from '../texts/page.ts'
import { ProcessCard } from '../ui/process-card.tsx'
import type { Route } from './+types/list'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context }: Route.LoaderArgs) {
  const { id, name, closed } = currentMunicipality(context)
  const { topics, districts } = await areasOf(id)
  const areas = {
    topics: topics.map(({ id: topicId, name: topic, slug, icon }) => ({ id: topicId, name: topic, slug, icon })),
    districts: districts.map(({ id: districtId, name: district, slug }) => ({ id: districtId, name: district, slug })),
  }
  const filter = readProcessFilter(currentRequest(context).url.searchParams, areas)
  const list = await listProcesses(id, filter)
  if (filter.page > list.pages) throw data(null, { status: 404 })
  return data({ name, closed, areas, filter, ...list }, { headers: publicPageUntil(list.turn, list.now) })
}

export default function ProcessListPage({ loaderData }: Route.ComponentProps) {
  const { name, areas, filter, processes, counts, pages } = loaderData
  const t = useTexts(processPageTexts).list
  const to = (changed: Partial<ProcessFilter>) => processesAddress(filter, areas, changed)
  const parts = filter.state ? [filter.state] : publicStates
  return (
    <Page title={t.title({ name })} lead={t.lead}>
      <title>{t.title({ name })}</title>
      <meta name="description" content={t.lead} />
      <TabsNav
        label={t.state}
        tabs={[
          { label: t.all, to: to({ state: null }), current: filter.state === null },
          ...publicStates.map((state) => ({
            label: `${t.parts[state]} (${counts[state]})`,
            to: to({ state }),
            current: filter.state === state,
          })),
        ]}
      />
      <Narrowing filter={filter} areas={areas} />
      <FilterChips
        chips={[
          ...chip(areas.topics, filter.topicId, to({ topicId: null })),
          ...chip(areas.districts, filter.districtId, to({ districtId: null })),
        ]}
        clearHref={to({ topicId: null, districtId: null })}
      />
      {processes.length === 0 ? <NoProcesses filter={filter} /> : null}
      {parts.map((part) => (
        <Part key={part} part={part} {...loaderData} moreHref={to({ state: part })} />
      ))}
      <Pagination page={filter.page} pages={pages} href={(page) => to({ page })} />
      <p className="process-tools">
        <ButtonLink to="/mitmachen.ics" variant="tertiary" icon="calendar" plain>
          {t.calendar}
        </ButtonLink>
      </p>
    </Page>
  )
}

type Shown = Route.ComponentProps['loaderData']

function Part({ part, moreHref, ...shown }: Shown & { part: PublicState; moreHref: string }) {
  const { processes, areas, now, closed, counts, filter } = shown
  const t = useTexts(processPageTexts).list
  const mine = processes.filter(({ state }) => state === part || (part === 'done' && state === 'stopped'))
  if (mine.length === 0) return null
  return (
    <Section
      title={t.parts[part]}
      id={stateInAddress[part]}
      actions={
        filter.state === null && mine.length < counts[part] ? (
          <a href={moreHref}>{t.moreDone({ count: counts[part] })}</a>
        ) : null
      }
    >
      <CardGrid>
        {mine.map((process) => (
          <ProcessCard
            key={process.number}
            process={process}
            now={now}
            closed={closed}
            topic={areas.topics.find(({ id }) => id === process.topicId)}
            districts={areas.districts.filter(({ id }) => process.districtIds.includes(id)).map((one) => one.name)}
          />
        ))}
      </CardGrid>
    </Section>
  )
}

function Narrowing({ filter, areas }: Pick<Shown, 'filter' | 'areas'>) {
  const t = useTexts(processPageTexts).list
  return (
    <Form className="process-filter" action="/mitmachen" method="get" preventScrollReset>
      {filter.state ? <input type="hidden" name="stand" value={stateInAddress[filter.state]} /> : null}
      <Choice name="thema" label={t.topic} options={areas.topics} chosen={filter.topicId} />
      <Choice name="ortsteil" label={t.district} options={areas.districts} chosen={filter.districtId} />
      <button className="button button--secondary" type="submit">
        <span className="button__label">{t.filter}</span>
      </button>
    </Form>
  )
}

type Option = { id: string; slug: string; name: string }

function Choice(props: { name: string; label: string; options: Option[]; chosen: string | null }) {
  const t = useTexts(processPageTexts).list
  const { name, label, options, chosen } = props
  const slug = options.find(({ id }) => id === chosen)?.slug ?? ''
  if (options.length === 0) return null
  return (
    <div className="process-filter__choice">
      <label htmlFor={`process-${name}`}>{label}</label>
      <div className="kern-form-input__select-wrapper">
        <select className="kern-form-input__select" id={`process-${name}`} name={name} key={slug} defaultValue={slug}>
          <option value="">{t.any}</option>
          {options.map((option) => (
            <option key={option.slug} value={option.slug}>
              {option.name}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

function NoProcesses({ filter }: { filter: ProcessFilter }) {
  const t = useTexts(processPageTexts).list
  const narrowed = filter.state !== null || filter.topicId !== null || filter.districtId !== null
  return (
    <EmptyState
      illustration={narrowed ? 'search' : 'start'}
      action={
        <ButtonLink to={narrowed ? '/mitmachen' : '/ideen/neu'} variant="secondary">
          {narrowed ? t.clear : t.submit}
        </ButtonLink>
      }
    >
      {narrowed ? t.filtered : t.none}
    </EmptyState>
  )
}

function chip(options: Option[], chosen: string | null, href: string) {
  const option = options.find(({ id }) => id === chosen)
  return option ? [{ label: option.name, href }] : []
}
