import { pollAccesses } from '#app/polls/poll.ts'
import { pollLengths } from '#app/polls/staff-form.ts'
import { pollStaffTexts } from '#app/polls/texts/staff.ts'
import { FieldBlock } from '#app/polls/ui/staff-fields.tsx'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import type { FieldValue } from '#app/ui/forms/form-context.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { fixTexts } from '../texts/fix.ts'

type FixFormProps = {
  refusal: unknown
  defaults: Record<string, FieldValue>
  /** a pot is for people of a district alone */
  districts: boolean
}

/** The texts of the vote and who may take part in it, with the last question before everything is fixed. */
export function FixForm({ refusal, defaults, districts }: FixFormProps) {
  const t = useTexts(fixTexts)
  const { edit, voters } = useTexts(pollStaffTexts)
  return (
    <Form refusal={refusal} defaults={defaults}>
      <FieldBlock legend={t.texts} lead={t.textsLead}>
        <TextField name="title" label={edit.name} maxLength={pollLengths.title.max} />
        <TextArea
          name="summary"
          label={edit.summary}
          hint={edit.summaryHint}
          rows={3}
          maxLength={pollLengths.summary}
        />
        <TextArea name="purpose" label={edit.purpose} hint={edit.purposeHint} rows={6} maxLength={pollLengths.long} />
        <TextField name="decidedBy" label={edit.decidedBy} hint={edit.decidedByHint} maxLength={pollLengths.name} />
        <TextArea
          name="afterwards"
          label={edit.afterwards}
          hint={edit.afterwardsHint}
          rows={4}
          maxLength={pollLengths.long}
        />
      </FieldBlock>
      <FieldBlock legend={t.voters} lead={districts ? t.residence : undefined}>
        <RadioGroup
          name="access"
          label={voters.access}
          options={pollAccesses
            .filter((access) => !districts || access === 'residence')
            .map((access) => ({
              value: access,
              label: voters.accesses[access].name,
              hint: voters.accesses[access].about,
            }))}
        />
        <TextField
          name="minimumAge"
          label={voters.minimumAge}
          hint={voters.minimumAgeHint}
          inputMode="numeric"
          width="short"
          optional
        />
        <TextField
          name="eligible"
          label={voters.eligible}
          hint={voters.eligibleHint}
          inputMode="numeric"
          width="medium"
          optional
        />
        <CheckboxField name="paper" label={voters.paper} hint={voters.paperHint} />
        <CheckboxField name="receipts" label={voters.receipts} hint={voters.receiptsHint} />
      </FieldBlock>
      <CheckboxField name="checked" label={t.confirm} />
      <SubmitButton icon="lock">{t.submit}</SubmitButton>
    </Form>
  )
}
