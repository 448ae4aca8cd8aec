import { data } from 'react-router'
import * as z from 'zod'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { readSettings } from '#app/municipalities/settings.server.ts'
import { peopleRights } from '#app/people/capability.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { makeLetters } from '#app/people/residence-letter.server.ts'
import { printResidenceLetters } from '#app/people/residence-print.server.ts'
import { requestsOnPage } from '#app/people/residence-requests.server.ts'
import { residenceStaffTexts } from '#app/people/texts/residence-staff.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { originOf } from '#app/platform/origin.ts'
import { isoDay } from '#app/ui/format.ts'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/residence-letters'

const chosen = z.object({
  person: z.array(z.uuid()).max(requestsOnPage),
  again: z.literal('ja').optional().catch(undefined),
})

/** Codes are made with every print: looking at the address makes nothing. */
export function loader({ context }: Route.LoaderArgs) {
  requireRight(context, peopleRights.confirmResidence)
  throw data(null, { status: 405, headers: { Allow: 'POST' } })
}

/** The chosen letters as one file to print. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = requireRight(context, peopleRights.confirmResidence)
  const t = textsIn(residenceStaffTexts, currentLanguage(context))
  const parsed = parseForm(chosen, await request.formData())
  const again = parsed.ok && parsed.value.again === 'ja'
  const letters = parsed.ok ? await makeLetters(staff, parsed.value.person, { again }) : []
  const back = `/verwaltung/wohnsitz${again ? '?ansicht=unterwegs' : ''}`
  if (letters.length === 0) return redirectWithNotice(back, t.print.none)
  const { host } = currentMunicipality(context)
  const { name, kind, address, contactEmail } = await readSettings(staff.municipalityId)
  const now = new Date()
  return new Response(
    printResidenceLetters({ name, kind, address, contactEmail, origin: originOf(host) }, letters, now),
    {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${t.letter.fileName({ day: isoDay(now) })}"`,
        'Cache-Control': 'no-store',
      },
    },
  )
}
