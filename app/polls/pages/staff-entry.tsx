import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { checkMarks, fieldName, isChosenKind, readMarks } from '../ballot.ts'
import { pollRights } from '../capability.ts'
import { enterSheet } from '../paper.server.ts'
import { entryForm } from '../paper-form.ts'
import type { BallotQuestion } from '../poll.ts'
import { paperPollIn, staffPath } from '../staff-request.server.ts'
import { paperTexts } from '../texts/staff-paper.ts'
import { MarkFields } from '../ui/staff-marks.tsx'
import { StaffPollPage } from '../ui/staff-page.tsx'
import type { Route } from './+types/staff-entry'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.paper)
  const { number, title, questions, state } = await paperPollIn(person.municipalityId, params.number)
  return { number, title, questions, state, code: new URL(request.url).searchParams.get('bogen') ?? '' }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.paper)
  const t = textsIn(paperTexts, currentLanguage(context))
  const poll = await paperPollIn(person.municipalityId, params.number)
  const form = await request.formData()
  const parsed = parseForm(entryForm(t.errors), form)
  if (!parsed.ok) return data(refuse(form, parsed.refusal.errors), { status: 422 })
  const { code, state } = parsed.value
  const marks = state === 'invalid' ? null : poll.questions.map((question) => readMarks(form, question) ?? [])
  const wrong = Object.fromEntries(
    poll.questions.flatMap((question, at) => {
      const field = marks && wrongField(question, marks[at]!)
      return field ? [[field, t.refused.unfit]] : []
    }),
  )
  if (Object.keys(wrong).length > 0) return data(refuse(form, wrong), { status: 422 })
  const entered = await enterSheet(person, poll, code, marks)
  if (!entered.ok) return data(refuse(form, { code: t.refused[entered.reason] }), { status: 409 })
  return redirectWithNotice(`${staffPath(poll)}/papier/eingabe`, t.entry[entered.value])
}

export default function EnterSheet({ loaderData, actionData }: Route.ComponentProps) {
  const { number, questions, state, code } = loaderData
  const t = useTexts(paperTexts)
  return (
    <StaffPollPage
      title={t.entry.title}
      lead={t.entry.lead}
      poll={loaderData}
      within={[{ label: t.title, to: `/verwaltung/abstimmungen/${number}/papier` }]}
    >
      {state === 'running' ? null : <Alert tone="warning" title={t.entry.notRunning} />}
      <Form refusal={actionData} defaults={{ code, state: 'readable' }}>
        <TextField
          name="code"
          label={t.entry.code}
          hint={t.entry.codeHint}
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
        {questions.map((question) => (
          <div className="poll-ballot" key={question.id}>
            <MarkFields question={question} />
          </div>
        ))}
        <RadioGroup
          name="state"
          label={t.entry.state}
          options={[
            { value: 'readable', label: t.entry.readable },
            { value: 'invalid', label: t.entry.invalid, hint: t.entry.invalidHint },
          ]}
        />
        <SubmitButton icon="check">{t.entry.submit}</SubmitButton>
      </Form>
    </StaffPollPage>
  )
}

/** The field that is to be looked at; null: these marks can stand on a ballot. */
function wrongField(question: BallotQuestion, marks: (number | null)[]): string | null {
  const [fault] = checkMarks(question, marks)
  if (!fault) return null
  const option = fault.option ?? question.options[0]?.id
  return isChosenKind(question.kind) ? fieldName(question) : fieldName(question, option)
}
