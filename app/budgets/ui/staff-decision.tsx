import { Alert } from '#app/ui/alert.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatMoney } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { proposalLengths } from '../proposal-forms.ts'
import { budgetStaffTexts } from '../texts/staff.ts'
import type { StaffProposalParts } from './staff-checks.tsx'

/** Onto the ballot or not, and the words that stand on it. */
export function StaffDecision({ round, proposal, changeable, refused }: StaffProposalParts) {
  const t = useTexts(budgetStaffTexts).proposal
  const { state, reason } = proposal
  const rejecting = refused('reject')
  return (
    <Section title={t.decide} id="entscheiden" lead={changeable ? t.decideLead : undefined}>
      {state === 'admitted' ? <Alert tone="success" title={round.fixed ? t.isFixed : t.isAdmitted} /> : null}
      {state === 'rejected' ? (
        <Alert tone="warning" title={t.isRejected}>
          <p>{reason}</p>
        </Alert>
      ) : null}
      {state === 'combined' || state === 'withdrawn' ? <Alert title={t.isSettled[state]} /> : null}
      {changeable && state !== 'admitted' ? (
        <Form refusal={refused('admit')} prefix="admit">
          <HiddenField name="intent" value="admit" />
          <SubmitButton icon="check" wide>
            {t.admit}
          </SubmitButton>
        </Form>
      ) : null}
      {changeable && state !== 'rejected' ? (
        <Details summary={t.reject} open={rejecting !== undefined}>
          <Form refusal={rejecting} prefix="reject">
            <HiddenField name="intent" value="reject" />
            <TextArea
              name="reason"
              label={t.rejectReason}
              hint={t.rejectHint}
              rows={4}
              maxLength={proposalLengths.reason}
            />
            <SubmitButton variant="secondary">{t.reject}</SubmitButton>
          </Form>
        </Details>
      ) : null}
      {changeable ? <EditForm {...{ round, proposal, refused }} /> : null}
    </Section>
  )
}

function EditForm({ round, proposal, refused }: Omit<StaffProposalParts, 'changeable'>) {
  const t = useTexts(budgetStaffTexts).proposal
  const language = useLanguage()
  const { title, summary, potId } = proposal
  const refusal = refused('edit')
  const pots = round.pots.map(({ id, title: name, amount }) => ({
    value: id,
    label: `${name} (${formatMoney(language, amount)})`,
  }))
  return (
    <Details summary={t.edit} open={refusal !== undefined}>
      <p>{t.editLead}</p>
      <Form refusal={refusal} prefix="edit" defaults={{ title, summary, potId }}>
        <HiddenField name="intent" value="edit" />
        <TextField name="title" label={t.titleField} maxLength={proposalLengths.title.max} />
        <TextArea name="summary" label={t.summaryField} rows={8} maxLength={proposalLengths.summary} optional />
        {pots.length > 1 ? (
          <SelectField name="potId" label={t.pot} options={pots} empty={false} />
        ) : (
          <HiddenField name="potId" value={potId} />
        )}
        <SubmitButton variant="secondary" icon="check">
          {t.editSubmit}
        </SubmitButton>
      </Form>
    </Details>
  )
}
