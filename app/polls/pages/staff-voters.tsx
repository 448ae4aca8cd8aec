import { data } from 'react-router'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { setVoters } from '../planning.server.ts'
import { pollAccesses } from '../poll.ts'
import { votersForm } from '../staff-form.ts'
import { pollInAddress, staffPath } from '../staff-request.server.ts'
import { pollStaffTexts } from '../texts/staff.ts'
import { FieldBlock } from '../ui/staff-fields.tsx'
import { StaffPollPage } from '../ui/staff-page.tsx'
import type { Route } from './+types/staff-voters'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.draft)
  const poll = await pollInAddress(person.municipalityId, params.number)
  const { number, title, access, minimumAge, districtIds, eligible, paper, receipts } = poll
  const { districts } = await areasOf(person.municipalityId)
  return {
    number,
    title,
    districts: districts.map(({ id, name }) => ({ value: id, label: name })),
    defaults: { access, minimumAge, districtIds, eligible, paper, receipts },
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.draft)
  const t = textsIn(pollStaffTexts, currentLanguage(context))
  const poll = await pollInAddress(person.municipalityId, params.number)
  const form = await request.formData()
  const parsed = parseForm(votersForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const set = await setVoters(person, poll.id, parsed.value)
  if (set.ok) return redirectWithNotice(staffPath(poll), t.voters.saved)
  if (set.reason === 'unknown-district')
    return data(refuse(form, { districtIds: t.errors.unknownDistrict }), { status: 422 })
  return data(refuse(form, t.errors.released), { status: 409 })
}

export default function EditVoters({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(pollStaffTexts).voters
  const { districts, defaults } = loaderData
  return (
    <StaffPollPage title={t.title} lead={t.lead} poll={loaderData}>
      <Form refusal={actionData} defaults={defaults}>
        <RadioGroup
          name="access"
          label={t.access}
          options={pollAccesses.map((access) => ({
            value: access,
            label: t.accesses[access].name,
            hint: t.accesses[access].about,
          }))}
        />
        <FieldBlock legend={t.who} lead={t.whoLead}>
          <TextField
            name="minimumAge"
            label={t.minimumAge}
            hint={t.minimumAgeHint}
            inputMode="numeric"
            width="short"
            optional
          />
          {districts.length > 0 ? (
            <CheckboxGroup name="districtIds" label={t.districts} options={districts} horizontal optional />
          ) : null}
        </FieldBlock>
        <TextField
          name="eligible"
          label={t.eligible}
          hint={t.eligibleHint}
          inputMode="numeric"
          width="medium"
          optional
        />
        <CheckboxField name="paper" label={t.paper} hint={t.paperHint} />
        <CheckboxField name="receipts" label={t.receipts} hint={t.receiptsHint} />
        <SubmitButton icon="check">{t.submit}</SubmitButton>
      </Form>
    </StaffPollPage>
  )
}
