import { data, redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { photoTexts } from '#app/photos/texts.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { projectRights } from '../capability.ts'
import { discardUpdate, draftUpdate } from '../draft.server.ts'
import { readDraft } from '../drafts.server.ts'
import { readProject } from '../project-page.server.ts'
import { projectTexts } from '../texts/project.ts'
import { staffTexts } from '../texts/staff.ts'
import { useUpdateFieldNames } from '../ui/update-field-names.ts'
import { MilestoneFields, NewsFields, PromisedFields } from '../ui/update-form.tsx'
import { problemsOf, resolveChanges } from '../update.ts'
import { photoOfForm, startingPoint } from '../update-draft.server.ts'
import { changesOf, problemErrors, updateDefaults, updateForm } from '../update-form.ts'
import type { Route } from './+types/staff-update'

export async function loader({ context, params }: Route.LoaderArgs) {
  requireRight(context, projectRights.draft)
  const { project, draft } = await find(currentMunicipality(context).id, params)
  const { current } = await startingPoint(currentMunicipality(context).id, project)
  const t = textsIn(staffTexts, currentLanguage(context)).update
  return {
    number: project.number,
    project: project.title,
    pageTitle: `${draft ? t.editTitle : t.newTitle}: ${project.title}`,
    isNew: draft === null,
    photo: draft?.photo ?? null,
    current,
    changed: (draft?.changes ?? []).map(({ milestoneId, field }) => (milestoneId ? `m-${milestoneId}` : `p-${field}`)),
    defaults: {
      ...updateDefaults(current, draft?.changes ?? []),
      id: draft?.id ?? newId(),
      title: draft?.title ?? '',
      text: draft?.text ?? '',
      photoDescription: draft?.photo?.description ?? '',
    },
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, projectRights.draft)
  const { project, draft } = await find(person.municipalityId, params)
  const t = textsIn(staffTexts, currentLanguage(context))
  const form = await request.formData()
  const overview = `/verwaltung/vorhaben/${project.number}`
  const intent = form.get('intent')
  if (intent === 'discard') {
    if (draft) await discardUpdate(person, draft.id)
    return redirectWithNotice(overview, t.update.discarded)
  }
  const photo = await photoOfForm(person, form, draft?.photo?.id ?? null)
  form.set('photoId', photo.ok ? (photo.value ?? '') : '')
  const { current, day } = await startingPoint(person.municipalityId, project)
  const parsed = parseForm(updateForm(t.errors, current), form)
  const photoError: Record<string, string> = photo.ok
    ? {}
    : { photo: textsIn(photoTexts, currentLanguage(context)).refusals[photo.reason] }
  if (!parsed.ok || !photo.ok) {
    const refusal = parsed.ok ? refuse(form, photoError) : parsed.refusal
    return data({ ...refusal, errors: { ...refusal.errors, ...photoError } }, { status: 422 })
  }
  const changes = changesOf(parsed.value, current, day)
  const problems = intent === 'preview' ? problemsOf(current, resolveChanges(current, changes, day), day) : []
  if (problems.length > 0) return data(refuse(form, problemErrors(t.errors, problems)), { status: 422 })
  const id = draft?.id ?? idOf(form)
  const { title, text } = parsed.value
  const drafted = await draftUpdate(person, project.id, { id, title, text, photoId: photo.value, changes })
  if (!drafted.ok) return data(refuse(form, refusalText(t.errors, drafted.reason)), { status: 409 })
  if (intent === 'preview') return redirect(`${overview}/meldung/${id}/vorschau`, 303)
  return redirectWithNotice(`${overview}/meldung/${id}`, t.update.saved)
}

/** The project and the draft the address names; "neu" is none yet. What is published or belongs elsewhere is not found. */
async function find(municipalityId: CurrentPerson['municipalityId'], params: { nummer: string; meldung: string }) {
  const project = await readProject(municipalityId, Number(params.nummer), { personId: null, unpublished: true })
  if (!project?.publishedAt) throw data(null, { status: 404 })
  const draft = params.meldung === 'neu' ? null : await readDraft(municipalityId, project.id, params.meldung)
  if (params.meldung !== 'neu' && (!draft || draft.published)) throw data(null, { status: 404 })
  return { project, draft }
}

// the form carries the id it was given; a broken one gets a new one
function idOf(form: FormData): string {
  const id = String(form.get('id') ?? '')
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : newId()
}

function refusalText(t: (typeof staffTexts)['de']['errors'], reason: string): string {
  if (reason === 'published') return t.alreadyPublished
  return reason === 'unpublished' ? t.unpublishedProject : t.reload
}

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: loaderData?.pageTitle }]
}

export default function UpdatePage({ loaderData, actionData }: Route.ComponentProps) {
  const { number, project, isNew, photo, current, changed, defaults } = loaderData
  const t = useTexts(staffTexts)
  const about = useUpdateFieldNames(current.milestones)
  return (
    <Page
      title={isNew ? t.update.newTitle : t.update.editTitle}
      kind={`${useTexts(projectTexts).project({ number })}: ${project}`}
      lead={t.update.lead}
      width="reading"
      breadcrumb={[
        { label: t.list.title, to: '/verwaltung/vorhaben' },
        { label: project, to: `/verwaltung/vorhaben/${number}` },
      ]}
    >
      <Form refusal={actionData} defaults={defaults} encType="multipart/form-data" key={defaults.id} about={about}>
        <HiddenField name="id" value={defaults.id} />
        <NewsFields photo={photo} />
        <MilestoneFields milestones={current.milestones} changed={changed} />
        <PromisedFields project={current.project} changed={changed} />
        <div className="button-row">
          <SubmitButton name="intent" value="preview" icon="eye">
            {t.update.preview}
          </SubmitButton>
          <SubmitButton name="intent" value="draft" variant="secondary">
            {t.update.saveDraft}
          </SubmitButton>
          {!isNew && (
            <SubmitButton name="intent" value="discard" variant="tertiary" icon="trash">
              {t.update.discard}
            </SubmitButton>
          )}
        </div>
      </Form>
    </Page>
  )
}
