import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { processRights } from '../capability.ts'
import { copyProcess } from '../copying.server.ts'
import { copyForm, processLengths } from '../process-form.ts'
import { processInAddress } from '../process-request.server.ts'
import { processStaffTexts } from '../texts/staff.ts'
import type { Route } from './+types/staff-copy'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, processRights.draft)
  const { number, title } = await processInAddress(person.municipalityId, params.number, { unpublished: true })
  return { id: newId(), number, title }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, processRights.draft)
  const t = textsIn(processStaffTexts, currentLanguage(context))
  const source = await processInAddress(person.municipalityId, params.number, { unpublished: true })
  const parsed = parseForm(copyForm(t.errors), await request.formData())
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const copied = await copyProcess(person, source.id, parsed.value)
  if (!copied.ok) throw data(null, { status: 404 })
  return redirectWithNotice(`/verwaltung/verfahren/${copied.value.number}`, t.copy.done)
}

export default function CopyProcess({ loaderData: { id, number, title }, actionData }: Route.ComponentProps) {
  const t = useTexts(processStaffTexts)
  return (
    <Page
      title={t.copy.title}
      lead={t.copy.lead({ title })}
      width="reading"
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/verfahren' },
        { label: title, to: `/verwaltung/verfahren/${number}` },
      ]}
    >
      <title>{t.copy.title}</title>
      <Form refusal={actionData} defaults={{ title }}>
        <HiddenField name="id" value={id} />
        <TextField name="title" label={t.create.name} maxLength={processLengths.title.max} />
        <DateField name="start" label={t.create.start} hint={t.create.startHint} />
        <SubmitButton icon="copy">{t.copy.submit}</SubmitButton>
      </Form>
    </Page>
  )
}
