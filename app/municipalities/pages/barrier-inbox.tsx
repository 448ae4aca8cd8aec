import { data } from 'react-router'
import { barrierAnswerForm, barrierClosingForm } from '#app/municipalities/barrier-answer-form.ts'
import {
  answerBarrierReport,
  closeBarrierReport,
  closedBarrierReports,
  openBarrierReports,
} from '#app/municipalities/barrier-report.server.ts'
import { municipalityRights } from '#app/municipalities/capability.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { barrierInboxTexts } from '#app/municipalities/texts/barriers.ts'
import { ClosedBarriers, OpenBarrier } from '#app/municipalities/ui/barriers.tsx'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/barrier-inbox'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, municipalityRights.barriers)
  const { id } = currentMunicipality(context)
  const [open, closed] = await Promise.all([openBarrierReports(id), closedBarrierReports(id)])
  return { open, closed }
}

export async function action({ context, request }: Route.ActionArgs) {
  const editor = requireRight(context, municipalityRights.barriers)
  const t = textsIn(barrierInboxTexts, currentLanguage(context))
  const form = await request.formData()
  // closing forgets the address: an answer that got lost on its way must not end in it
  if (form.get('absicht') === 'abschliessen') {
    const parsed = parseForm(barrierClosingForm, form)
    if (!parsed.ok) throw data(null, { status: 400 })
    await closeBarrierReport(editor, parsed.value.id)
    return redirectWithNotice('/verwaltung/barrieren', t.closed)
  }
  const parsed = parseForm(barrierAnswerForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const outcome = await answerBarrierReport(editor, parsed.value)
  if (!outcome.ok) return data(refuse(parsed.value, t.gone), { status: 409 })
  return redirectWithNotice('/verwaltung/barrieren', t.sent)
}

export default function BarrierInbox({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(barrierInboxTexts)
  const { open, closed } = loaderData
  const refusedId = actionData?.values.id
  return (
    <Page title={t.title} lead={t.lead}>
      <title>{t.title}</title>
      {actionData && !open.some(({ id }) => id === refusedId) ? (
        <Alert tone="warning" title={actionData.summary} announce />
      ) : null}
      {open.length === 0 ? <EmptyState>{t.empty}</EmptyState> : null}
      {open.map((report) => (
        <OpenBarrier key={report.id} report={report} refusal={report.id === refusedId ? actionData : undefined} />
      ))}
      {closed.length === 0 ? null : <ClosedBarriers reports={closed} />}
    </Page>
  )
}
