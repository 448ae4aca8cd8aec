import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { formatMoney } from '#app/ui/format.ts'
import { PlainText } from '#app/ui/prose.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { budgetRights } from '../capability.ts'
import { actOnProposal, intentOf } from '../proposal-actions.server.ts'
import { proposalInAddress, staffPath } from '../staff-request.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { budgetStaffTexts } from '../texts/staff.ts'
import { type Refused, StaffChecks } from '../ui/staff-checks.tsx'
import { StaffDecision } from '../ui/staff-decision.tsx'
import { StaffBudgetPage } from '../ui/staff-page.tsx'
import { ProposalBadge } from '../ui/stage-badge.tsx'
import type { Route } from './+types/staff-proposal'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, budgetRights.draft)
  const { round, proposal } = await proposalInAddress(person.municipalityId, params)
  return {
    round: {
      number: round.number,
      title: round.process.title,
      isPublic: round.stage !== 'draft',
      fixed: round.fixedAt !== null || round.importedFrom !== null,
      checkUntil: round.checkUntil,
      now: round.now,
      pots: round.pots.map(({ id, title, amount }) => ({ id, title, amount })),
    },
    proposal,
    mayCheck: may(person, budgetRights.check),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, budgetRights.check)
  const t = textsIn(budgetStaffTexts, currentLanguage(context))
  const { round, proposal } = await proposalInAddress(person.municipalityId, params)
  const form = await request.formData()
  const answered = await actOnProposal(person, proposal.id, form, t)
  const path = `${staffPath(round)}/vorschlag/${proposal.number}`
  if (answered.ok) return redirectWithNotice(path, answered.notice)
  return data({ intent: intentOf(form), aspect: form.get('aspect'), ...answered.refusal }, { status: answered.status })
}

export default function StaffProposal({ loaderData, actionData }: Route.ComponentProps) {
  const { round, proposal, mayCheck } = loaderData
  const t = useTexts(budgetStaffTexts).proposal
  const words = useTexts(budgetTexts)
  const language = useLanguage()
  const { number, title, summary, state, wishCost, cost, idea, potId } = proposal
  const money = (cents: number | null) => (cents === null ? t.unknown : formatMoney(language, cents))
  const refused: Refused = (intent, aspect = null) =>
    actionData?.intent === intent && (aspect === null || actionData.aspect === aspect) ? actionData : undefined
  const changeable = mayCheck && !round.fixed && state !== 'combined' && state !== 'withdrawn'
  return (
    <StaffBudgetPage
      title={title}
      kind={words.proposal({ number })}
      round={round}
      meta={<ProposalBadge state={state} size="large" />}
      actions={
        round.isPublic ? (
          <ButtonLink to={`/buergerhaushalt/${round.number}/vorschlag/${number}`} variant="secondary" icon="eye">
            {t.publicPage}
          </ButtonLink>
        ) : null
      }
    >
      <div className="budget-proposal">
        <div className="budget-proposal__main">
          {summary ? <PlainText text={summary} /> : null}
          <StaffChecks round={round} proposal={proposal} changeable={changeable} refused={refused} />
        </div>
        <div className="budget-proposal__side">
          <DefinitionList
            items={[
              { term: t.wish, value: money(wishCost) },
              { term: t.cost, value: <strong>{money(cost)}</strong> },
              { term: t.pot, value: round.pots.find(({ id }) => id === potId)?.title },
              ...(idea
                ? [
                    {
                      term: t.idea(idea),
                      value: (
                        <>
                          <a href={`/ideen/${idea.number}`}>{idea.title}</a>. {t.supports({ count: idea.supportCount })}
                          .
                        </>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          <StaffDecision round={round} proposal={proposal} changeable={changeable} refused={refused} />
        </div>
      </div>
    </StaffBudgetPage>
  )
}
