import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatMoney } from '#app/ui/format.ts'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { useTopOfAnswer } from '#app/ui/use-top-of-answer.ts'
import { ballotOrder } from '../ballot.ts'
import { readBallot, sentValues } from '../ballot-sent.ts'
import { pollRights } from '../capability.ts'
import { pollInAddress } from '../staff-request.server.ts'
import { ballotTexts } from '../texts/ballot.ts'
import { pollStaffTexts } from '../texts/staff.ts'
import { BallotForm } from '../ui/ballot-form.tsx'
import { BallotReview } from '../ui/ballot-review.tsx'
import { StaffPollPage } from '../ui/staff-page.tsx'
import type { Route } from './+types/staff-preview'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.draft)
  const { number, title, questions } = await pollInAddress(person.municipalityId, params.number)
  const submissionId = newId()
  const asked = questions.map(({ rule: _rule, ...question }) => ({
    question,
    order: ballotOrder(question, submissionId).map(({ id }) => id),
  }))
  return { number, title, asked, submissionId }
}

/** The steps of a voter, up to the last: nothing is cast here. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.draft)
  const language = currentLanguage(context)
  const t = textsIn(ballotTexts, language)
  const { questions } = await pollInAddress(person.municipalityId, params.number)
  const form = await request.formData()
  const ids = questions.map(({ id }) => id)
  const faults: Parameters<typeof readBallot>[3]['faults'] = (fault) =>
    t.faults(fault, (cents) => formatMoney(language, cents))
  const sent = readBallot(form, questions, ids, { faults, foreign: t.foreign })
  if (!sent.ok) return data({ step: 'refused' as const, refusal: sent.refusal }, { status: 422 })
  if (form.get('step') === 'edit') return { step: 'edit' as const, values: sentValues(form) }
  if (form.get('step') === 'cast') return { step: 'cast' as const }
  return { step: 'review' as const, marks: sent.marks.map((marks) => marks!) }
}

export default function PreviewBallot({ loaderData, actionData }: Route.ComponentProps) {
  const { number, asked, submissionId } = loaderData
  const t = useTexts(pollStaffTexts).preview
  const step = actionData?.step ?? 'new'
  useTopOfAnswer(step === 'refused' ? null : actionData)
  const shuffled = asked.some(({ question }) => question.shuffled && question.kind !== 'yesNo')
  return (
    <StaffPollPage
      title={t.title}
      lead={t.lead}
      poll={loaderData}
      actions={
        <ButtonLink to={`/verwaltung/abstimmungen/${number}`} variant="secondary" icon="arrow-left">
          {t.back}
        </ButtonLink>
      }
    >
      {asked.length === 0 ? <EmptyState>{t.none}</EmptyState> : null}
      {step === 'cast' ? <Alert tone="info" title={t.notCast} announce /> : null}
      {shuffled ? <p>{t.shuffled}</p> : null}
      {asked.length === 0 ? null : actionData?.step === 'review' ? (
        <BallotReview asked={asked} marks={actionData.marks} submissionId={submissionId} />
      ) : (
        <BallotForm
          key={step}
          asked={asked}
          values={actionData?.step === 'edit' ? actionData.values : {}}
          refusal={actionData?.step === 'refused' ? actionData.refusal : null}
          submissionId={submissionId}
        />
      )}
    </StaffPollPage>
  )
}
