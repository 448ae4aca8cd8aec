import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { FigureTiles } from '#app/ui/figure-tiles.tsx'
import { formatDateTime, formatNumber } from '#app/ui/format.ts'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { settleSheet } from '../paper.server.ts'
import { differencesOf, paperFigures } from '../paper-figures.server.ts'
import { settleForm } from '../paper-form.ts'
import { paperPollIn, staffPath } from '../staff-request.server.ts'
import { paperTexts } from '../texts/staff-paper.ts'
import { SheetDifferences } from '../ui/staff-differences.tsx'
import { StaffPollPage } from '../ui/staff-page.tsx'
import type { Route } from './+types/staff-paper'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.paper)
  const poll = await paperPollIn(person.municipalityId, params.number)
  const { id, number, title, access, state, endsAt, questions } = poll
  const [figures, differences] = await Promise.all([
    paperFigures(person.municipalityId, id),
    differencesOf(person.municipalityId, id),
  ])
  const mayRun = may(person, pollRights.run)
  return { number, title, access, state, endsAt, questions, figures, differences, mayRun, freshId: newId() }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.paper)
  const t = textsIn(paperTexts, currentLanguage(context))
  const poll = await paperPollIn(person.municipalityId, params.number)
  const form = await request.formData()
  const sheet = String(form.get('sheet') ?? '')
  const parsed = parseForm(settleForm(t.errors), form)
  if (!parsed.ok) return data({ ...parsed.refusal, sheet }, { status: 422 })
  const { code, verdict } = parsed.value
  const settled = await settleSheet(person, poll, parsed.value.sheet, code, verdict)
  if (settled.ok) return redirectWithNotice(`${staffPath(poll)}/papier`, verdict === 'again' ? t.again : t.settled)
  return data({ ...refuse(form, { code: t.refused[settled.reason] }), sheet }, { status: 409 })
}

export default function Paper({ loaderData, actionData }: Route.ComponentProps) {
  const { number, access, state, endsAt, figures, differences, questions, mayRun, freshId } = loaderData
  const t = useTexts(paperTexts)
  const language = useLanguage()
  const path = `/verwaltung/abstimmungen/${number}/papier`
  const open = state === 'released' || state === 'running'
  const desk = access === 'residence'
  const shown = [
    ...(desk ? (['printed', 'handedOut'] as const) : []),
    ...(['waiting', 'different', 'counted', 'invalid'] as const),
    ...(figures.duplicate > 0 ? (['duplicate'] as const) : []),
  ]
  return (
    <StaffPollPage title={t.title} lead={t.lead} poll={loaderData} width="wide">
      {state === 'draft' ? <Alert tone="info" icon="lock" title={t.notReleased} /> : null}
      {open && endsAt ? (
        <Alert tone="info" icon="clock" title={t.until({ at: formatDateTime(language, endsAt) })} />
      ) : null}
      {state === 'draft' ? null : (
        <FigureTiles
          label={t.figures}
          figures={shown.map((one) => ({ value: formatNumber(language, figures[one]), label: t[one] }))}
        />
      )}
      {open ? (
        <Section title={t.steps} id="wege">
          <ul className="poll-kinds">
            {state === 'running' ? (
              <Way to={`${path}/eingabe`} title={t.enter} about={t.enterAbout} />
            ) : (
              <li className="poll-kind">{t.entry.notRunning}</li>
            )}
            {desk && mayRun ? <Way to={`${path}/ausgabe`} title={t.handOut} about={t.handOutAbout} /> : null}
          </ul>
        </Section>
      ) : null}
      {open && mayRun ? (
        <Section title={t.print} id="drucken" lead={desk ? t.printLead : t.printByLetter}>
          {desk ? (
            <form method="post" action={`${path}/stimmzettel.pdf`} className="form">
              <input type="hidden" name="id" value={freshId} />
              <TextField name="size" label={t.size} hint={t.sizeHint} inputMode="numeric" width="short" />
              <Button type="submit" icon="download">
                {t.printSubmit}
              </Button>
              <p>{t.printed2}</p>
            </form>
          ) : (
            <ButtonLink to={`/verwaltung/abstimmungen/${number}/codes`} variant="secondary" icon="mail">
              {t.toCodes}
            </ButtonLink>
          )}
        </Section>
      ) : null}
      {state === 'running' ? (
        <Section
          title={t.differences}
          id="unterschiede"
          lead={differences.length > 0 ? t.differencesLead : t.noDifferences}
        >
          <SheetDifferences differences={differences} questions={questions} refusal={actionData} />
        </Section>
      ) : null}
    </StaffPollPage>
  )
}

function Way({ to, title, about }: { to: string; title: string; about: string }) {
  return (
    <li className="poll-kind">
      <a className="poll-kind__link" href={to}>
        {title}
      </a>
      <p>{about}</p>
    </li>
  )
}
