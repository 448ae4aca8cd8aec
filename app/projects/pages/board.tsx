import '../ui/board.css'
import { data, redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentRequest } from '#app/platform/facts.server.ts'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { FilterChips } from '#app/ui/filter-chips.tsx'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { TabsNav } from '#app/ui/tabs-nav.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { readBoard } from '../board.server.ts'
import {
  type BoardFilter,
  boardHref,
  boardViews,
  knownAreasOnly,
  nothingChosen,
  readBoardFilter,
} from '../board-filter.ts'
import { shownIn, yearsToChoose } from '../board-shown.server.ts'
import { boardTexts } from '../texts/board.ts'
import { BoardBar } from '../ui/board-bar.tsx'
import { boardChips } from '../ui/board-chips.ts'
import { BoardEmpty } from '../ui/board-empty.tsx'
import { BoardFigures } from '../ui/board-figures.tsx'
import { BoardFiles } from '../ui/board-files.tsx'
import { BoardFilterForm } from '../ui/board-filter-form.tsx'
import { BoardMap } from '../ui/board-map.tsx'
import { BoardTimeline } from '../ui/board-timeline.tsx'
import { ProjectCard } from '../ui/project-card.tsx'
import type { Route } from './+types/board'

export function headers() {
  return publicPage
}

export async function loader({ context }: Route.LoaderArgs) {
  const municipality = currentMunicipality(context)
  const areas = await areasOf(municipality.id)
  const { searchParams } = currentRequest(context).url
  const filter = knownAreasOnly(readBoardFilter(searchParams), areas)
  // a form sends what was left empty, too; addresses people share are short
  if ([...searchParams.values()].includes('')) throw redirect(boardHref(filter, { page: filter.page }))
  const board = await readBoard(municipality.id, filter)
  if (filter.page > board.pages) throw data(null, { status: 404 })
  const { today, figures, pages } = board
  return {
    name: municipality.name,
    filter,
    today,
    figures,
    pages,
    shown: await shownIn(municipality.id, filter.view, board.items),
    area: filter.view === 'map' ? mapAreaOf(municipality) : null,
    topics: areas.topics.map(({ id, name, icon }) => ({ id, name, icon })),
    districts: areas.districts.map(({ id, name }) => ({ id, name })),
    years: yearsToChoose(figures, filter.year, today),
  }
}

export default function BoardPage({ loaderData }: Route.ComponentProps) {
  const { name, filter, figures, topics, districts, years, pages } = loaderData
  const t = useTexts(boardTexts)
  const language = useLanguage()
  const to = (changed: Partial<BoardFilter>) => boardHref(filter, changed)
  const title = t.title({ name })
  const icons = { list: 'list', map: 'map', timeline: 'timeline' } as const
  return (
    <Page title={title} lead={t.lead}>
      <title>{filter.page > 1 ? `${title} – ${t.page({ page: filter.page })}` : title}</title>
      <meta name="description" content={t.lead} />
      <link rel="alternate" type="application/atom+xml" href="/fortschritt.atom" title={t.feed.title({ name })} />
      <BoardFigures figures={figures} filter={filter} />
      <div className="board-choice">
        <BoardFilterForm filter={filter} topics={topics} districts={districts} years={years} />
        <FilterChips
          chips={boardChips(language, filter, { topics, districts })}
          clearHref={boardHref(filter, nothingChosen)}
        />
      </div>
      <div className="board-results">
        <TabsNav
          label={t.views.label}
          tabs={boardViews.map((view) => ({
            label: t.views[view],
            to: to({ view }),
            icon: icons[view],
            current: view === filter.view,
          }))}
        />
        <BoardBar filter={filter} count={figures.count} />
        {figures.count === 0 ? <BoardEmpty filter={filter} /> : <Shown {...loaderData} />}
        <Pagination page={filter.page} pages={pages} href={(page) => to({ page })} />
      </div>
      <BoardFiles filter={filter} />
    </Page>
  )
}

function Shown({ shown, filter, area, today, topics, districts }: Route.ComponentProps['loaderData']) {
  if (shown.view === 'timeline') return <BoardTimeline items={shown.items} today={today} />
  if (shown.view === 'map' && area) {
    return <BoardMap items={shown.items} area={area} listHref={boardHref(filter, { view: 'list' })} />
  }
  if (shown.view !== 'list') return null
  return (
    <CardGrid>
      {shown.items.map((project) => (
        <ProjectCard
          key={project.number}
          project={project}
          today={today}
          topic={topics.find(({ id }) => id === project.topicId)}
          district={districts.find(({ id }) => id === project.districtId)}
        />
      ))}
    </CardGrid>
  )
}
