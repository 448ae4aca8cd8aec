import { data, redirect } from 'react-router'
import { describeDraftPhoto, draftOf, setDraftPhoto, submitDraft } from '#app/ideas/draft.server.ts'
import { draftCookieGone, draftToken } from '#app/ideas/draft-cookie.ts'
import { photoDescriptionLength, photoForm } from '#app/ideas/idea-form.ts'
import { adoptDraft } from '#app/ideas/own-drafts.server.ts'
import { draftProcess } from '#app/ideas/phase.server.ts'
import { submittedIdea } from '#app/ideas/submission.server.ts'
import { ideaProcessTexts } from '#app/ideas/texts/process.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { DraftProcess } from '#app/ideas/ui/draft-process.tsx'
import { DraftReview } from '#app/ideas/ui/draft-review.tsx'
import { isId } from '#app/platform/id.ts'
import '#app/ideas/ui/ideas.css'
import { SubmissionSteps } from '#app/ideas/ui/submission-steps.tsx'
import { isFromProgram } from '#app/moderation/honeypot.ts'
import { contributionRefusalText } from '#app/moderation/refusal-text.server.ts'
import { contributionTexts } from '#app/moderation/texts/contribution.ts'
import { Honeypot } from '#app/moderation/ui/honeypot.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { currentPerson, requireCitizen } from '#app/people/guards.server.ts'
import { maxPhotoBytes, photoAccept } from '#app/photos/photo.ts'
import { photoTexts } from '#app/photos/texts.ts'
import { photoFrom, storePhoto } from '#app/photos/upload.server.ts'
import { currentConnection, currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/new-photo'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { id } = currentMunicipality(context)
  await adoptDraft(currentPerson(context), draftToken(request))
  const draft = await draftOf(id, draftToken(request))
  if (!draft?.title || !draft.text) throw redirect('/ideen/neu')
  const areas = await areasOf(id)
  const person = currentPerson(context)
  return {
    ideaId: draft.ideaId,
    title: draft.title,
    text: draft.text,
    topic: areas.topics.find((topic) => topic.id === draft.topicId)?.name ?? null,
    district: areas.districts.find((district) => district.id === draft.districtId)?.name ?? null,
    placed: draft.latitude !== null,
    wishCost: draft.wishCost,
    process: await draftProcess(id, draft.phaseId, currentLanguage(context)),
    photo: draft.photoId !== null,
    author: person?.displayName ?? null,
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { id: municipalityId } = currentMunicipality(context)
  const language = currentLanguage(context)
  const t = textsIn(submissionTexts, language)
  const token = draftToken(request)
  const draft = await draftOf(municipalityId, token)
  const form = await request.formData()
  const wish = form.get('aktion')
  if (!token || !draft) return await sentBefore()

  if (wish === 'foto-weg') {
    await setDraftPhoto(municipalityId, token, null)
    throw redirect('/ideen/neu/foto', 303)
  }
  const refusal = await takePhoto(token)
  if (refusal) return refusal
  if (wish === 'foto') throw redirect('/ideen/neu/foto', 303)

  // everything is kept by now: who has to sign in first comes back to this very page
  if (!currentPerson(context))
    throw redirectWithNotice(`/anmelden?weiter=${encodeURIComponent('/ideen/neu/foto')}`, t.photo.keptToSignIn)
  const author = requireCitizen(context)
  if (isFromProgram(form)) return data(refuse(form, textsIn(contributionTexts, language).program), { status: 422 })
  const outcome = await submitDraft(author, token)
  if (outcome.ok) throw thanks(outcome.value.number)
  if (outcome.reason === 'incomplete') throw redirect('/ideen/neu', 303)
  if (outcome.reason === 'no-draft') return await sentBefore()
  // the page says above why, and where the idea can go instead
  if (outcome.reason === 'phase-closed')
    return data(refuse(form, textsIn(ideaProcessTexts, language).closedTitle), { status: 409 })
  const why = await contributionRefusalText(author, outcome.reason, language)
  return data(refuse(form, why), { status: outcome.reason === 'too-fast' ? 429 : 422 })

  /** A second click, or the back button after submitting: the idea is there already. */
  async function sentBefore(): Promise<never> {
    const person = currentPerson(context)
    const ideaId = form.get('id')
    const known = person && typeof ideaId === 'string' && isId(ideaId)
    const idea = known ? await submittedIdea(person, ideaId) : null
    throw idea ? thanks(idea.number) : redirect('/ideen/neu', 303)
  }

  async function takePhoto(draftTokenSent: string) {
    const parsed = parseForm(photoForm(t.errors), form)
    if (!parsed.ok) return data(parsed.refusal, { status: 422 })
    const { description } = parsed.value
    const bytes = await photoFrom(form, 'foto')
    if (!bytes) {
      if (wish === 'foto') return data(refuse(form, { foto: t.errors.noPhoto }), { status: 422 })
      return null
    }
    // nobody has to be signed in to send one, and each is ten megabytes and seconds of work
    if (!(await limit('ideas.photo', currentConnection(context).ip, { points: 60, seconds: 3600 })).ok)
      return data(refuse(form, { foto: t.errors.tooManyPhotos }), { status: 429 })
    const stored = await storePhoto({
      municipalityId,
      uploadedById: currentPerson(context)?.id ?? null,
      bytes,
      description,
    })
    if (!stored.ok)
      return data(refuse(form, { foto: textsIn(photoTexts, language).refusals[stored.reason] }), { status: 422 })
    await setDraftPhoto(municipalityId, draftTokenSent, stored.value.id)
    if (description) await describeDraftPhoto(municipalityId, stored.value.id, description)
    return null
  }
}

function thanks(number: number): Response {
  return redirect(`/ideen/${number}/danke`, { status: 303, headers: { 'Set-Cookie': draftCookieGone() } })
}

export default function NewIdeaPhoto({ loaderData, actionData }: Route.ComponentProps) {
  const texts = useTexts(submissionTexts)
  const t = texts.photo
  const names = useTexts(ideaTexts)
  const { ideaId, photo, author, process } = loaderData
  return (
    <Page
      width="reading"
      title={t.heading}
      lead={t.lead}
      breadcrumb={[{ label: names.ideas, to: '/ideen' }]}
      kind={texts.step({ step: 3 })}
    >
      <title>{`${texts.title}: ${texts.step({ step: 3 })}`}</title>
      <SubmissionSteps current={3} />
      <DraftProcess process={process} />
      <DraftReview draft={loaderData} />
      <Form refusal={actionData} encType="multipart/form-data">
        <HiddenField name="id" value={ideaId} />
        <Honeypot />
        {photo ? (
          <div className="draft-photo">
            <p className="draft-photo__added">
              <Icon name="photo" size={24} />
              {t.added}
            </p>
            <SubmitButton variant="tertiary" name="aktion" value="foto-weg" icon="close">
              {t.remove}
            </SubmitButton>
          </div>
        ) : (
          <div className="draft-photo">
            <FileField
              name="foto"
              label={t.file}
              hint={t.fileHint}
              accept={photoAccept}
              maxBytes={maxPhotoBytes}
              optional
            />
            <TextField
              name="description"
              label={t.description}
              hint={t.descriptionHint}
              maxLength={photoDescriptionLength}
              optional
            />
          </div>
        )}
        <p className="idea-step-note">{author ? t.asName({ name: author }) : `${t.public} ${t.signIn}`}</p>
        <div className="idea-step-actions">
          <SubmitButton name="aktion" value="einreichen" icon={author ? 'check' : 'login'} busyText={t.busy} wide>
            {author ? t.submit : t.signInAndSubmit}
          </SubmitButton>
        </div>
      </Form>
    </Page>
  )
}
