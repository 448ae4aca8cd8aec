import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { proposalTexts } from '../texts/proposal.ts'
import type { ShownProposal } from './proposal-facts.tsx'

/** What became of a proposal so far: on the ballot, won, decided otherwise, a project by now. */
export function ProposalFate({ proposal, round }: Pick<ShownProposal, 'proposal' | 'round'>) {
  const t = useTexts(proposalTexts)
  const { state, reason, combinedInto, combined, won, decisions, projectNumber } = proposal
  const path = `/buergerhaushalt/${round.number}/vorschlag`
  const decided = won !== null || decisions.length > 0
  return (
    <>
      {decided ? <Decided proposal={proposal} /> : null}
      {!decided ? (
        <Alert
          tone={state === 'admitted' ? 'success' : state === 'rejected' ? 'warning' : 'info'}
          title={state === 'admitted' && round.fixed ? t.state.onBallot : t.state[state]}
          actions={
            round.stage === 'voting' && state === 'admitted' && round.poll ? (
              <ButtonLink to={`/abstimmungen/${round.poll.number}`} icon="vote">
                {t.vote}
              </ButtonLink>
            ) : null
          }
        >
          {state === 'rejected' && reason ? <p>{t.reason({ reason })}</p> : null}
          {combinedInto ? (
            <p>
              {t.combinedInto} <a href={`${path}/${combinedInto.number}`}>{combinedInto.title}</a>
            </p>
          ) : null}
        </Alert>
      ) : null}
      {projectNumber !== null ? (
        <ButtonLink to={`/vorhaben/${projectNumber}`} icon="project">
          {t.result.project}
        </ButtonLink>
      ) : null}
      {combined.length > 0 ? (
        <Alert tone="neutral" icon="merge" title={t.combined}>
          <ul>
            {combined.map(({ number, title }) => (
              <li key={number}>
                <a href={`${path}/${number}`}>{title}</a>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  )
}

function Decided({ proposal: { won, realised, decisions } }: Pick<ShownProposal, 'proposal'>) {
  const t = useTexts(proposalTexts).result
  const language = useLanguage()
  return (
    <Alert
      tone={realised ? 'success' : 'neutral'}
      icon={realised ? 'flag' : 'info'}
      title={won === null ? (realised ? t.realised : t.notRealised) : won ? t.won : t.lost}
    >
      {decisions.map(({ decidedOn, resolution, reason, realised: yes }) => (
        <p key={`${decidedOn} ${resolution}`}>
          {t.council({ day: formatDate(language, decidedOn), resolution })}{' '}
          <strong>{yes ? t.realised : t.notRealised}</strong> {reason}
        </p>
      ))}
    </Alert>
  )
}
