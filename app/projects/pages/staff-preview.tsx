import '../ui/staff.css'
import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { Photo } from '#app/photos/ui/photo.tsx'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Heading, Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { projectRights } from '../capability.ts'
import { readDraft } from '../drafts.server.ts'
import { previewUpdate } from '../preview.server.ts'
import { readProject } from '../project-page.server.ts'
import { projectTexts } from '../texts/project.ts'
import { staffTexts } from '../texts/staff.ts'
import { ChangeList } from '../ui/change-list.tsx'
import { LightBadge } from '../ui/light-badge.tsx'
import { LightReasons } from '../ui/light-reasons.tsx'
import { ShareBar } from '../ui/progress.tsx'
import { ScheduleHints } from '../ui/schedule-hints.tsx'
import { publishUpdate } from '../update.server.ts'
import { startingPoint } from '../update-draft.server.ts'
import type { Route } from './+types/staff-preview'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, projectRights.draft)
  const { id: municipalityId } = currentMunicipality(context)
  const project = await readProject(municipalityId, Number(params.nummer), { personId: null, unpublished: true })
  const draft = project && (await readDraft(municipalityId, project.id, params.meldung))
  if (!draft || draft.published) throw data(null, { status: 404 })
  const start = await startingPoint(municipalityId, project)
  const { title, text, photo } = draft
  return {
    number: project.number,
    project: project.title,
    pageTitle: `${textsIn(staffTexts, currentLanguage(context)).preview.title}: ${project.title}`,
    update: { title, text, photo },
    today: start.day,
    preview: await previewUpdate(municipalityId, project, draft, start),
    mayPublish: may(person, projectRights.publish),
  }
}

export async function action({ context, params }: Route.ActionArgs) {
  const person = requireRight(context, projectRights.publish)
  const t = textsIn(staffTexts, currentLanguage(context)).preview
  const project = await readProject(person.municipalityId, Number(params.nummer))
  const draft = project && (await readDraft(person.municipalityId, project.id, params.meldung))
  if (!draft) throw data(null, { status: 404 })
  const published = await publishUpdate(person, draft.id)
  if (published.ok) return redirectWithNotice(`/vorhaben/${published.value.number}`, t.published)
  if (published.reason === 'unknown') throw data(null, { status: 404 })
  return data(refuse({}, t.incompleteText), { status: 409 })
}

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: loaderData?.pageTitle }]
}

export default function PreviewPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { number, project, update, today, preview, mayPublish } = loaderData
  const t = useTexts(staffTexts)
  const words = useTexts(projectTexts)
  const language = useLanguage()
  const overview = `/verwaltung/vorhaben/${number}`
  const editing = `${overview}/meldung/${params.meldung}`
  return (
    <Page
      title={t.preview.title}
      kind={`${words.project({ number })}: ${project}`}
      lead={t.preview.lead}
      width="reading"
      breadcrumb={[
        { label: t.list.title, to: '/verwaltung/vorhaben' },
        { label: project, to: overview },
        { label: t.update.editTitle, to: editing },
      ]}
    >
      {!preview.complete && (
        <Alert tone="warning" title={t.preview.incomplete}>
          {t.preview.incompleteText}
        </Alert>
      )}
      <article className="update-preview">
        <p className="milestone-update__plan">{formatDate(language, today)}</p>
        <h2 className="update-preview__title">{update.title}</h2>
        {update.photo && <Photo photo={update.photo} sizes="(min-width: 48rem) 40rem, 100vw" />}
        <PlainText text={update.text} />
        <Heading level={3} size={4}>
          {t.preview.changes}
        </Heading>
        {preview.changes.length > 0 ? <ChangeList changes={preview.changes} /> : <p>{t.preview.nothing}</p>}
      </article>
      <Section title={t.preview.effect}>
        <p>{t.preview.tells({ count: preview.followers })}</p>
        {preview.ideasDone > 0 && <p>{t.preview.ideasDone({ count: preview.ideasDone })}</p>}
        <p className="button-row">
          {t.preview.light}: <LightBadge light={preview.light.light} />
        </p>
        <LightReasons reasons={preview.light.reasons} />
        <ScheduleHints outside={preview.outside} leftBehind={preview.leftBehind} />
        <ShareBar share={preview.progress.share} size="normal" />
      </Section>
      {!mayPublish && <Alert title={t.preview.mayNot} />}
      <Form refusal={actionData}>
        <div className="button-row">
          {mayPublish && preview.complete && <SubmitButton icon="megaphone">{t.preview.publish}</SubmitButton>}
          <ButtonLink to={editing} variant={preview.complete ? 'secondary' : 'primary'} icon="edit">
            {t.preview.back}
          </ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
