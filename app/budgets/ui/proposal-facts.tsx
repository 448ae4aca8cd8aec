import { DefinitionList } from '#app/ui/definition-list.tsx'
import { formatDate, formatMoney, formatPercent } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { BudgetStage } from '../budget.ts'
import type { ProposalDetail } from '../proposal-page.server.ts'
import type { RoundPot } from '../round.server.ts'
import { proposalTexts } from '../texts/proposal.ts'

export type ShownProposal = {
  round: { number: number; stage: BudgetStage; poll: { number: number } | null; fixed: boolean }
  pot: RoundPot | null
  onePot: boolean
  proposal: ProposalDetail
}

/** What it costs, from which pot, and the idea it came from. */
export function ProposalFacts({ proposal, pot, onePot }: ShownProposal) {
  const t = useTexts(proposalTexts)
  const language = useLanguage()
  const { wishCost, cost, idea, createdAt } = proposal
  const money = (cents: number) => formatMoney(language, cents)
  const known = cost ?? wishCost
  return (
    <div className="proposal-facts">
      <p className="proposal-facts__label">{t.cost.title}</p>
      {known === null ? (
        <p>{t.cost.open}</p>
      ) : (
        <p className="proposal-facts__cost">
          {cost !== null && wishCost !== null && wishCost !== cost ? (
            <>
              <del>
                <span className="visually-hidden">{t.cost.wish}: </span>
                {money(wishCost)}
              </del>{' '}
              <span className="visually-hidden">{t.cost.checked}: </span>
            </>
          ) : null}
          <strong>{money(known)}</strong>
        </p>
      )}
      {known === null ? null : <p className="muted">{explanation()}</p>}
      {cost !== null && pot && pot.amount > 0 ? (
        <p className="muted">{t.cost.ofPot({ share: formatPercent(language, cost / pot.amount), pot: pot.title })}</p>
      ) : null}
      <DefinitionList
        items={[
          ...(onePot || !pot ? [] : [{ term: t.pot, value: `${pot.title} (${money(pot.amount)})` }]),
          { term: t.submitted, value: formatDate(language, createdAt) },
          ...(idea
            ? [
                {
                  term: t.idea.title,
                  value: (
                    <>
                      <a href={`/ideen/${idea.number}`}>{t.idea.open}</a>
                      <br />
                      {t.supports({ count: idea.supportCount })}, {t.comments({ count: idea.commentCount })}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  )

  function explanation(): string {
    if (cost === null) return t.cost.pending
    if (wishCost === null) return t.cost.checked
    return cost === wishCost ? t.cost.same : t.cost.changed({ was: money(wishCost), now: money(cost) })
  }
}
