import { ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatDate, formatMoney } from '#app/ui/format.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { councilLengths } from '../council-form.ts'
import type { ShownDecision } from '../proposal-page.server.ts'
import { budgetResultTexts } from '../texts/result.ts'
import { staffResultTexts } from '../texts/staff-result.ts'

type Line = {
  number: number
  title: string
  won: boolean | null
  realised: boolean | null
  projectNumber: number | null
  cost: number
  decision: ShownDecision | null
  formId: string
}
type ListProps = {
  lines: Line[]
  mayRun: boolean
  today: string
  refusal: (Refusal & { proposal: number }) | undefined
}

/** Each proposal with what the rule said, the button that makes it a project, and the form of the council. */
export function StaffResultList({ lines, mayRun, today, refusal }: ListProps) {
  const t = useTexts(staffResultTexts)
  return (
    <>
      {mayRun ? <p className="muted">{t.realiseAbout}</p> : null}
      <ul className="budget-checks">
        {lines.map((line) => (
          <OneProposal
            key={line.number}
            line={line}
            mayRun={mayRun}
            today={today}
            refusal={refusal?.proposal === line.number ? refusal : undefined}
          />
        ))}
      </ul>
    </>
  )
}

function OneProposal({ line, mayRun, today, refusal }: Omit<ListProps, 'lines'> & { line: Line }) {
  const t = useTexts(staffResultTexts)
  const words = useTexts(budgetResultTexts)
  const language = useLanguage()
  const { number, title, won, realised, projectNumber, cost, decision } = line
  return (
    <li className="budget-check">
      <div className="budget-check__head">
        <Heading level={3} size={4}>
          {number} · {title || words.hidden}
        </Heading>
        <StatusBadge tone={won ? 'success' : 'neutral'} icon={won ? 'flag' : 'minus'}>
          {won ? t.won : t.lost}
        </StatusBadge>
        <span>{formatMoney(language, cost)}</span>
      </div>
      {decision ? (
        <p className="budget-check__reason">
          {words.council({ day: formatDate(language, decision.decidedOn), resolution: decision.resolution })}{' '}
          <strong>{decision.realised ? words.realised : words.notRealised}</strong> {decision.reason}
        </p>
      ) : null}
      {projectNumber !== null ? (
        <p>
          <ButtonLink to={`/verwaltung/vorhaben/${projectNumber}`} variant="secondary" size="small" icon="project">
            {t.project}
          </ButtonLink>
        </p>
      ) : null}
      {mayRun && realised && projectNumber === null && title ? <Realise number={number} /> : null}
      {mayRun && projectNumber === null && title ? <CouncilForm line={line} today={today} refusal={refusal} /> : null}
    </li>
  )
}

function Realise({ number }: { number: number }) {
  const t = useTexts(staffResultTexts)
  return (
    <Form prefix={`realise-${number}`}>
      <HiddenField name="intent" value="realise" />
      <HiddenField name="proposal" value={number} />
      <SubmitButton icon="project" variant="secondary">
        {t.realise}
      </SubmitButton>
    </Form>
  )
}

function CouncilForm({ line, today, refusal }: { line: Line; today: string; refusal: Refusal | undefined }) {
  const t = useTexts(staffResultTexts)
  const { number, realised, decision, formId } = line
  const to = realised ? 'no' : 'yes'
  return (
    <Details summary={decision ? t.overruleAgain : t.overrule} open={refusal !== undefined}>
      <Form refusal={refusal} prefix={`council-${number}`} defaults={{ decidedOn: today }}>
        <HiddenField name="intent" value="overrule" />
        <HiddenField name="proposal" value={number} />
        <HiddenField name="id" value={formId} />
        <HiddenField name="realised" value={to} />
        <p>
          <strong>{t.becomes[to]}</strong>
        </p>
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={4} maxLength={councilLengths.reason} />
        <TextField
          name="resolution"
          label={t.resolution}
          hint={t.resolutionHint}
          width="medium"
          maxLength={councilLengths.resolution}
        />
        <DateField name="decidedOn" label={t.decidedOn} />
        <SubmitButton variant="secondary" icon="town-hall">
          {t.submit}
        </SubmitButton>
      </Form>
    </Details>
  )
}
