import { FieldBlock } from '#app/polls/ui/staff-fields.tsx'
import { Details } from '#app/ui/details.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { budgetBallotKinds } from '../budget.ts'
import { districtField } from '../budget-form.ts'
import { completions, ruleChoices } from '../budget-rule.ts'
import { budgetTexts } from '../texts/budget.ts'
import { budgetStaffTexts } from '../texts/staff.ts'

type TermsFieldsProps = {
  districts: { id: string; name: string }[]
  /** districts that have money already: their fields are in sight */
  open: boolean
}

/** Money, ballot and rule of a round; everything that does not concern a choice says so. */
export function TermsFields({ districts, open }: TermsFieldsProps) {
  const t = useTexts(budgetStaffTexts).terms
  const words = useTexts(budgetTexts)
  return (
    <>
      <FieldBlock legend={t.money} lead={districts.length > 0 ? t.moneyLead : undefined}>
        <MoneyField name="amount" label={t.amount} hint={t.amountHint} optional={districts.length > 0} />
        {districts.length > 0 ? (
          <Details summary={t.districts} open={open}>
            <p>{t.districtsHint}</p>
            <div className="budget-pots">
              {districts.map(({ id, name }) => (
                <MoneyField key={id} name={districtField(id)} label={name} optional />
              ))}
            </div>
          </Details>
        ) : null}
      </FieldBlock>
      <FieldBlock legend={t.ballot}>
        <RadioGroup
          name="ballotKind"
          label={t.ballotKind}
          options={budgetBallotKinds.map((kind) => ({
            value: kind,
            label: words.ballots[kind].name,
            hint: words.ballots[kind].about,
          }))}
        />
        <TextField name="maximum" label={t.maximum} hint={t.maximumHint} inputMode="numeric" width="short" optional />
        <TextField name="points" label={t.points} hint={t.pointsHint} inputMode="numeric" width="short" optional />
      </FieldBlock>
      <FieldBlock legend={t.counting}>
        <RadioGroup
          name="rule"
          label={t.rule}
          options={ruleChoices.map((rule, at) => ({
            value: rule,
            label: at === 0 ? `${words.rules[rule].name} (${t.advised})` : words.rules[rule].name,
            hint: words.rules[rule].about,
          }))}
        />
        <RadioGroup
          name="completion"
          label={t.completion}
          options={completions.map((one) => ({
            value: one,
            label: words.completions[one].name,
            hint: words.completions[one].about,
          }))}
        />
      </FieldBlock>
      <FieldBlock legend={t.time}>
        <DateField name="checkUntil" label={t.checkUntil} hint={t.checkUntilHint} optional />
      </FieldBlock>
    </>
  )
}
