import { data } from 'react-router'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { districtField, termsForm, termsOf } from '../budget-form.ts'
import { wishOf } from '../budget-rule.ts'
import { budgetRights } from '../capability.ts'
import { editBudget } from '../planning.server.ts'
import { roundInAddress, staffPath } from '../staff-request.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { budgetStaffTexts } from '../texts/staff.ts'
import { RoundTerms } from '../ui/round-terms.tsx'
import { StaffBudgetPage } from '../ui/staff-page.tsx'
import { TermsFields } from '../ui/terms-fields.tsx'
import type { Route } from './+types/staff-terms'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, budgetRights.draft)
  const { districts } = await areasOf(person.municipalityId)
  const round = await roundInAddress(person.municipalityId, params.number)
  const { number, process, ballotKind, rule, maximum, points, checkUntil, pots, fixedAt } = round
  return {
    round: { number, title: process.title },
    fixed: fixedAt !== null || round.importedFrom !== null,
    terms: { ballotKind, rule, maximum, points, pots },
    districts: districts.map(({ id, name }) => ({ id, name })),
    defaults: {
      ballotKind,
      ...wishOf(rule),
      maximum: maximum ?? '',
      points: points ?? '',
      checkUntil: checkUntil ?? '',
      ...Object.fromEntries(
        pots.map(({ districtId, amount }) => [districtId ? districtField(districtId) : 'amount', amount]),
      ),
    },
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, budgetRights.draft)
  const language = currentLanguage(context)
  const t = textsIn(budgetStaffTexts, language)
  const round = await roundInAddress(person.municipalityId, params.number)
  const { districts } = await areasOf(person.municipalityId)
  const form = await request.formData()
  const parsed = parseForm(termsForm(t.errors, districts), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const terms = termsOf(parsed.value, districts, round.pots, { whole: textsIn(budgetTexts, language).wholePot, newId })
  const edited = await editBudget(person, round.id, terms)
  if (edited.ok) return redirectWithNotice(staffPath(round), t.terms.done)
  return data(refuse(form, t.create.refused[edited.reason]), { status: 409 })
}

export default function EditTerms({ loaderData, actionData }: Route.ComponentProps) {
  const { round, fixed, terms, districts, defaults } = loaderData
  const t = useTexts(budgetStaffTexts).terms
  return (
    <StaffBudgetPage title={t.title} lead={t.lead} round={round} width="reading">
      {fixed ? (
        <>
          <Alert icon="lock" title={t.fixed} />
          <RoundTerms {...terms} />
        </>
      ) : (
        <Form refusal={actionData} defaults={defaults}>
          <TermsFields districts={districts} open={terms.pots.some(({ districtId }) => districtId !== null)} />
          <SubmitButton icon="check">{t.submit}</SubmitButton>
        </Form>
      )}
    </StaffBudgetPage>
  )
}
