import '../ui/poll.css'
import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { publicPageUntil } from '#app/platform/cache.ts'
import { currentRequest } from '#app/platform/facts.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { ShareLink } from '#app/ui/share-link.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { turnOf } from '../poll-turn.ts'
import { pollTexts } from '../texts/public.ts'
import { PollFacts } from '../ui/poll-facts.tsx'
import { PollQuestions } from '../ui/poll-questions.tsx'
import { StandingBox } from '../ui/standing-box.tsx'
import { PollStateBadge } from '../ui/state-badge.tsx'
import { voterStanding } from '../voter.server.ts'
import { publicPoll, voterOf } from '../voter-request.server.ts'
import type { Route } from './+types/poll'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const municipality = currentMunicipality(context)
  const poll = await publicPoll(context, params.number)
  const person = currentPerson(context)
  // codes are looked at behind the button: this page is the same for everybody who is not signed in
  const voter = poll.access === 'code' ? null : voterOf(context, request, poll)
  const [standing, { districts }] = await Promise.all([
    voterStanding(municipality, poll, voter),
    areasOf(municipality.id),
  ])
  const { id: _, publishedAt: _p, closed: _c, releasedAt: _r, questions, ...shown } = poll
  const url = currentRequest(context).url
  return data(
    {
      poll: shown,
      questions: questions.map(({ id, position, kind, title, text, rule, districtId, options }) => {
        const titles = options.map((option) => ({ id: option.id, title: option.title, text: option.text }))
        return { id, position, kind, title, text, rule, districtId, options: kind === 'yesNo' ? [] : titles }
      }),
      eligibility: standing.eligibility,
      hasVoted: standing.hasVoted,
      signedIn: person !== null,
      refused: url.searchParams.has('grund'),
      districts: districts.map(({ id, name }) => ({ id, name })),
      mayEdit: may(person, pollRights.draft),
    },
    { headers: publicPageUntil(turnOf(poll), poll.now) },
  )
}

export default function PollPage({ loaderData }: Route.ComponentProps) {
  const { poll, questions, districts, mayEdit } = loaderData
  const names = useTexts(pollTexts)
  const t = names.poll
  const { number, title, summary, purpose, decidedBy, afterwards, state } = poll
  return (
    <Page
      title={title}
      lead={summary}
      kind={names.number(poll)}
      breadcrumb={[{ label: names.polls, to: '/abstimmungen' }]}
      meta={<PollStateBadge state={state} size="large" />}
    >
      <title>{title}</title>
      <meta name="description" content={summary} />
      <meta property="og:title" content={title} />
      <Columns aside={<PollFacts poll={poll} districts={districts} />} asideLabel={t.facts}>
        <StandingBox {...loaderData} questions={questions.length} />
        {purpose ? (
          <Section title={t.why} id="warum">
            <PlainText text={purpose} />
          </Section>
        ) : null}
        <PollQuestions questions={questions} eligible={poll.eligible} districts={districts} />
        {decidedBy || afterwards ? (
          <Section title={t.afterwards} id="danach">
            {decidedBy ? (
              <p>
                <strong>{t.who}</strong> {decidedBy}
              </p>
            ) : null}
            {afterwards ? <PlainText text={afterwards} /> : null}
          </Section>
        ) : null}
        <Section title={t.secret} id="geheim">
          <PlainText text={t.secretText} />
          {poll.receipts ? <p>{t.receipts}</p> : null}
          {poll.seedHash ? (
            <>
              <p>
                {t.lot} <code className="poll-hash">{poll.seedHash}</code>
              </p>
              <p>{t.lotMore}</p>
            </>
          ) : null}
        </Section>
        <div className="poll-ways__links">
          <ShareLink href={`/abstimmungen/${number}`} />
          {mayEdit ? (
            <ButtonLink to={`/verwaltung/abstimmungen/${number}`} variant="tertiary" icon="edit">
              {t.edit}
            </ButtonLink>
          ) : null}
        </div>
      </Columns>
    </Page>
  )
}
