import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { nextStep } from '../next-step.ts'
import type { Round } from '../round.server.ts'
import { roundTexts } from '../texts/round.ts'

export type NowRound = Pick<Round, 'number' | 'stage' | 'collecting' | 'voting' | 'openPhaseId' | 'decidedAt'> & {
  poll: { number: number } | null
}

/** One sentence on what happens now. */
export function NowSentence({ round }: { round: NowRound }) {
  const t = useTexts(roundTexts).page.next
  const language = useLanguage()
  const { words, day } = nextStep(round)
  const sentence = t[words]
  return typeof sentence === 'string' ? sentence : sentence({ day: day ? formatDate(language, day) : '' })
}

/** The one thing to do now in a round; nothing where there is nothing to do. */
export function NowAction({ round }: { round: NowRound }) {
  const t = useTexts(roundTexts).page
  const { stage, openPhaseId, poll } = round
  if (stage === 'voting' && poll)
    return (
      <ButtonLink to={`/abstimmungen/${poll.number}`} icon="vote">
        {t.vote}
      </ButtonLink>
    )
  if (round.decidedAt)
    return (
      <ButtonLink to={`/buergerhaushalt/${round.number}/ergebnis`} icon="flag">
        {t.result}
      </ButtonLink>
    )
  if (openPhaseId)
    return (
      <ButtonLink to={`/ideen/neu?phase=${openPhaseId}`} icon="plus">
        {t.submit}
      </ButtonLink>
    )
  return null
}
