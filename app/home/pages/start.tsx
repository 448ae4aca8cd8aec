import { data } from 'react-router'
import { startOverview } from '#app/home/start.server.ts'
import { startTexts } from '#app/home/texts/start.ts'
import { EverythingMap } from '#app/home/ui/everything-map.tsx'
import { LatestIdeas } from '#app/home/ui/latest-ideas.tsx'
import { LatestUpdates } from '#app/home/ui/latest-updates.tsx'
import { OpenNow } from '#app/home/ui/open-now.tsx'
import { StartHero } from '#app/home/ui/start-hero.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { publicPage, publicPageUntil } from '#app/platform/cache.ts'
import { FigureTiles } from '#app/ui/figure-tiles.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/start'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context }: Route.LoaderArgs) {
  const municipality = currentMunicipality(context)
  const overview = await startOverview(municipality)
  const { processes } = overview
  const shown = { ...overview, closed: municipality.closed, name: municipality.name, area: mapAreaOf(municipality) }
  // what is open here ends by the clock
  return data(shown, { headers: processes ? publicPageUntil(processes.turn, processes.now) : publicPage })
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { ideas, projects, processes, areas, header, closed, name, area } = loaderData
  const t = useTexts(startTexts)
  const language = useLanguage()
  return (
    <>
      <title>{t.title({ name })}</title>
      <StartHero name={name} withIdeas={ideas !== null} picture={header} />
      <div className="page start">
        {processes ? <OpenNow {...processes} closed={closed} areas={areas} /> : null}
        <FigureTiles
          label={t.figures}
          figures={[
            ...(ideas
              ? [
                  { value: formatNumber(language, ideas.count), label: t.ideas, icon: 'idea' as const, href: '/ideen' },
                  { value: formatNumber(language, ideas.answered), label: t.answered, icon: 'check-circle' as const },
                ]
              : []),
            ...(projects
              ? [
                  {
                    value: formatNumber(language, projects.running),
                    label: t.projects,
                    icon: 'project' as const,
                    href: '/fortschritt?stand=laufend',
                  },
                ]
              : []),
          ]}
        />
        {projects ? <LatestUpdates updates={projects.latest} /> : null}
        {ideas ? <LatestIdeas ideas={ideas.newest} areas={areas} /> : null}
        <Section title={t.how} id="mitmachen">
          <ol className="start__steps">
            {t.steps.map((step) => (
              <li key={step.title} className="start__step">
                <h3 className="start__step-title">{step.title}</h3>
                <p>{step.text}</p>
              </li>
            ))}
          </ol>
        </Section>
        <EverythingMap area={area} withIdeas={ideas !== null} withProjects={projects !== null} />
      </div>
    </>
  )
}
