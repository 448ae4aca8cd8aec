import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { editPoll } from '../planning.server.ts'
import { pollLengths, pollTextForm } from '../staff-form.ts'
import { pollInAddress, staffPath } from '../staff-request.server.ts'
import { pollStaffTexts } from '../texts/staff.ts'
import { StaffPollPage } from '../ui/staff-page.tsx'
import type { Route } from './+types/staff-texts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.draft)
  const { number, title, summary, purpose, decidedBy, afterwards } = await pollInAddress(
    person.municipalityId,
    params.number,
  )
  return { number, title, defaults: { title, summary, purpose, decidedBy, afterwards } }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.draft)
  const t = textsIn(pollStaffTexts, currentLanguage(context))
  const poll = await pollInAddress(person.municipalityId, params.number)
  const form = await request.formData()
  const parsed = parseForm(pollTextForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const edited = await editPoll(person, poll.id, parsed.value)
  if (edited.ok) return redirectWithNotice(staffPath(poll), t.edit.done)
  return data(refuse(form, t.errors.released), { status: 409 })
}

export default function EditTexts({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(pollStaffTexts).edit
  return (
    <StaffPollPage title={t.title} lead={t.lead} poll={loaderData}>
      <Form refusal={actionData} defaults={loaderData.defaults}>
        <TextField name="title" label={t.name} maxLength={pollLengths.title.max} />
        <TextArea name="summary" label={t.summary} hint={t.summaryHint} rows={3} maxLength={pollLengths.summary} />
        <TextArea name="purpose" label={t.purpose} hint={t.purposeHint} rows={7} maxLength={pollLengths.long} />
        <ReadingHelp field="purpose" for="staff" />
        <TextField name="decidedBy" label={t.decidedBy} hint={t.decidedByHint} maxLength={pollLengths.name} />
        <TextArea
          name="afterwards"
          label={t.afterwards}
          hint={t.afterwardsHint}
          rows={4}
          maxLength={pollLengths.long}
        />
        <SubmitButton icon="check">{t.submit}</SubmitButton>
      </Form>
    </StaffPollPage>
  )
}
