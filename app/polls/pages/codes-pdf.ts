import { data, redirect } from 'react-router'
import { letterheadOf } from '#app/notices/letterhead.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { textsIn } from '#app/ui/texts.ts'
import { pollRights } from '../capability.ts'
import { issueCodes } from '../codes.server.ts'
import { codesForm } from '../codes-form.ts'
import { pdfAnswer } from '../pdf-answer.server.ts'
import { printLetters } from '../print-letters.server.ts'
import { pollInAddress, staffPath } from '../staff-request.server.ts'
import { codeTexts } from '../texts/staff-codes.ts'
import type { Route } from './+types/codes-pdf'

/** A file is made by sending the form alone: who comes by the address is led to it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.run)
  throw redirect(`${staffPath(await pollInAddress(person.municipalityId, params.number))}/codes`)
}

/** The letters with the codes, made and handed out once. What the form before did not let through leads back to it. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.run)
  const language = currentLanguage(context)
  const t = textsIn(codeTexts, language)
  const poll = await pollInAddress(person.municipalityId, params.number)
  if (poll.access !== 'code') throw data(null, { status: 404 })
  const back = `${staffPath(poll)}/codes`
  const parsed = parseForm(codesForm(t.errors), await request.formData())
  if (!parsed.ok) return redirectWithNotice(back, Object.values(parsed.refusal.errors)[0] ?? t.errors.reload)
  const { addresses, ballot, ...wish } = parsed.value
  const town = await letterheadOf(person.municipalityId)
  const issued = await issueCodes(person, poll.id, { ...wish, kind: 'letter' })
  if (!issued.ok) {
    if (issued.reason === 'unknown') throw data(null, { status: 404 })
    const why = { 'not-released': t.notReleased, over: t.over, issued: t.printedAlready, size: t.errors.size }
    return redirectWithNotice(back, why[issued.reason])
  }
  const { codes } = issued.value
  const print = { language, town, poll, codes, addresses, ballot: ballot && poll.paper }
  return pdfAnswer(printLetters(print), t.fileName(poll))
}
