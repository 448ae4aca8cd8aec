import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { Section } from '#app/ui/heading.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { budgetNumber } from '../budget.ts'
import { budgetRights } from '../capability.ts'
import { overrule } from '../council.server.ts'
import { councilForm } from '../council-form.ts'
import { realise } from '../realise.server.ts'
import { roundResult } from '../result.server.ts'
import { proposalInAddress, staffPath } from '../staff-request.server.ts'
import { staffResultTexts } from '../texts/staff-result.ts'
import { StaffBudgetPage } from '../ui/staff-page.tsx'
import { StaffResultList } from '../ui/staff-result-list.tsx'
import type { Route } from './+types/staff-result'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, budgetRights.draft)
  const result = await roundResult(person.municipalityId, budgetNumber(params.number), { published: false })
  if (!result) throw data(null, { status: 404 })
  const { round, pots } = result
  const today = round.now.toISOString().slice(0, 10)
  return {
    round: { number: round.number, title: round.process.title, isPublic: round.stage !== 'draft' },
    pots: pots
      .filter(({ pot }) => pot.admitted > 0)
      .map(({ pot: { id, title }, result: of }) => ({
        id,
        title,
        lines:
          of &&
          [...of.winners, ...of.losers].map(({ proposal, said, decision }) => ({
            number: proposal.number,
            title: proposal.title,
            won: proposal.won,
            realised: proposal.realised,
            projectNumber: proposal.projectNumber,
            cost: said.cost,
            supporters: said.supporters,
            decision,
            formId: newId(),
          })),
      })),
    today,
    mayRun: may(person, budgetRights.run),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, budgetRights.run)
  const language = currentLanguage(context)
  const t = textsIn(staffResultTexts, language)
  const form = await request.formData()
  const { round, proposal } = await proposalInAddress(person.municipalityId, {
    number: params.number,
    proposal: String(form.get('proposal')),
  })
  const path = `${staffPath(round)}/ergebnis`
  if (form.get('intent') === 'realise') {
    const made = await realise(person, proposal.id, language)
    if (made.ok) return redirectWithNotice(`/verwaltung/vorhaben/${made.value.number}`, t.realised)
    return data({ proposal: proposal.number, ...refuse(form, t.refused.other) }, { status: 409 })
  }
  const parsed = parseForm(councilForm(t.errors), form)
  if (!parsed.ok) return data({ proposal: proposal.number, ...parsed.refusal }, { status: 422 })
  const decided = await overrule(person, proposal.id, parsed.value)
  if (decided.ok) return redirectWithNotice(path, t.done)
  return data({ proposal: proposal.number, ...refuse(form, t.refused[decided.reason]) }, { status: 409 })
}

export default function StaffResult({ loaderData, actionData }: Route.ComponentProps) {
  const { round, pots, today, mayRun } = loaderData
  const t = useTexts(staffResultTexts)
  return (
    <StaffBudgetPage
      title={t.title}
      lead={t.lead}
      round={round}
      actions={
        round.isPublic ? (
          <ButtonLink to={`/buergerhaushalt/${round.number}/ergebnis`} variant="secondary" icon="eye">
            {t.publicPage}
          </ButtonLink>
        ) : null
      }
    >
      {mayRun ? null : <Alert title={t.mayNot} />}
      {pots.map(({ id, title, lines }, at) => (
        <Section key={id} id={`topf-${at + 1}`} title={title}>
          {lines ? (
            <StaffResultList lines={lines} mayRun={mayRun} today={today} refusal={actionData} />
          ) : (
            <p>{t.few}</p>
          )}
        </Section>
      ))}
    </StaffBudgetPage>
  )
}
