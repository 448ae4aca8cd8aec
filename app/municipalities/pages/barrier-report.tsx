import { data } from 'react-router'
import { reportBarrier } from '#app/municipalities/barrier-report.server.ts'
import { barrierReportForm } from '#app/municipalities/barrier-report-form.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { currentConnection, currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/barrier-report'

export function loader({ context }: Route.LoaderArgs) {
  return { id: newId(), page: currentRequest(context).url.searchParams.get('seite') ?? '' }
}

export async function action({ context, request }: Route.ActionArgs) {
  const t = textsIn(municipalityTexts, currentLanguage(context)).barrier
  const parsed = parseForm(barrierReportForm(t.errors), await request.formData())
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const allowed = await limit('barrier', currentConnection(context).ip, { points: 5, seconds: 3600 })
  if (!allowed.ok) return data(refuse(parsed.value, t.errors.tooMany), { status: 429 })
  await reportBarrier(currentMunicipality(context).id, currentLanguage(context), parsed.value)
  return redirectWithNotice('/barrierefreiheit', t.sent)
}

export default function BarrierReport({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(municipalityTexts)
  return (
    <Page
      title={t.barrier.title}
      lead={t.barrier.lead}
      breadcrumb={[{ label: t.legal.barrierefreiheit, to: '/barrierefreiheit' }]}
      width="reading"
    >
      <title>{t.barrier.title}</title>
      <Form refusal={actionData} defaults={loaderData}>
        <HiddenField name="id" />
        <TextField name="page" label={t.barrier.page} hint={t.barrier.pageHint} />
        <TextArea name="text" label={t.barrier.text} rows={6} maxLength={5_000} />
        <TextField
          name="email"
          type="email"
          label={t.barrier.email}
          hint={t.barrier.emailHint}
          autoComplete="email"
          optional
        />
        <SubmitButton>{t.barrier.submit}</SubmitButton>
      </Form>
    </Page>
  )
}
