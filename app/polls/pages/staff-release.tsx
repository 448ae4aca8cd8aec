import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { releasePoll } from '../release.server.ts'
import { adviceFor, type Problem, problemsOf } from '../release-check.ts'
import { pollInAddress, staffPath } from '../staff-request.server.ts'
import { pollStaffTexts } from '../texts/staff.ts'
import { StaffPollPage } from '../ui/staff-page.tsx'
import type { Route } from './+types/staff-release'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.draft)
  const poll = await pollInAddress(person.municipalityId, params.number)
  const { number, title, process, phase } = poll
  return {
    number,
    title,
    process: process.number,
    phase: phase.id,
    released: poll.releasedAt !== null,
    problems: problemsOf(poll),
    advice: adviceFor(poll),
    mayRelease: may(person, pollRights.run),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.run)
  const t = textsIn(pollStaffTexts, currentLanguage(context)).release
  const poll = await pollInAddress(person.municipalityId, params.number)
  const form = await request.formData()
  if (form.get('checked') !== 'on') return data(refuse(form, { checked: t.confirmMissing }), { status: 422 })
  const released = await releasePoll(person, poll.id)
  if (released.ok) return redirectWithNotice(staffPath(poll), t.done)
  const problems = problemsOf(poll)
  return data(refuse(form, t.missing({ count: problems.length })), { status: 409 })
}

export default function ReleasePoll({ loaderData, actionData }: Route.ComponentProps) {
  const { number, problems, advice, mayRelease, released } = loaderData
  const t = useTexts(pollStaffTexts)
  return (
    <StaffPollPage
      title={t.release.title}
      lead={t.release.lead}
      poll={loaderData}
      actions={
        <ButtonLink to={`/verwaltung/abstimmungen/${number}/vorschau`} variant="secondary" icon="eye">
          {t.poll.previewOpen}
        </ButtonLink>
      }
    >
      {released ? <Alert tone="success" title={t.release.already} /> : null}
      {!released && problems.length > 0 ? <Problems {...loaderData} /> : null}
      {!released && problems.length === 0 ? <Alert tone="success" title={t.release.complete} /> : null}
      {released ? null : (
        <>
          <Section title={t.release.hints} id="hinweise">
            <ul className="poll-problems">
              {advice.map((one) => (
                <li key={one}>{t.release.advice[one]}</li>
              ))}
            </ul>
          </Section>
          <Section title={t.release.whatHappens} id="freigabe">
            <ul className="poll-problems">
              {t.release.happens.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {mayRelease ? null : <Alert title={t.release.mayNot} />}
            {mayRelease && problems.length === 0 ? (
              <Form refusal={actionData}>
                <CheckboxField name="checked" label={t.release.confirm} />
                <SubmitButton icon="lock">{t.release.submit}</SubmitButton>
              </Form>
            ) : null}
          </Section>
        </>
      )}
    </StaffPollPage>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function Problems({ problems, number, process, phase }: Loaded) {
  const t = useTexts(pollStaffTexts).release
  return (
    <Alert tone="warning" title={t.missing({ count: problems.length })}>
      <ul className="poll-problems">
        {problems.map((problem) => (
          <li key={`${problem.what} ${'question' in problem ? problem.question.id : ''}`}>
            {t.problems[problem.what]({ title: 'question' in problem ? problem.question.title : '' })}{' '}
            <a href={hrefOf(problem, number, process, phase)}>{t.where[problem.where]}</a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function hrefOf(problem: Problem, number: number, process: number, phase: string): string {
  const poll = `/verwaltung/abstimmungen/${number}`
  switch (problem.where) {
    case 'texts':
      return `${poll}/texte`
    case 'voters':
      return `${poll}/stimmberechtigung`
    case 'questions':
      return `${poll}/frage/neu`
    case 'question':
      return `${poll}/frage/${problem.question.id}`
    case 'phase':
      return `/verwaltung/verfahren/${process}/phasen/${phase}`
    case 'process':
      return `/verwaltung/verfahren/${process}`
  }
}
