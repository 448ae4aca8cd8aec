import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { projectRights } from '../capability.ts'
import { listDrafts } from '../drafts.server.ts'
import { lightAtPublication } from '../light-at-publication.ts'
import { readProject } from '../project-page.server.ts'
import { milestonesOutside } from '../schedule-check.ts'
import { changeProject } from '../staff-actions.server.ts'
import { projectTexts } from '../texts/project.ts'
import { staffTexts } from '../texts/staff.ts'
import { LightBadge, StateBadge } from '../ui/light-badge.tsx'
import { LightReasons, LightRule } from '../ui/light-reasons.tsx'
import { LinkedIdeas } from '../ui/linked-ideas.tsx'
import { MilestonePlanning, MilestoneTable } from '../ui/milestones.tsx'
import { ProgressWithRule } from '../ui/progress.tsx'
import { PromiseTable } from '../ui/promise-table.tsx'
import { ScheduleHints } from '../ui/schedule-hints.tsx'
import type { Route } from './+types/staff-project'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, projectRights.draft)
  const { id: municipalityId } = currentMunicipality(context)
  const project = await readProject(municipalityId, Number(params.nummer), { personId: null, unpublished: true })
  if (!project) throw data(null, { status: 404 })
  return {
    project: { ...project, updates: [], corrections: [], description: '' },
    updates: project.updates.map(({ id, title, at }) => ({ id, title, at })),
    drafts: await listDrafts(municipalityId, project.id),
    mayManage: may(person, projectRights.manage),
    freshId: newId(),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, projectRights.manage)
  const project = await readProject(person.municipalityId, Number(params.nummer), { personId: null, unpublished: true })
  if (!project) throw data(null, { status: 404 })
  return changeProject(person, project, await request.formData(), textsIn(staffTexts, currentLanguage(context)))
}

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: loaderData?.project.title }]
}

export default function StaffProject({ loaderData, actionData }: Route.ComponentProps) {
  const { project, updates, drafts, mayManage, freshId } = loaderData
  const t = useTexts(staffTexts)
  const words = useTexts(projectTexts)
  const language = useLanguage()
  const { number, publishedAt } = project
  const path = `/verwaltung/vorhaben/${number}`
  const planning = publishedAt === null && mayManage
  const atPublication = lightAtPublication({ ...project, lastNews: null }, project.milestones, project.today)
  const refused = (part: string) => (actionData?.part.startsWith(part) ? actionData : undefined)
  return (
    <Page
      title={project.title}
      kind={words.project({ number })}
      lead={project.summary}
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/vorhaben' },
      ]}
      meta={
        <>
          <StateBadge state={project.state} />
          {publishedAt && <LightBadge light={project.light.light} />}
          {publishedAt && <span>{t.project.publishedOn({ date: formatDate(language, publishedAt) })}</span>}
          {publishedAt && <span>{t.project.followers({ count: project.followers })}</span>}
        </>
      }
      actions={
        <>
          {publishedAt && (
            <ButtonLink to={`${path}/meldung/neu`} icon="megaphone">
              {t.project.write}
            </ButtonLink>
          )}
          {mayManage && (
            <ButtonLink to={`${path}/bearbeiten`} variant="secondary" icon="edit">
              {t.project.edit}
            </ButtonLink>
          )}
          {publishedAt && (
            <ButtonLink to={`/vorhaben/${number}`} variant="tertiary" icon="eye">
              {t.project.publicPage}
            </ButtonLink>
          )}
        </>
      }
    >
      {planning && (
        <Alert
          tone="warning"
          icon="lock"
          title={t.project.unpublished}
          actions={
            <Form refusal={refused('publish')} prefix="publish">
              <HiddenField name="intent" value="publish" />
              <SubmitButton icon="megaphone">{t.project.publish}</SubmitButton>
            </Form>
          }
        >
          {t.project.unpublishedText}
          <p className="button-row">
            {t.project.lightThen}: <LightBadge light={atPublication.light} />
          </p>
          <LightReasons reasons={atPublication.reasons} />
        </Alert>
      )}
      <Section title={t.project.milestones} id="meilensteine" lead={planning ? t.project.milestonesLead : undefined}>
        <ProgressWithRule progress={project.progress} />
        {planning ? (
          <MilestonePlanning milestones={project.milestones} freshId={freshId} refusal={refused('milestone')} />
        ) : (
          <MilestoneTable milestones={project.milestones} />
        )}
      </Section>
      <Section title={t.project.facts} id="zusagen">
        <PromiseTable project={project} />
        <ScheduleHints outside={milestonesOutside(project, project.milestones)} leftBehind={[]} />
        {publishedAt && <LightReasons reasons={project.light.reasons} />}
        {publishedAt && <LightRule />}
      </Section>
      {publishedAt && (
        <Section title={t.project.updates} id="meldungen">
          {updates.length + drafts.length === 0 && <p>{t.project.noUpdates}</p>}
          <ul className="draft-list">
            {drafts.map((draft) => (
              <li className="draft-list__draft" key={draft.id}>
                <a href={`${path}/meldung/${draft.id}`}>{draft.title}</a>{' '}
                <span className="milestone-update__plan">
                  {t.project.draftBy({
                    name: draft.by ?? t.project.somebody,
                    date: formatDate(language, draft.createdAt),
                  })}
                </span>
              </li>
            ))}
            {updates.map((update) => (
              <li className="draft-list__draft" key={update.id}>
                <a href={`/vorhaben/${number}#meldung-${update.id}`}>{update.title}</a>{' '}
                <span className="milestone-update__plan">{formatDate(language, update.at)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <LinkedIdeas ideas={project.ideas} mayManage={mayManage} refusal={refused('idea')} />
      {planning && (
        <Details summary={t.project.discard}>
          <p>{t.project.discardText}</p>
          <Form prefix="discard">
            <input type="hidden" name="intent" value="discard" />
            <SubmitButton variant="danger" icon="trash">
              {t.project.discard}
            </SubmitButton>
          </Form>
        </Details>
      )}
    </Page>
  )
}
