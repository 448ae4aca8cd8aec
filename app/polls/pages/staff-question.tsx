import { data } from 'react-router'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { type QuestionKind, questionKinds } from '../poll.ts'
import { changeQuestion } from '../question-actions.server.ts'
import { countings, wishOf } from '../rule.ts'
import { isOfBudget, pollInAddress, questionInAddress } from '../staff-request.server.ts'
import { questionTexts } from '../texts/staff-questions.ts'
import { KindChoice } from '../ui/staff-kind-choice.tsx'
import { StaffOptions } from '../ui/staff-options.tsx'
import { StaffPollPage } from '../ui/staff-page.tsx'
import { QuestionForm } from '../ui/staff-question-form.tsx'
import type { Route } from './+types/staff-question'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.draft)
  const poll = await pollInAddress(person.municipalityId, params.number)
  const question = questionInAddress(poll, params.id)
  const asked = new URL(request.url).searchParams.get('art')
  const kind = questionKinds.find((one) => one === asked) ?? (asked === null ? (question?.kind ?? null) : null)
  const { districts } = await areasOf(person.municipalityId)
  const { number, title, releasedAt } = poll
  return {
    number,
    title,
    fixed: releasedAt !== null || isOfBudget(poll),
    isNew: question === null,
    kind,
    question,
    districts: districts.map(({ id, name }) => ({ value: id, label: name })),
    defaults: kind && defaultsOf(question, kind),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.draft)
  const language = currentLanguage(context)
  const t = textsIn(questionTexts, language)
  const poll = await pollInAddress(person.municipalityId, params.number)
  const question = questionInAddress(poll, params.id)
  if (isOfBudget(poll)) throw data(null, { status: 404 })
  return await changeQuestion({ person, poll, question, form: await request.formData(), t, language })
}

export default function EditQuestion({ loaderData, actionData }: Route.ComponentProps) {
  const { isNew, kind, question, fixed, defaults } = loaderData
  const t = useTexts(questionTexts)
  const refused = (part: string) => (actionData?.part === part ? actionData : undefined)
  if (kind === null || defaults === null)
    return (
      <StaffPollPage title={isNew ? t.chooseTitle : t.changeTitle} lead={t.chooseLead} poll={loaderData} width="wide">
        <KindChoice />
      </StaffPollPage>
    )
  return (
    <StaffPollPage title={isNew ? t.newTitle : t.title} lead={t.kinds[kind].about} poll={loaderData}>
      <QuestionForm
        key={kind}
        kind={kind}
        isNew={isNew}
        fixed={fixed}
        districts={loaderData.districts}
        defaults={defaults}
        refusal={refused('question')}
      />
      {question && kind === question.kind ? (
        <StaffOptions number={loaderData.number} question={question} fixed={fixed} refused={refused} />
      ) : null}
    </StaffPollPage>
  )
}

type Loaded = Awaited<ReturnType<typeof pollInAddress>>['questions'][number]

function defaultsOf(question: Loaded | null, kind: QuestionKind) {
  const wish = wishOf(question?.kind === kind ? question.rule : { method: '' })
  const known = (countings[kind] as readonly string[]).includes(wish.counting)
  return {
    ...wish,
    counting: known ? wish.counting : countings[kind][0],
    kind,
    id: question?.id ?? newId(),
    title: question?.title ?? '',
    text: question?.text ?? '',
    minimum: question?.minimum ?? '',
    maximum: question?.maximum ?? '',
    points: question?.points ?? (kind === 'points' ? 10 : ''),
    budget: question?.budget ?? '',
    order: question && !question.shuffled ? 'fixed' : 'shuffled',
    districtId: question?.districtId ?? '',
  }
}
