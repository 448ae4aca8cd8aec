import { useMemo, useState } from 'react'
import { data, redirect } from 'react-router'
import { feedTitle, filterWord } from '#app/ideas/filter-words.ts'
import { followable } from '#app/ideas/follows.server.ts'
import { statusLooks } from '#app/ideas/idea.ts'
import { addressOf, chosen, type IdeaView, isNarrowed, readView, seeds } from '#app/ideas/idea-filter.ts'
import { listIdeas } from '#app/ideas/listing.server.ts'
import { shownList, unpackList } from '#app/ideas/shown-list.ts'
import { ideaListTexts } from '#app/ideas/texts/list.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { IdeaBar } from '#app/ideas/ui/idea-bar.tsx'
import { IdeaCard } from '#app/ideas/ui/idea-card.tsx'
import { IdeaFiles } from '#app/ideas/ui/idea-files.tsx'
import '#app/ideas/ui/ideas.css'
import { IdeaFilterForm } from '#app/ideas/ui/idea-filter-form.tsx'
import { IdeaFollows } from '#app/ideas/ui/idea-follows.tsx'
import { IdeaMap } from '#app/ideas/ui/idea-map.tsx'
import { MapWaiting } from '#app/ideas/ui/map-waiting.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentRequest } from '#app/platform/facts.server.ts'
import { processChoices } from '#app/processes/choices.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterChips } from '#app/ui/filter-chips.tsx'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/list'

export function headers() {
  return publicPage
}

export async function loader({ context }: Route.LoaderArgs) {
  const municipality = currentMunicipality(context)
  const { id, name } = municipality
  const { searchParams } = currentRequest(context).url
  const areas = await areasOf(id)
  const view = readView(searchParams, areas, Math.floor(Math.random() * seeds))
  // the seed stands in the address: leafing and sharing keep the same mixture
  if (view.order === 'mixed' && !searchParams.has('mischung'))
    throw redirect(addressOf(view, areas, { page: view.page }))
  const person = currentPerson(context)
  const [{ followed, ...list }, processes] = await Promise.all([
    listIdeas(id, view, person?.id ?? null),
    processChoices(id),
  ])
  if (view.page > list.pages) throw data(null, { status: 404 })
  const follows = followable(view).map((one) => ({ ...one, following: followed.includes(one.subjectId) }))
  return {
    name,
    area: mapAreaOf(municipality),
    follows,
    signedIn: person !== null,
    ...shownList(view, areas, processes, list),
  }
}

export default function IdeaListPage({ loaderData }: Route.ComponentProps) {
  const { name, area, view, count, more, pages, similar, follows, signedIn } = loaderData
  const { ideas, areas, processes } = useMemo(() => unpackList(loaderData), [loaderData])
  const t = useTexts(ideaListTexts)
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const [lit, setLit] = useState<number | null>(null)
  const to = (changed: Partial<IdeaView>) => addressOf(view, areas, changed)
  const file = (path: string) => addressOf({ ...view, order: 'newest', onMap: false }, areas, {}, path)
  const highlighted = useMemo(() => pinOf(ideas, lit, names.status), [ideas, lit, names])

  return (
    <Page
      title={t.title({ name })}
      lead={t.lead}
      actions={
        <ButtonLink to="/ideen/neu" icon="plus">
          {names.submit}
        </ButtonLink>
      }
    >
      <title>{view.page > 1 ? `${t.title({ name })} – ${t.page({ page: view.page })}` : t.title({ name })}</title>
      <meta name="description" content={t.lead} />
      <link
        rel="alternate"
        type="application/atom+xml"
        href={file('/ideen.atom')}
        title={feedTitle(language, name, view, { areas, processes })}
      />
      <IdeaFilterForm {...loaderData} />
      <FilterChips
        chips={chosen(view).map((one) => ({
          label: filterWord(language, one, { areas, processes }),
          href: to(one.without),
        }))}
        clearHref="/ideen"
      />
      <IdeaFollows follows={follows} signedIn={signedIn} />
      <IdeaBar view={view} areas={areas} count={count} more={more} similar={similar} />
      <div className={view.onMap ? 'idea-places idea-places--map' : 'idea-places'}>
        <div className="idea-places__list" {...lighting(setLit)}>
          {ideas.length > 0 ? (
            <CardGrid columns={2}>
              {ideas.map((idea) => (
                <IdeaCard
                  key={idea.number}
                  idea={idea}
                  topic={idea.topic === null ? null : areas.topics[idea.topic]}
                  district={idea.district === null ? null : areas.districts[idea.district]}
                  headingLevel={2}
                />
              ))}
            </CardGrid>
          ) : (
            <NoIdeas narrowed={isNarrowed(view)} />
          )}
          <Pagination page={view.page} pages={pages} href={(page) => to({ page })} />
          {view.page === pages && count > pages * 20 ? <p className="idea-places__end">{t.lastPage}</p> : null}
        </div>
        <div className="idea-places__map">
          <IdeaMap
            label={t.mapLabel}
            area={area}
            source={mapSource(file('/ideen/karte.json'))}
            highlighted={highlighted}
            fallback={<MapWaiting text={t.mapText} />}
          />
          <p className="idea-places__note">{t.placeless}</p>
        </div>
      </div>
      <IdeaFiles file={file} />
    </Page>
  )
}

function NoIdeas({ narrowed }: { narrowed: boolean }) {
  const t = useTexts(ideaListTexts).empty
  const names = useTexts(ideaTexts)
  return (
    <EmptyState
      illustration={narrowed ? 'search' : 'start'}
      action={
        <ButtonLink to={narrowed ? '/ideen' : '/ideen/neu'} variant="secondary">
          {narrowed ? t.clear : names.submit}
        </ButtonLink>
      }
    >
      {narrowed ? t.filtered : t.none}
    </EmptyState>
  )
}

/** One pair of listeners for all cards: hovering or focusing one lights its pin. */
function lighting(light: (number: number | null) => void) {
  const enter = ({ target }: { target: EventTarget }) => {
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-idea]') : null
    light(card ? Number(card.dataset.idea) : null)
  }
  const leave = () => light(null)
  return { onMouseOver: enter, onFocus: enter, onMouseLeave: leave, onBlur: leave }
}

type Pinned = ReturnType<typeof unpackList>['ideas'][number]

function pinOf(ideas: readonly Pinned[], number: number | null, words: Record<Pinned['status'], string>) {
  const idea = number === null ? undefined : ideas.find((one) => one.number === number)
  if (!idea?.place) return null
  const { title, status, place } = idea
  const [lat = 0, lng = 0] = place.split(' ').map(Number)
  return {
    id: String(number),
    title,
    href: `/ideen/${number}`,
    lat,
    lng,
    tone: statusLooks[status].tone,
    label: words[status],
  }
}

function mapSource(address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}west={west}&sued={south}&ost={east}&nord={north}&zoom={zoom}`
}
