import '../ui/poll.css'
import '../ui/result.css'
import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { publicPageUntil } from '#app/platform/cache.ts'
import { currentConnection, currentRequest } from '#app/platform/facts.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDateTime, formatNumber } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { RunProgress } from '#app/ui/run-progress.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { fewestBallots, pollNumber } from '../poll.ts'
import { turnOf } from '../poll-turn.ts'
import { ballotOfReceipt } from '../receipt.server.ts'
import { leanOutcome, resultPage } from '../result.server.ts'
import { pollTexts } from '../texts/public.ts'
import { resultTexts } from '../texts/result.ts'
import { FindBallot } from '../ui/find-ballot.tsx'
import { Turnout } from '../ui/poll-facts.tsx'
import { QuestionResultView } from '../ui/question-result.tsx'
import { Recount } from '../ui/recount.tsx'
import { SeedOfLot } from '../ui/seed-of-lot.tsx'
import { PollStateBadge } from '../ui/state-badge.tsx'
import type { Route } from './+types/result'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id } = currentMunicipality(context)
  const found = await resultPage(id, pollNumber(params.number))
  if (!found) throw data(null, { status: 404 })
  const { poll, outcomes } = found
  const { url } = currentRequest(context)
  const receipt = url.searchParams.get('quittung')?.slice(0, 60) ?? null
  if (receipt !== null) {
    // looks through all ballots of the poll
    const allowed = await limit('polls.receipt', currentConnection(context).ip, { points: 30, seconds: 60 })
    if (!allowed.ok) throw data(null, { status: 429 })
  }
  const ballot = receipt === null ? null : await ballotOfReceipt(id, poll, receipt)
  const { number, title, state, endsAt, closedAt, countProgress, tooFew, turnout, eligible, seed, seedHash } = poll
  const { ballotsOnline, ballotsPaper, receipts, process, decidedBy, afterwards, phase } = poll
  const shown = { number, title, state, endsAt, closedAt, countProgress, tooFew, turnout, eligible, seed, seedHash }
  return data(
    {
      poll: {
        ...shown,
        ballotsOnline,
        ballotsPaper,
        receipts,
        process,
        decidedBy,
        afterwards,
        ofBudget: phase.kind === 'budget',
      },
      outcomes: outcomes.map(leanOutcome),
      origin: url.origin,
      receipt,
      ballot,
    },
    // what somebody looks for is kept nowhere, and how far the count is changes each second
    { headers: receipt !== null ? noStore : state === 'counting' ? noCache : publicPageUntil(turnOf(poll), poll.now) },
  )
}

const noStore = { 'Cache-Control': 'private, no-store' }
const noCache = { 'Cache-Control': 'private, no-cache' }

export default function ResultPage({ loaderData }: Route.ComponentProps) {
  const { poll, outcomes, origin, receipt, ballot } = loaderData
  const t = useTexts(resultTexts)
  const names = useTexts(pollTexts)
  const language = useLanguage()
  const { number, state } = poll
  const counted = state === 'closed' && !poll.tooFew
  const end = poll.endsAt ? formatDateTime(language, poll.endsAt) : null
  return (
    <Page
      title={t.title(poll)}
      lead={counted ? t.lead({ at: end ?? '' }) : t.leadBefore}
      kind={names.number(poll)}
      breadcrumb={[
        { label: names.polls, to: '/abstimmungen' },
        { label: names.number(poll), to: `/abstimmungen/${number}` },
      ]}
      meta={<PollStateBadge state={state} size="large" />}
    >
      <title>{t.title(poll)}</title>
      <meta name="description" content={t.title(poll)} />
      {receipt !== null ? <meta name="robots" content="noindex" /> : null}
      {counted ? (
        <>
          <p className="result-turnout">
            <strong>{t.turnout}:</strong> <Turnout {...poll} />
            {poll.ballotsOnline !== null && poll.ballotsPaper !== null
              ? ` (${t.apart({
                  online: formatNumber(language, poll.ballotsOnline),
                  paper: formatNumber(language, poll.ballotsPaper),
                })})`
              : null}
          </p>
          {outcomes.map((outcome) => (
            <QuestionResultView
              key={outcome.question.id}
              {...outcome}
              poll={poll}
              origin={origin}
              alone={outcomes.length === 1}
            />
          ))}
          {poll.decidedBy || poll.afterwards ? (
            <Section title={names.poll.afterwards} id="danach">
              {poll.decidedBy ? (
                <p>
                  <strong>{names.poll.who}</strong> {poll.decidedBy}
                </p>
              ) : null}
              {poll.afterwards ? <PlainText text={poll.afterwards} /> : null}
            </Section>
          ) : null}
          {poll.receipts ? (
            <FindBallot
              address={`/abstimmungen/${number}/ergebnis`}
              typed={receipt}
              ballot={ballot}
              questions={outcomes.map(({ question }) => question)}
            />
          ) : null}
          <Recount
            number={number}
            positions={outcomes.filter(({ result }) => result).map(({ question }) => question.position)}
          />
          <SeedOfLot seed={poll.seed} seedHash={poll.seedHash} />
        </>
      ) : (
        <Before {...poll} end={end} />
      )}
      <div className="poll-ways__links">
        <ButtonLink to={`/abstimmungen/${number}`} variant="secondary" icon="arrow-left">
          {t.back}
        </ButtonLink>
        {counted ? <PrintButton /> : null}
      </div>
    </Page>
  )
}

type Poll = Route.ComponentProps['loaderData']['poll']

function Before({ number, state, end, countProgress, tooFew, process }: Poll & { end: string | null }) {
  const t = useTexts(resultTexts)
  if (state === 'stopped')
    return (
      <Alert tone="warning" icon="stop" title={t.stopped}>
        {process.stopReason ? <p>{t.reason({ reason: process.stopReason })}</p> : null}
      </Alert>
    )
  if (tooFew)
    return (
      <Alert title={t.tooFew}>
        <p>{t.tooFewText({ least: fewestBallots })}</p>
      </Alert>
    )
  if (state === 'counting')
    return (
      <Section title={t.counting} lead={t.countingText}>
        <RunProgress
          label={t.progress}
          percent={countProgress}
          again={{ to: `/abstimmungen/${number}/ergebnis`, label: t.again }}
        />
      </Section>
    )
  return <Alert title={t.notYet({ at: end })} />
}
