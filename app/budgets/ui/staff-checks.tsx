import { Details } from '#app/ui/details.tsx'
import { formatDate, formatMoney } from '#app/ui/format.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Heading, Section } from '#app/ui/heading.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { type CheckAspect, checkAspects, checkVerdicts } from '../budget.ts'
import type { ProposalIntent } from '../proposal-actions.server.ts'
import { proposalLengths } from '../proposal-forms.ts'
import type { ProposalDetail, ShownCheck } from '../proposal-page.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { budgetStaffTexts } from '../texts/staff.ts'
import { isLate, VerdictBadge } from './check-list.tsx'

/** What the action said about one of the forms of the page. */
export type Refused = (intent: ProposalIntent, aspect?: string | null) => Refusal | undefined

export type StaffProposalParts = {
  round: { fixed: boolean; checkUntil: string | null; now: Date; pots: { id: string; title: string; amount: number }[] }
  proposal: ProposalDetail
  changeable: boolean
  refused: Refused
}

/** Each aspect with who was asked, what they say, and the forms to ask and to answer. */
export function StaffChecks({ round, proposal, changeable, refused }: StaffProposalParts) {
  const t = useTexts(budgetStaffTexts).proposal
  return (
    <Section title={t.checks} id="pruefung" lead={t.checksLead}>
      <ul className="budget-checks">
        {checkAspects.map((aspect) => (
          <OneAspect
            key={aspect}
            aspect={aspect}
            check={proposal.checks.find((one) => one.aspect === aspect)}
            {...{ round, changeable, refused }}
          />
        ))}
      </ul>
    </Section>
  )
}

type AspectProps = Omit<StaffProposalParts, 'proposal'> & { aspect: CheckAspect; check: ShownCheck | undefined }

function OneAspect({ aspect, check, round, changeable, refused }: AspectProps) {
  const t = useTexts(budgetStaffTexts).proposal
  const words = useTexts(budgetTexts)
  const language = useLanguage()
  const late = check && isLate(check, round.now)
  const asked = check
    ? check.deadline
      ? t.asked({ department: check.department, day: formatDate(language, check.deadline) })
      : t.askedNoDay(check)
    : t.notAsked
  return (
    <li className="budget-check">
      <div className="budget-check__head">
        <Heading level={3} size={4}>
          {words.aspects[aspect]}
        </Heading>
        {check ? <VerdictBadge verdict={check.verdict} /> : null}
        {late ? <StatusBadge tone="warning">{t.late}</StatusBadge> : null}
      </div>
      <p className="budget-check__question">{words.aspectQuestions[aspect]}</p>
      <p>{asked}</p>
      {check?.verdict ? (
        <p className="budget-check__reason">
          {check.reason}
          {check.cost !== null ? ` (${formatMoney(language, check.cost)})` : ''}
        </p>
      ) : null}
      {changeable ? (
        <>
          {check ? <AnswerForm {...{ aspect, check, refused }} /> : null}
          <AskForm {...{ aspect, check, round, refused }} />
        </>
      ) : null}
    </li>
  )
}

function AskForm({ aspect, check, round, refused }: Omit<AspectProps, 'changeable'>) {
  const t = useTexts(budgetStaffTexts).proposal
  const refusal = refused('ask', aspect)
  return (
    <Details summary={check ? t.askAgain : t.ask} open={refusal !== undefined}>
      <Form
        refusal={refusal}
        prefix={`ask-${aspect}`}
        defaults={{ department: check?.department ?? '', deadline: check?.deadline ?? round.checkUntil ?? '' }}
      >
        <HiddenField name="intent" value="ask" />
        <HiddenField name="aspect" value={aspect} />
        <TextField
          name="department"
          label={t.department}
          hint={t.departmentHint}
          maxLength={proposalLengths.department}
        />
        <DateField name="deadline" label={t.deadline} optional />
        <SubmitButton variant="secondary" icon="forward">
          {t.askSubmit}
        </SubmitButton>
      </Form>
    </Details>
  )
}

function AnswerForm({ aspect, check, refused }: { aspect: CheckAspect; check: ShownCheck; refused: Refused }) {
  const t = useTexts(budgetStaffTexts).proposal
  const words = useTexts(budgetTexts)
  const refusal = refused('answer', aspect)
  return (
    <Details summary={check.verdict ? t.answerChange : t.answer} open={refusal !== undefined}>
      <Form
        refusal={refusal}
        prefix={`answer-${aspect}`}
        defaults={{ verdict: check.verdict ?? '', reason: check.reason, cost: check.cost ?? '' }}
      >
        <HiddenField name="intent" value="answer" />
        <HiddenField name="aspect" value={aspect} />
        <RadioGroup
          name="verdict"
          label={t.verdict}
          options={checkVerdicts.map((verdict) => ({ value: verdict, label: words.verdicts[verdict] }))}
          horizontal
        />
        {aspect === 'cost' ? <MoneyField name="cost" label={t.costField} hint={t.costHint} /> : null}
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={4} maxLength={proposalLengths.reason} />
        <SubmitButton icon="check">{t.answerSubmit}</SubmitButton>
      </Form>
    </Details>
  )
}
