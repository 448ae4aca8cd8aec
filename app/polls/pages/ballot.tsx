import { data } from 'react-router'
import { secretPage } from '#app/platform/cache.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { Alert } from '#app/ui/alert.tsx'
import { formatDateTime, formatMoney } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { useTopOfAnswer } from '#app/ui/use-top-of-answer.ts'
import { ballotOrder, fieldsOf } from '../ballot.ts'
import { castSent } from '../ballot-cast.server.ts'
import { readBallot, sentValues } from '../ballot-sent.ts'
import { withoutRule } from '../listed.ts'
import type { Marks } from '../poll.ts'
import { ballotTexts } from '../texts/ballot.ts'
import { pollTexts } from '../texts/public.ts'
import { BallotForm } from '../ui/ballot-form.tsx'
import { BallotReview } from '../ui/ballot-review.tsx'
import { requireVoter } from '../voter-request.server.ts'
import type { Route } from './+types/ballot'

export function headers() {
  return secretPage
}

export async function loader(args: Route.LoaderArgs) {
  const { poll, standing, questions } = await requireVoter(args)
  const { number, title, endsAt } = poll
  const asked = poll.questions.flatMap((question, at) => {
    if (!questions.includes(question.id)) return []
    const order = ballotOrder(question, standing.orderSeed).map(({ id }) => id)
    return [{ question: withoutRule(question), order, marks: standing.marks?.[at] ?? null }]
  })
  return { poll: { number, title, endsAt }, asked, hasVoted: standing.hasVoted, submissionId: newId() }
}

export async function action(args: Route.ActionArgs) {
  const at = await requireVoter(args)
  const form = await args.request.formData()
  const language = currentLanguage(args.context)
  const t = textsIn(ballotTexts, language)
  const money = (cents: number) => formatMoney(language, cents)
  const words = { faults: (fault: Parameters<typeof t.faults>[0]) => t.faults(fault, money), foreign: t.foreign }
  const sent = readBallot(form, at.poll.questions, at.questions, words)
  if (!sent.ok) return data({ step: 'refused' as const, refusal: sent.refusal }, { status: 422 })
  const step = form.get('step')
  if (step === 'edit') return { step: 'edit' as const, values: sentValues(form) }
  if (step === 'cast') return await castSent(args.context, at, form, sent.marks)
  const marks = at.poll.questions.flatMap(({ id }, n) => (at.questions.includes(id) ? [sent.marks[n]!] : []))
  return { step: 'review' as const, marks, submissionId: String(form.get('submissionId') ?? '') || newId() }
}

export default function BallotPage({ loaderData, actionData }: Route.ComponentProps) {
  const { poll, asked, hasVoted } = loaderData
  const t = useTexts(ballotTexts)
  const names = useTexts(pollTexts)
  const language = useLanguage()
  const review = actionData?.step === 'review' ? actionData : null
  const title = review ? t.reviewTitle : t.title
  useTopOfAnswer(actionData && actionData.step !== 'refused' ? actionData : null)
  const until = poll.endsAt ? formatDateTime(language, poll.endsAt) : null
  return (
    <Page
      width="reading"
      title={title}
      lead={review ? t.reviewLead : t.lead({ until })}
      kind={poll.title}
      breadcrumb={[
        { label: names.polls, to: '/abstimmungen' },
        { label: names.number(poll), to: `/abstimmungen/${poll.number}` },
      ]}
    >
      <title>{`${title}: ${poll.title}`}</title>
      {review ? (
        <BallotReview asked={asked} marks={review.marks} submissionId={review.submissionId} />
      ) : (
        <>
          {hasVoted ? <Alert title={t.again} /> : null}
          <BallotForm
            key={actionData?.step ?? 'new'}
            asked={asked}
            values={actionData?.step === 'edit' ? actionData.values : storedValues(asked)}
            refusal={actionData?.step === 'refused' ? actionData.refusal : null}
            submissionId={loaderData.submissionId}
          />
        </>
      )}
    </Page>
  )
}

type Asked = Route.ComponentProps['loaderData']['asked']

/** What the ballot of this voter says already. */
function storedValues(asked: Asked): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const { question, marks } of asked) {
    for (const { name, value } of fieldsOf(question, marks ?? ([] as Marks))) {
      const before = values[name]
      values[name] = before === undefined ? value : [before, value].flat()
    }
  }
  return values
}
