import '../ui/project-page.css'
import { data } from 'react-router'
import { readThread } from '#app/comments/reading.server.ts'
import { Discussion } from '#app/comments/ui/discussion.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { FollowButton } from '#app/notices/ui/follow-button.tsx'
import { currentPerson } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { photoFallback } from '#app/photos/photo.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { originOf } from '#app/platform/origin.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { projectRights } from '../capability.ts'
import { isOpen } from '../project.ts'
import { readProject } from '../project-page.server.ts'
import { projectNumber } from '../published-project.server.ts'
import { projectDiscussion } from '../subject.server.ts'
import { pageTexts } from '../texts/page.ts'
import { projectTexts } from '../texts/project.ts'
import { LightBadge, StateBadge } from '../ui/light-badge.tsx'
import { LightReasons, LightRule } from '../ui/light-reasons.tsx'
import { ProgressWithRule } from '../ui/progress.tsx'
import { ProjectAside } from '../ui/project-aside.tsx'
import { ProjectMilestones } from '../ui/project-milestones.tsx'
import { ProjectMoney } from '../ui/project-money.tsx'
import { ProjectUpdates } from '../ui/project-updates.tsx'
import { PromiseLines } from '../ui/promise-line.tsx'
import type { Route } from './+types/project'

export function headers() {
  return publicPage
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const municipality = currentMunicipality(context)
  const person = currentPerson(context)
  const isStaff = may(person, projectRights.draft)
  const viewer = { personId: person?.id ?? null, unpublished: isStaff }
  const project = await readProject(municipality.id, projectNumber(params.nummer), viewer)
  if (!project) throw data(null, { status: 404 })
  const thread = await readThread({
    municipality,
    person,
    language: currentLanguage(context),
    subject: { kind: 'project', id: project.id },
    permission: projectDiscussion(project.publishedAt !== null),
    url: new URL(request.url),
  })
  const photo = project.updates.find((update) => update.photo?.state === 'ready')?.photo
  return {
    // where ideas are switched off, their pages are not there to lead to
    project: municipality.closed.includes('ideas') ? { ...project, ideas: [] } : project,
    isStaff,
    signedIn: person !== null,
    thread,
    area: project.latitude === null ? null : mapAreaOf(municipality),
    picture: photo ? `${originOf(municipality.host)}${photoFallback(photo)}` : null,
  }
}

export default function ProjectRoute({ loaderData }: Route.ComponentProps) {
  const { project, isStaff, signedIn, area, picture, thread } = loaderData
  const t = useTexts(pageTexts)
  const words = useTexts(projectTexts)
  const language = useLanguage()
  const { number, title, topic, light, progress, milestones, updates, today, publishedAt } = project
  const latest = updates[0]
  const feed = `/vorhaben/${number}.atom`
  return (
    <div className="project-page">
      <Page
        title={title}
        kind={[words.project({ number }), topic?.name].filter(Boolean).join(' · ')}
        lead={project.summary}
        breadcrumb={[{ label: t.board, to: '/fortschritt' }]}
        meta={
          <>
            <LightBadge light={light.light} size="large" />
            {light.light === 'done' || light.light === 'stopped' ? null : <StateBadge state={project.state} />}
          </>
        }
        actions={
          <>
            {publishedAt ? (
              <FollowButton
                kind="project"
                subjectId={project.id}
                following={project.following}
                signedIn={signedIn}
                variant="primary"
              />
            ) : null}
            {isStaff ? (
              <ButtonLink to={`/verwaltung/vorhaben/${number}`} variant="tertiary" icon="edit">
                {t.toStaff}
              </ButtonLink>
            ) : null}
          </>
        }
      >
        <title>{`${title} – ${words.project({ number })}`}</title>
        <meta name="description" content={project.summary} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={project.summary} />
        {picture ? <meta property="og:image" content={picture} /> : null}
        {publishedAt ? <link rel="alternate" type="application/atom+xml" href={feed} title={title} /> : null}
        {publishedAt ? null : (
          <Alert tone="warning" icon="lock" title={t.preview}>
            {t.previewText}
          </Alert>
        )}
        <Columns aside={<ProjectAside project={project} area={area} />} asideLabel={title}>
          <Section title={t.overview} id="stand">
            <div className="project-stand">
              <LightReasons reasons={light.reasons} />
              <LightRule />
              <PromiseLines project={project} />
              {project.state === 'stopped' ? null : <ProgressWithRule progress={progress} />}
              {latest ? (
                <p className="project-stand__latest">
                  <a href={`#meldung-${latest.id}`}>
                    {t.latest({ title: latest.title, date: formatDate(language, latest.at) })}
                  </a>
                </p>
              ) : null}
            </div>
          </Section>
          {project.description ? (
            <Section title={t.description} id="beschreibung">
              <PlainText text={project.description} />
            </Section>
          ) : null}
          {milestones.length > 0 ? (
            <Section title={t.milestones.title} id="schritte">
              <ProjectMilestones
                milestones={milestones}
                today={today}
                open={isOpen(project.state)}
                caption={t.milestones.caption({ done: progress.doneCount, all: progress.countedCount })}
              />
            </Section>
          ) : null}
          <Section title={t.money.title} id="geld">
            <ProjectMoney {...project} />
          </Section>
          <Section title={t.updates.title} id="meldungen">
            <ProjectUpdates {...project} />
          </Section>
        </Columns>
        {thread ? <Discussion thread={thread} path={`/vorhaben/${number}`} /> : null}
      </Page>
    </div>
  )
}
