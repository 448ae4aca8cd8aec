import '../ui/staff.css'
import { data, redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { newBudgetForm, termsOf } from '../budget-form.ts'
import { budgetRights } from '../capability.ts'
import { createBudget } from '../planning.server.ts'
import { staffBudgets } from '../staff-list.server.ts'
import { staffPath } from '../staff-request.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { budgetStaffTexts } from '../texts/staff.ts'
import { TermsFields } from '../ui/terms-fields.tsx'
import type { Route } from './+types/staff-new'

export async function loader({ request, context }: Route.LoaderArgs) {
  requireRight(context, budgetRights.draft)
  const { id } = currentMunicipality(context)
  const [{ rounds, processes }, { districts }] = await Promise.all([staffBudgets(id), areasOf(id)])
  const wanted = Number(new URL(request.url).searchParams.get('verfahren'))
  // from the page of a process: to the round that is there
  const there = rounds.find(({ process }) => process.number === wanted)
  if (there) throw redirect(staffPath(there))
  const chosen = processes.find(({ number }) => number === wanted) ?? (processes.length === 1 ? processes[0] : null)
  return {
    processes,
    districts: districts.map(({ id: districtId, name }) => ({ id: districtId, name })),
    id: newId(),
    processId: chosen?.id ?? '',
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireRight(context, budgetRights.draft)
  const language = currentLanguage(context)
  const t = textsIn(budgetStaffTexts, language)
  const { districts } = await areasOf(person.municipalityId)
  const form = await request.formData()
  const parsed = parseForm(newBudgetForm(t.errors, districts), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { id, processId, ...filled } = parsed.value
  const terms = termsOf(filled, districts, [], { whole: textsIn(budgetTexts, language).wholePot, newId })
  const created = await createBudget(person, { ...terms, id, processId })
  if (created.ok) return redirectWithNotice(staffPath(created.value), t.create.done)
  return data(refuse(form, { processId: t.create.refused[created.reason] }), { status: 422 })
}

export default function NewBudget({ loaderData, actionData }: Route.ComponentProps) {
  const { processes, districts, id, processId } = loaderData
  const t = useTexts(budgetStaffTexts)
  const none = processes.length === 0
  const blueprint = (
    <ButtonLink to="/verwaltung/verfahren/neu" variant={none ? 'primary' : 'tertiary'} icon="plus">
      {none ? t.create.noProcessAction : t.create.blueprint}
    </ButtonLink>
  )
  return (
    <Page
      title={t.create.title}
      lead={t.create.lead}
      width="reading"
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/buergerhaushalt' },
      ]}
    >
      <title>{t.create.title}</title>
      {none ? (
        <EmptyState action={blueprint}>{t.create.noProcess}</EmptyState>
      ) : (
        <Form
          refusal={actionData}
          defaults={{ processId, ballotKind: 'budgetApproval', rule: 'equalShares', completion: 'add1u' }}
        >
          <HiddenField name="id" value={id} />
          <RadioGroup
            name="processId"
            label={t.create.process}
            hint={t.create.processHint}
            options={processes.map((process) => ({ value: process.id, label: process.title }))}
          />
          {blueprint}
          <TermsFields districts={districts} open={false} />
          <SubmitButton icon="plus">{t.create.submit}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}
