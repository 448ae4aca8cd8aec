import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Eligibility, Ineligible } from '../eligibility.ts'
import type { ShownPoll } from '../reading.server.ts'
import { pollTexts } from '../texts/public.ts'

type Props = {
  poll: Pick<ShownPoll, 'number' | 'endsAt' | 'state' | 'process' | 'access'>
  eligibility: Eligibility
  hasVoted: boolean
  /** how many are on the ballot altogether */
  questions: number
  signedIn: boolean
  /** a ballot was sent and not taken */
  refused: boolean
  districts: { id: string; name: string }[]
}

/** May I vote, did I, and if not: why, and what can I do? Stands before anything else on the page. */
export function StandingBox(props: Props) {
  const { poll, eligibility, hasVoted, questions, refused } = props
  const t = useTexts(pollTexts)
  const language = useLanguage()
  const until = poll.endsAt ? formatDateTime(language, poll.endsAt) : null
  const address = `/abstimmungen/${poll.number}`
  return (
    <section className="poll-standing" id="teilnahme" aria-labelledby="teilnahme-titel">
      <h2 className="poll-standing__title" id="teilnahme-titel">
        {t.standing.title}
      </h2>
      {refused ? <Alert tone="warning" title={t.standing.notCast} announce /> : null}
      {eligibility.may ? (
        <>
          <p className="poll-standing__line">
            <Icon name={hasVoted ? 'check-circle' : 'vote'} size={24} />
            <strong>{hasVoted ? t.standing.voted : t.standing.may}</strong>
          </p>
          {hasVoted ? <p>{t.standing.votedText({ until })}</p> : null}
          {!hasVoted && until ? <p>{t.standing.mayUntil({ until })}</p> : null}
          {eligibility.questions.length < questions ? (
            <p>{t.standing.mayQuestions({ count: eligibility.questions.length, of: questions })}</p>
          ) : null}
          <p className="poll-standing__ways">
            <ButtonLink
              to={`${address}/stimmzettel`}
              icon={hasVoted ? 'edit' : 'vote'}
              variant={hasVoted ? 'secondary' : 'primary'}
              wide
            >
              {hasVoted ? t.poll.change : t.poll.vote}
            </ButtonLink>
            {hasVoted ? (
              <ButtonLink to={`${address}/quittung`} variant="tertiary" icon="document">
                {t.poll.receipt}
              </ButtonLink>
            ) : null}
          </p>
        </>
      ) : (
        <WhyNot {...props} why={eligibility} />
      )}
    </section>
  )
}

function WhyNot({ poll, why, signedIn, hasVoted, districts }: Props & { why: Ineligible }) {
  const t = useTexts(pollTexts)
  const language = useLanguage()
  const address = `/abstimmungen/${poll.number}`
  const back = encodeURIComponent(`${address}/stimmzettel`)
  const over = why.why === 'over'
  const { sentence, how } = useReason(why, districts)
  return (
    <>
      <p className="poll-standing__line">
        <Icon name={over || why.why === 'stopped' ? 'lock' : 'info'} size={24} />
        <strong>{sentence}</strong>
      </p>
      {how ? <p>{how}</p> : null}
      {why.why === 'stopped' && poll.process.stopReason ? (
        <p>{t.standing.reason({ reason: poll.process.stopReason })}</p>
      ) : null}
      {over && hasVoted ? <p>{t.standing.votedOver}</p> : null}
      {why.why === 'not-yet' && poll.endsAt ? (
        <p className="muted">{t.list.ended({ at: formatDateTime(language, poll.endsAt) })}</p>
      ) : null}
      <p className="poll-standing__ways">
        {why.why === 'sign-in' ? (
          <>
            <ButtonLink to={`/anmelden?weiter=${back}`} icon="login" wide>
              {t.standing.signIn}
            </ButtonLink>
            <ButtonLink to={`/registrieren?weiter=${back}`} variant="tertiary">
              {t.standing.signUp}
            </ButtonLink>
          </>
        ) : null}
        {why.why === 'email' ? (
          <ButtonLink to={`/konto/bestaetigen?weiter=${back}`} icon="mail" wide>
            {t.standing.confirmEmail}
          </ButtonLink>
        ) : null}
        {why.why === 'residence' && signedIn ? (
          <ButtonLink to={`/konto/wohnsitz?weiter=${encodeURIComponent(address)}`} icon="home" wide>
            {t.standing.confirmResidence}
          </ButtonLink>
        ) : null}
        {why.why === 'code' || why.why === 'wrong-code' || why.why === 'void-code' ? (
          <ButtonLink to={`${address}/code`} icon="key" wide>
            {t.standing.enterCode}
          </ButtonLink>
        ) : null}
        {over ? (
          <ButtonLink to={`${address}/ergebnis`} icon="chart" wide>
            {t.poll.result}
          </ButtonLink>
        ) : null}
      </p>
    </>
  )
}

function useReason(why: Ineligible, districts: Props['districts']): { sentence: string; how?: string } {
  const t = useTexts(pollTexts).standing
  const language = useLanguage()
  const at = (date: Date) => formatDateTime(language, date)
  switch (why.why) {
    case 'age':
      return { sentence: t.age({ age: why.minimumAge }) }
    case 'district': {
      const names = districts.filter(({ id }) => why.districtIds.includes(id)).map(({ name }) => name)
      return { sentence: t.district({ districts: names.join(', ') }) }
    }
    case 'not-yet':
      return { sentence: why.at ? t.notYet({ at: at(why.at) }) : t.notYetOpen }
    case 'over':
      return { sentence: t.over({ at: at(why.at) }) }
    case 'stopped':
      return { sentence: t.stopped({ at: at(why.at) }) }
    case 'residence':
      return { sentence: t.why.residence, how: t.residenceHow }
    case 'paper':
      return { sentence: t.why.paper, how: t.paperHow }
    case 'code':
      return { sentence: t.why.code, how: t.codeLost }
    default:
      return { sentence: t.why[why.why] }
  }
}
