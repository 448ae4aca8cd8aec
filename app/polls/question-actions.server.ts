import { data } from 'react-router'
import type { CurrentPerson } from '#app/people/rights.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import { parseForm, type Refusal, refuse } from '#app/ui/forms/parse-form.ts'
import type { Language } from '#app/ui/texts.ts'
import { addOptions, moveOption, removeOption } from './options.server.ts'
import { questionKinds } from './poll.ts'
import { optionsForm, questionForm } from './question-form.ts'
import { addQuestion, editQuestion, removeQuestion } from './questions.server.ts'
import type { ShownPoll, ShownQuestion } from './reading.server.ts'
import { idIn, staffPath } from './staff-request.server.ts'
import type { QuestionTexts } from './texts/staff-questions.ts'

type Refused = ReturnType<typeof data<Refusal & { part: string }>>
type Work = {
  person: CurrentPerson
  poll: ShownPoll
  /** null: it is to be made */
  question: ShownQuestion | null
  form: FormData
  t: QuestionTexts
  language: Language
}

/** What the forms and buttons of the page of a question do; answers a redirect, or a refusal for its part of the page. */
export async function changeQuestion(work: Work): Promise<Response | Refused> {
  const { person, poll, question, form, t } = work
  const intent = String(form.get('intent'))
  if (intent === 'question') return await storeQuestion(work)
  if (!question) throw data(null, { status: 400 })
  switch (intent) {
    case 'remove':
      return answer(await removeQuestion(person, poll.id, question.id), work, t.done, 'remove', staffPath(poll))
    case 'many':
      return await storeMany(work, question)
    case 'up':
    case 'down':
      return answer(await moveOption(person, poll.id, question.id, idIn(form), intent), work, t.done, 'options')
    case 'remove-option':
      return answer(await removeOption(person, poll.id, question.id, idIn(form)), work, t.option.removed, 'options')
    default:
      throw data(null, { status: 400 })
  }
}

async function storeQuestion(work: Work) {
  const { person, poll, question, form, t, language } = work
  const kind = questionKinds.find((one) => one === form.get('kind'))
  if (!kind) return refuseIn('question', refuse(form, t.errors.kind))
  const parsed = parseForm(questionForm(kind, t.errors), form)
  if (!parsed.ok) return refuseIn('question', parsed.refusal)
  const { id, content } = parsed.value
  const outcome = question
    ? await editQuestion(person, poll.id, question.id, content, language)
    : await addQuestion(person, poll.id, { id, ...content }, language)
  // of a new question the options come next
  const stay = kind !== 'yesNo' && (!question || question.options.length < 2)
  const to = stay ? `${staffPath(poll)}/frage/${question?.id ?? id}#vorschlaege` : `${staffPath(poll)}#fragen`
  return answer(outcome, work, t.done, 'question', to)
}

async function storeMany(work: Work, question: ShownQuestion) {
  const { person, poll, form, t } = work
  const parsed = parseForm(optionsForm(t.errors), form)
  if (!parsed.ok) return refuseIn('many', parsed.refusal)
  const added = await addOptions(person, poll.id, question.id, parsed.value.titles)
  return answer(added, work, added.ok ? t.manyDone({ count: added.value.added }) : '', 'many')
}

function answer(outcome: Outcome<unknown, string>, work: Work, said: string, part: string, to?: string) {
  const { poll, question, form, t } = work
  if (outcome.ok) return redirectWithNotice(to ?? `${staffPath(poll)}/frage/${question!.id}#vorschlaege`, said)
  if (outcome.reason === 'unknown') throw data(null, { status: 404 })
  if (outcome.reason === 'unknown-district') return refuseIn(part, refuse(form, { districtId: t.errors.district }))
  if (outcome.reason === 'too-many') return refuseIn(part, refuse(form, t.errors.tooMany))
  return refuseIn(part, refuse(form, outcome.reason === 'fixed' ? t.errors.fixed : t.errors.released), 409)
}

function refuseIn(part: string, refusal: Refusal, status = 422): Refused {
  return data({ ...refusal, part }, { status })
}
