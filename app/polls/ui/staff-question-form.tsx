import { Alert } from '#app/ui/alert.tsx'
import { Details } from '#app/ui/details.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import type { FieldValue } from '#app/ui/forms/form-context.ts'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { QuestionKind } from '../poll.ts'
import { budgetKinds, limitedKinds, questionLengths } from '../question-form.ts'
import { countings, majorities } from '../rule.ts'
import { questionTexts } from '../texts/staff-questions.ts'
import { FieldBlock } from './staff-fields.tsx'

type QuestionFormProps = {
  kind: QuestionKind
  isNew: boolean
  fixed: boolean
  districts: { value: string; label: string }[]
  defaults: Record<string, FieldValue>
  refusal: unknown
}

/** The fields of one kind of question, and no others. */
export function QuestionForm({ kind, isNew, fixed, districts, defaults, refusal }: QuestionFormProps) {
  const t = useTexts(questionTexts)
  if (fixed) return <Alert tone="info" icon="lock" title={t.fixed} />
  return (
    <>
      <p>
        {t.kindLabel}: <strong>{t.kinds[kind].name}</strong> · <a href="?art=">{t.change}</a>
      </p>
      <Form refusal={refusal} defaults={defaults}>
        <HiddenField name="intent" value="question" />
        <input type="hidden" name="kind" value={kind} />
        <HiddenField name="id" value={String(defaults.id)} />
        <FieldBlock legend={t.question}>
          <TextField
            name="title"
            label={t.name}
            hint={t.nameHint({ example: t.kinds[kind].example })}
            maxLength={questionLengths.title.max}
          />
          <TextArea name="text" label={t.text} hint={t.textHint} rows={4} maxLength={questionLengths.text} optional />
          {districts.length > 0 ? (
            <SelectField
              name="districtId"
              label={t.district}
              hint={t.districtHint}
              options={districts}
              empty={t.everywhere}
              optional
            />
          ) : null}
        </FieldBlock>
        {kind === 'yesNo' ? null : <AnswerFields kind={kind} />}
        <CountingFields kind={kind} />
        <SubmitButton icon="check">{isNew && kind !== 'yesNo' ? t.submitNew : t.submit}</SubmitButton>
      </Form>
      {isNew ? null : (
        <Details summary={t.remove}>
          <p>{t.removeText}</p>
          <Form prefix="remove">
            <HiddenField name="intent" value="remove" />
            <SubmitButton variant="danger" icon="trash">
              {t.remove}
            </SubmitButton>
          </Form>
        </Details>
      )}
    </>
  )
}

function AnswerFields({ kind }: { kind: QuestionKind }) {
  const t = useTexts(questionTexts)
  return (
    <FieldBlock legend={t.answer}>
      {budgetKinds.includes(kind) ? <MoneyField name="budget" label={t.budgetField} /> : null}
      {kind === 'points' ? (
        <TextField name="points" label={t.pointsField} hint={t.pointsHint} inputMode="numeric" width="short" />
      ) : null}
      {limitedKinds.includes(kind) ? (
        <div className="poll-pair">
          <TextField name="minimum" label={t.minimum} hint={t.limitHint} inputMode="numeric" width="short" optional />
          <TextField name="maximum" label={t.maximum} hint={t.limitHint} inputMode="numeric" width="short" optional />
        </div>
      ) : null}
      <RadioGroup
        name="order"
        label={t.shuffled}
        options={(['shuffled', 'fixed'] as const).map((order) => ({
          value: order,
          label: t.order[order].name,
          hint: t.order[order].about,
        }))}
      />
    </FieldBlock>
  )
}

function CountingFields({ kind }: { kind: QuestionKind }) {
  const t = useTexts(questionTexts)
  const rules = countings[kind]
  return (
    <FieldBlock legend={t.counting} lead={t.countingLead}>
      {rules.length > 1 ? (
        <RadioGroup
          name="counting"
          label={t.rule}
          options={rules.map((rule) => ({
            value: rule,
            label: t.countings[rule].name,
            hint: t.countings[rule].about,
          }))}
        />
      ) : (
        <p className="poll-fields__lead">
          <strong>{t.countings[rules[0]].name}.</strong> {t.countings[rules[0]].about}
        </p>
      )}
      {kind === 'yesNo' ? (
        <RadioGroup
          name="majority"
          label={t.majority}
          options={majorities.map((one) => ({
            value: one,
            label: t.majorities[one].name,
            hint: t.majorities[one].about,
          }))}
        />
      ) : null}
      <TextField
        name="turnoutPercent"
        label={t.turnout}
        hint={t.quorumHint}
        inputMode="decimal"
        width="short"
        suffix="%"
        optional
      />
      {kind === 'yesNo' ? (
        <TextField
          name="yesPercent"
          label={t.yes}
          hint={t.quorumHint}
          inputMode="decimal"
          width="short"
          suffix="%"
          optional
        />
      ) : null}
    </FieldBlock>
  )
}
