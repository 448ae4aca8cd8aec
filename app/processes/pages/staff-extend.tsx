import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { formatDateTime } from '#app/ui/format.ts'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { daysLater, localTime } from '../berlin.ts'
import { processRights } from '../capability.ts'
import { extendPhase } from '../extension.server.ts'
import { extendForm, processLengths } from '../process-form.ts'
import { processInAddress } from '../process-request.server.ts'
import { processStaffTexts } from '../texts/staff.ts'
import type { Route } from './+types/staff-extend'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, processRights.publish)
  const process = await processInAddress(person.municipalityId, params.number, { unpublished: true })
  const phase = process.phases.find(({ id }) => id === params.phase)
  if (!phase?.endsAt) throw data(null, { status: 404 })
  const until = localTime(daysLater(phase.endsAt, 14))
  return { number: process.number, processTitle: process.title, phase: phase.title, endsAt: phase.endsAt, until }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, processRights.publish)
  const t = textsIn(processStaffTexts, currentLanguage(context))
  const process = await processInAddress(person.municipalityId, params.number, { unpublished: true })
  if (!process.phases.some(({ id }) => id === params.phase)) throw data(null, { status: 404 })
  const form = await request.formData()
  const parsed = parseForm(extendForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const extended = await extendPhase(person, process.id, params.phase, parsed.value)
  if (extended.ok) return redirectWithNotice(`/verwaltung/verfahren/${process.number}#phasen`, t.extend.done)
  const why = t.extend.refused[extended.reason]
  return data(refuse(form, extended.reason === 'not-later' ? { until: why } : why), { status: 409 })
}

export default function ExtendPhase({ loaderData, actionData }: Route.ComponentProps) {
  const { number, processTitle, phase, endsAt, until } = loaderData
  const t = useTexts(processStaffTexts)
  const language = useLanguage()
  return (
    <Page
      title={t.extend.title}
      lead={t.extend.lead({ phase, end: formatDateTime(language, endsAt) })}
      width="reading"
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/verfahren' },
        { label: processTitle, to: `/verwaltung/verfahren/${number}` },
      ]}
    >
      <title>{`${t.extend.title}: ${phase}`}</title>
      <Form refusal={actionData} defaults={{ until, shift: true }}>
        <TextField name="until" label={t.extend.until} type="datetime-local" width="medium" />
        <TextArea
          name="reason"
          label={t.extend.reason}
          hint={t.extend.reasonHint}
          rows={3}
          maxLength={processLengths.reason.max}
        />
        <CheckboxField name="shift" label={t.extend.shift} />
        <SubmitButton icon="calendar">{t.extend.submit}</SubmitButton>
      </Form>
    </Page>
  )
}
