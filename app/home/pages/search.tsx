import { searchEverywhere } from '#app/home/search.server.ts'
import { shownAreas } from '#app/home/start.server.ts'
import { searchTexts } from '#app/home/texts/search.ts'
import { IdeaCards } from '#app/home/ui/latest-ideas.tsx'
import { ProjectHits } from '#app/home/ui/project-hits.tsx'
import { SearchForm } from '#app/home/ui/search-form.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentRequest } from '#app/platform/facts.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/search'

export function headers() {
  return publicPage
}

export async function loader({ context }: Route.LoaderArgs) {
  const { searchParams: params } = currentRequest(context).url
  // every search of the platform is called "suche"; "q" is what other sites and people write
  const query = (params.get('suche') ?? params.get('q') ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 100)
  if (query === '') return { query, found: null, areas: { topics: [], districts: [] } }
  const municipality = currentMunicipality(context)
  const [found, areas] = await Promise.all([searchEverywhere(municipality, query), shownAreas(municipality.id)])
  return { query, found, areas }
}

export default function Search({ loaderData: { query, found, areas } }: Route.ComponentProps) {
  const t = useTexts(searchTexts)
  const title = query ? t.titleFor({ query }) : t.title
  const address = encodeURIComponent(query)
  const isEmpty = found !== null && !found.ideas?.count && !found.projects?.count
  return (
    <Page title={title} lead={query ? undefined : t.lead}>
      <title>{title}</title>
      <SearchForm query={query} />
      {isEmpty ? (
        <EmptyState
          title={t.nothing({ query })}
          illustration="search"
          action={
            found.ideas ? (
              <ButtonLink to="/ideen/neu" icon="plus">
                {t.submit}
              </ButtonLink>
            ) : undefined
          }
        >
          {t.nothingHint}
        </EmptyState>
      ) : null}
      {found?.ideas && found.ideas.count > 0 ? (
        <Section
          title={t.ideas(found.ideas)}
          actions={
            found.ideas.count > found.ideas.hits.length ? (
              <a href={`/ideen?suche=${address}`}>{t.allIdeas(found.ideas)}</a>
            ) : undefined
          }
        >
          <IdeaCards ideas={found.ideas.hits} areas={areas} />
        </Section>
      ) : null}
      {found?.projects && found.projects.count > 0 ? (
        <Section
          title={t.projects(found.projects)}
          actions={
            found.projects.count > found.projects.hits.length ? (
              <a href={`/fortschritt?suche=${address}`}>{t.allProjects(found.projects)}</a>
            ) : undefined
          }
        >
          <ProjectHits projects={found.projects.hits} />
        </Section>
      ) : null}
    </Page>
  )
}
