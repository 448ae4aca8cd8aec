import '../ui/staff.css'
import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { discardPoll } from '../planning.server.ts'
import { moveQuestion } from '../questions.server.ts'
import { problemsOf } from '../release-check.ts'
import { codeCounts } from '../staff-figures.server.ts'
import { idIn, isOfBudget, pollInAddress, staffPath } from '../staff-request.server.ts'
import { pollStaffTexts } from '../texts/staff.ts'
import { StaffQuestions } from '../ui/staff-questions.tsx'
import { StaffStateBadge } from '../ui/staff-state.tsx'
import { StaffSteps } from '../ui/staff-steps.tsx'
import type { Route } from './+types/staff-poll'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.draft)
  const poll = await pollInAddress(person.municipalityId, params.number)
  return {
    poll: { ...poll, seed: null },
    ofBudget: isOfBudget(poll),
    open: poll.releasedAt ? [] : problemsOf(poll).map(({ where }) => where),
    codes: poll.releasedAt && poll.access === 'code' ? await codeCounts(person.municipalityId, poll.id) : null,
    mayRun: may(person, pollRights.run),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.draft)
  const t = textsIn(pollStaffTexts, currentLanguage(context))
  const poll = await pollInAddress(person.municipalityId, params.number)
  const form = await request.formData()
  const intent = form.get('intent')
  if (intent === 'discard') {
    const discarded = await discardPoll(person, poll.id)
    if (discarded.ok) return redirectWithNotice('/verwaltung/abstimmungen', t.poll.discarded)
  } else if (intent === 'up' || intent === 'down') {
    const moved = await moveQuestion(person, poll.id, idIn(form), intent)
    if (moved.ok) return redirectWithNotice(`${staffPath(poll)}#fragen`, t.poll.moved)
  } else throw data(null, { status: 400 })
  return redirectWithNotice(staffPath(poll), t.errors.released)
}

export default function StaffPoll({ loaderData }: Route.ComponentProps) {
  const { poll, ofBudget } = loaderData
  const t = useTexts(pollStaffTexts)
  const language = useLanguage()
  const { number, title, summary, state, releasedAt, publishedAt, startsAt, endsAt, now, process } = poll
  const isPublic = publishedAt !== null && publishedAt <= now
  const from = formatDateTime(language, startsAt)
  const toProcess = (
    <ButtonLink to={`/verwaltung/verfahren/${process.number}`} variant="secondary" icon="arrow-right">
      {t.poll.toProcess}
    </ButtonLink>
  )
  return (
    <Page
      title={title}
      kind={t.number({ number })}
      lead={summary}
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/abstimmungen' },
      ]}
      meta={<StaffStateBadge state={state} size="large" />}
      actions={
        releasedAt && isPublic ? (
          <ButtonLink to={`/abstimmungen/${number}`} variant="secondary" icon="eye">
            {t.poll.publicPage}
          </ButtonLink>
        ) : releasedAt ? null : (
          toProcess
        )
      }
    >
      <title>{title}</title>
      <p>
        {endsAt ? t.poll.dates({ from, to: formatDateTime(language, endsAt) }) : t.poll.datesOpen({ from })}{' '}
        <a href={`/verwaltung/verfahren/${process.number}`}>{process.title}</a>
      </p>
      {ofBudget ? (
        <Alert
          title={t.poll.ofBudget}
          actions={
            <ButtonLink to="/verwaltung/buergerhaushalt" variant="secondary">
              {t.poll.toBudget}
            </ButtonLink>
          }
        />
      ) : null}
      {releasedAt ? (
        <Alert tone="success" icon="lock" title={t.poll.releasedTitle({ at: formatDateTime(language, releasedAt) })}>
          {t.poll.releasedText}
        </Alert>
      ) : (
        <Alert tone="warning" icon="lock" title={t.poll.draftTitle}>
          {t.poll.draftText}
        </Alert>
      )}
      {releasedAt && !isPublic ? (
        <Alert tone="warning" title={t.poll.unpublished} actions={toProcess}>
          {t.poll.unpublishedText}
        </Alert>
      ) : null}
      <StaffSteps {...loaderData} />
      <StaffQuestions poll={poll} fixed={releasedAt !== null || ofBudget} />
      {releasedAt || ofBudget ? null : (
        <Details summary={t.poll.discard}>
          <p>{t.poll.discardText}</p>
          <Form prefix="discard">
            <HiddenField name="intent" value="discard" />
            <SubmitButton variant="danger" icon="trash">
              {t.poll.discard}
            </SubmitButton>
          </Form>
        </Details>
      )}
      <p>
        <a href={`/verwaltung/abstimmungen/neu?phase=${poll.phase.id}&weitere=ja`}>{t.poll.another}</a>
      </p>
    </Page>
  )
}
