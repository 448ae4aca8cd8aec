import { data } from 'react-router'
import { ideaRights } from '#app/ideas/capability.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { IdeaStatusBadge } from '#app/ideas/ui/idea-status.tsx'
import { letterheadOf } from '#app/notices/letterhead.server.ts'
import { officeRights } from '#app/office/capability.ts'
import { forgetPerson, markLetterSent } from '#app/office/contact.server.ts'
import { readEntry } from '#app/office/entries.server.ts'
import { issueReceipt, mailReceipt } from '#app/office/receipt.server.ts'
import { entryTexts } from '#app/office/texts/entry.ts'
import { EntrySteps } from '#app/office/ui/entry-steps.tsx'
import { qrPath } from '#app/platform/qr.server.ts'
import '#app/office/ui/office.css'
import { Receipt } from '#app/office/ui/receipt.tsx'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/entry'

// a receipt holds a secret: neither caches nor the way back keep it
export function headers() {
  return { 'Cache-Control': 'no-store' }
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const staff = requireRight(context, officeRights.enter)
  const entry = await readEntry(staff.municipalityId, numberInAddress(params.number))
  if (!entry) throw data(null, { status: 404 })
  return { entry, mayTriage: may(staff, ideaRights.triage) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const staff = requireRight(context, officeRights.enter)
  const number = numberInAddress(params.number)
  const t = textsIn(entryTexts, currentLanguage(context)).entry
  const wish = (await request.formData()).get('aktion')
  if (wish === 'drucken') {
    const issued = await issueReceipt(staff, number)
    // shown in this answer and nowhere again: only a hash of the code is stored
    if (issued.ok) return { refused: null, receipt: await receiptOf(staff.municipalityId, number, issued.value.code) }
    return refusal(issued.reason)
  }
  const verb = typeof wish === 'string' && Object.hasOwn(verbs, wish) ? verbs[wish as keyof typeof verbs] : null
  if (!verb) throw data(null, { status: 422 })
  const outcome = await verb.act(staff, number)
  return outcome.ok ? redirectWithNotice(`/verwaltung/eintragen/${number}`, t[verb.said]) : refusal(outcome.reason)

  function refusal(reason: 'unknown' | 'claimed' | 'no-address') {
    if (reason === 'unknown') throw data(null, { status: 404 })
    return data({ refused: t.refusals[reason], receipt: null }, { status: 409 })
  }
}

const verbs = {
  mail: { act: mailReceipt, said: 'mailed' },
  brief: { act: markLetterSent, said: 'letterNoted' },
  vergessen: { act: forgetPerson, said: 'forgotten' },
} as const

async function receiptOf(municipalityId: string, number: number, code: string) {
  const { name, kind, origin, address, contactEmail } = await letterheadOf(municipalityId)
  const page = `${origin}/ideen/${number}`
  return { code, page, claim: `${origin}/beleg`, qr: qrPath(page), from: { name, kind, address, contactEmail } }
}

export default function EntryPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(entryTexts).entry
  const list = useTexts(entryTexts).list
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const { entry, mayTriage } = loaderData
  const { number, title, text, status, enteredAt, enteredBy } = entry
  if (actionData?.receipt) return <Receipt entry={entry} receipt={actionData.receipt} />
  return (
    <Page
      width="reading"
      kind={names.number({ number })}
      title={title}
      lead={t.lead({ date: formatDate(language, enteredAt), by: enteredBy ?? names.deletedAccount })}
      breadcrumb={[{ label: list.title, to: '/verwaltung/eintragen/bisher' }]}
      meta={<IdeaStatusBadge status={status} size="large" />}
      actions={
        <>
          {mayTriage && (
            <ButtonLink to={`/verwaltung/ideen/${number}`} variant="tertiary" icon="edit">
              {t.staff}
            </ButtonLink>
          )}
          <ButtonLink to={`/ideen/${number}`} variant="tertiary" icon="eye">
            {t.public}
          </ButtonLink>
        </>
      }
    >
      <title>{names.named({ number, title })}</title>
      {actionData?.refused && <Alert tone="warning" title={actionData.refused} announce />}
      <PlainText text={text} />
      <EntrySteps entry={entry} />
    </Page>
  )
}
