import '../ui/ballot.css'
import { redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { secretPage } from '#app/platform/cache.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Page } from '#app/ui/page.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { dropCode } from '../code-cookie.server.ts'
import { withoutRule } from '../listed.ts'
import { pollTexts } from '../texts/public.ts'
import { ShownMarks } from '../ui/ballot-marks.tsx'
import { voterStanding } from '../voter.server.ts'
import { publicPoll, voterOf } from '../voter-request.server.ts'
import type { Route } from './+types/receipt'

export function headers() {
  return secretPage
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const poll = await publicPoll(context, params.number)
  const { number, title, endsAt, receipts, access } = poll
  const { eligibility, marks, receipt } = await voterStanding(
    currentMunicipality(context),
    poll,
    voterOf(context, request, poll),
  )
  // no ballot, or the vote is over and nobody knows any more whose ballots they are
  if (!marks) throw redirect(`/abstimmungen/${number}#teilnahme`, 303)
  const shown = poll.questions.flatMap((question, at) => {
    const said = marks[at]
    return said ? [{ question: withoutRule(question), marks: said }] : []
  })
  const replaced = currentRequest(context).url.searchParams.has('ersetzt')
  return { number, title, endsAt, receipts, byCode: access === 'code', may: eligibility.may, replaced, receipt, shown }
}

/** Takes the access code out of this browser. */
export async function action({ context, params }: Route.ActionArgs) {
  const { number } = await publicPoll(context, params.number)
  const t = textsIn(pollTexts, currentLanguage(context)).receipt
  return redirectWithNotice(`/abstimmungen/${number}`, t.forgotten, { 'Set-Cookie': dropCode(context, number) })
}

export default function ReceiptPage({ loaderData }: Route.ComponentProps) {
  const { number, title, endsAt, receipts, byCode, may, replaced, receipt, shown } = loaderData
  const names = useTexts(pollTexts)
  const t = names.receipt
  const language = useLanguage()
  const until = endsAt ? formatDateTime(language, endsAt) : null
  return (
    <Page
      width="reading"
      title={t.title}
      lead={t.lead}
      kind={title}
      breadcrumb={[
        { label: names.polls, to: '/abstimmungen' },
        { label: names.number({ number }), to: `/abstimmungen/${number}` },
      ]}
    >
      <title>{`${t.title}: ${title}`}</title>
      {replaced ? <Alert tone="success" title={t.replaced} announce /> : null}
      {receipts && receipt ? (
        <section className="poll-receipt" aria-labelledby="receipt">
          <h2 className="poll-receipt__title" id="receipt">
            <Icon name="check-circle" size={24} />
            {t.code}
          </h2>
          <p className="poll-receipt__code">{receipt}</p>
          <p>{t.keep}</p>
          <p>{until ? t.later({ until }) : t.laterOpen}</p>
          <PrintButton />
        </section>
      ) : (
        <Alert title={t.none} />
      )}
      <Details summary={t.shown}>
        <ol className="ballot-review">
          {shown.map(({ question, marks }) => (
            <li className="ballot-review__question" key={question.id}>
              <h3 className="ballot-review__title">{question.title}</h3>
              <ShownMarks question={question} marks={marks} />
            </li>
          ))}
        </ol>
      </Details>
      <div className="poll-ways">
        <p>{t.changeText({ until })}</p>
        <p className="poll-ways__links">
          <ButtonLink to={`/abstimmungen/${number}`} variant="secondary" icon="arrow-left">
            {t.back}
          </ButtonLink>
          {may ? (
            <ButtonLink to={`/abstimmungen/${number}/stimmzettel`} variant="tertiary" icon="edit">
              {t.change}
            </ButtonLink>
          ) : null}
        </p>
        {byCode ? (
          <form method="post">
            <Button type="submit" variant="tertiary" icon="logout">
              {t.forget}
            </Button>
          </form>
        ) : null}
      </div>
    </Page>
  )
}
