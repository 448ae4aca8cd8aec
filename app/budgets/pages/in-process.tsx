import '../ui/round.css'
import { Outlet } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { processNumber } from '#app/processes/process.ts'
import { hasPhasesOf } from '#app/processes/process-request.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatMoney, formatNumber } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { readRounds } from '../round.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { roundTexts } from '../texts/round.ts'
import { NowAction, NowSentence } from '../ui/round-now.tsx'
import { StageBadge } from '../ui/stage-badge.tsx'
import type { Route } from './+types/in-process'

/** The round of a process on its page; nothing where there is none or budgets are switched off. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, closed } = currentMunicipality(context)
  const { number: process } = params as { number?: string }
  if (closed.includes('budgets') || !(await hasPhasesOf('budget', context, process))) return { round: null }
  const value = processNumber(process)
  const [round] = await readRounds(id, { published: true, where: 'c.number = $3::int', value })
  if (!round) return { round: null }
  const { number, stage, amount, pots, proposals, collecting, voting, openPhaseId, poll, decidedAt } = round
  return {
    round: { number, stage, amount, pots: pots.length, proposals, collecting, voting, openPhaseId, poll, decidedAt },
  }
}

export default function BudgetInProcess({ loaderData: { round } }: Route.ComponentProps) {
  return (
    <>
      {round ? <RoundHere round={round} /> : null}
      <Outlet />
    </>
  )
}

function RoundHere({ round }: { round: NonNullable<Route.ComponentProps['loaderData']['round']> }) {
  const t = useTexts(roundTexts)
  const words = useTexts(budgetTexts)
  const language = useLanguage()
  const { number, stage, amount, pots, proposals } = round
  return (
    <Section id="buergerhaushalt" title={words.name}>
      <div className="round-here">
        <StageBadge stage={stage} />
        <p className="round-here__money">
          {words.money({ amount: formatMoney(language, amount), count: pots })},{' '}
          {words.count({ count: proposals, text: formatNumber(language, proposals) })}
        </p>
        <p>
          <NowSentence round={round} />
        </p>
        <div className="round-here__actions">
          {stage === 'collecting' ? null : <NowAction round={round} />}
          <ButtonLink to={`/buergerhaushalt/${number}`} variant="secondary" icon="euro">
            {t.page.open}
          </ButtonLink>
        </div>
      </div>
    </Section>
  )
}
