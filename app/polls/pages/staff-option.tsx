import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { pictureIn, pictureOf } from '../option-picture.server.ts'
import { addOption, editOption } from '../options.server.ts'
import { optionForm } from '../question-form.ts'
import type { ShownPoll } from '../reading.server.ts'
import { isOfBudget, pollInAddress, questionInAddress, staffPath } from '../staff-request.server.ts'
import { questionTexts } from '../texts/staff-questions.ts'
import { OptionFields } from '../ui/staff-option-fields.tsx'
import { StaffPollPage } from '../ui/staff-page.tsx'
import type { Route } from './+types/staff-option'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.draft)
  const poll = await pollInAddress(person.municipalityId, params.number)
  const { question, option } = named(poll, params)
  const { number, title } = poll
  const { photoId = null, ...content } = option ?? {}
  return {
    number,
    title,
    question: { id: question.id, title: question.title, kind: question.kind },
    isNew: option === null,
    photo: await pictureOf(person.municipalityId, photoId),
    defaults: { id: newId(), ...content, photoDescription: '' },
    map: mapAreaOf(currentMunicipality(context)),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.draft)
  const language = currentLanguage(context)
  const t = textsIn(questionTexts, language)
  const poll = await pollInAddress(person.municipalityId, params.number)
  const { question, option } = named(poll, params)
  const form = await request.formData()
  const parsed = parseForm(optionForm(question.kind, t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  if (poll.releasedAt) return data(refuse(form, t.errors.released), { status: 409 })
  const { id, content, photoRemoved, photoDescription } = parsed.value
  const picture = await pictureIn(person, form, photoDescription, language)
  if (!picture.ok) return data(refuse(form, { photo: picture.reason }), { status: 422 })
  const photo = picture.value ?? (photoRemoved ? 'remove' : 'keep')
  const outcome = option
    ? await editOption(person, poll.id, question.id, option.id, content, photo)
    : await addOption(person, poll.id, question.id, id, content, photo)
  if (outcome.ok) return redirectWithNotice(`${staffPath(poll)}/frage/${question.id}#vorschlaege`, t.option.done)
  if (outcome.reason === 'unknown') throw data(null, { status: 404 })
  const why = { 'too-many': t.errors.tooMany, fixed: t.errors.fixed, released: t.errors.released }[outcome.reason]
  return data(refuse(form, why), { status: 409 })
}

export default function EditOption({ loaderData, actionData }: Route.ComponentProps) {
  const { number, question, isNew, photo, defaults, map } = loaderData
  const t = useTexts(questionTexts).option
  return (
    <StaffPollPage
      title={isNew ? t.newTitle : t.title}
      lead={question.title}
      poll={loaderData}
      within={[{ label: question.title, to: `/verwaltung/abstimmungen/${number}/frage/${question.id}` }]}
    >
      <Form refusal={actionData} defaults={defaults} encType="multipart/form-data">
        <HiddenField name="id" value={defaults.id} />
        <OptionFields kind={question.kind} photo={photo} map={map} />
        <SubmitButton icon="check">{t.submit}</SubmitButton>
      </Form>
    </StaffPollPage>
  )
}

function named(poll: ShownPoll, { id, option }: { id: string; option: string }) {
  const question = questionInAddress(poll, id)
  const found = question?.options.find((one) => one.id === option) ?? null
  // the options of yes and no are fixed, those of a budget are its proposals
  const none = !question || question.kind === 'yesNo' || isOfBudget(poll) || (option !== 'neu' && !found)
  if (none) throw data(null, { status: 404 })
  return { question, option: found }
}
