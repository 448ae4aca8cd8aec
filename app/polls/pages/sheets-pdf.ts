import { data, redirect } from 'react-router'
import { letterheadOf } from '#app/notices/letterhead.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { textsIn } from '#app/ui/texts.ts'
import { pollRights } from '../capability.ts'
import { issueCodes } from '../codes.server.ts'
import { sheetsForm } from '../paper-form.ts'
import { pdfAnswer } from '../pdf-answer.server.ts'
import { printBallots } from '../print-ballot.server.ts'
import { pollInAddress, staffPath } from '../staff-request.server.ts'
import { codeTexts } from '../texts/staff-codes.ts'
import { paperTexts } from '../texts/staff-paper.ts'
import type { Route } from './+types/sheets-pdf'

/** A file is made by sending the form alone: who comes by the address is led to it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.run)
  throw redirect(`${staffPath(await pollInAddress(person.municipalityId, params.number))}/papier`)
}

/** Numbered paper ballots for the desk. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.run)
  const language = currentLanguage(context)
  const t = textsIn(paperTexts, language)
  const poll = await pollInAddress(person.municipalityId, params.number)
  if (!poll.paper || poll.access !== 'residence') throw data(null, { status: 404 })
  const back = `${staffPath(poll)}/papier`
  const parsed = parseForm(sheetsForm(t.errors), await request.formData())
  if (!parsed.ok) return redirectWithNotice(back, Object.values(parsed.refusal.errors)[0] ?? t.errors.reload)
  const town = await letterheadOf(person.municipalityId)
  const issued = await issueCodes(person, poll.id, { ...parsed.value, kind: 'sheet', note: '' })
  if (!issued.ok) {
    if (issued.reason === 'unknown') throw data(null, { status: 404 })
    const words = textsIn(codeTexts, language)
    const why = { 'not-released': t.notReleased, over: words.over, issued: words.printedAlready, size: t.errors.size }
    return redirectWithNotice(back, why[issued.reason])
  }
  return pdfAnswer(printBallots({ language, town, poll, codes: issued.value.codes }), t.sheet.fileName(poll))
}
