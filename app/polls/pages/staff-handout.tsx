import { data } from 'react-router'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { handOut } from '../handout.server.ts'
import { handoutForm } from '../paper-form.ts'
import { paperPollIn, staffPath } from '../staff-request.server.ts'
import { paperTexts } from '../texts/staff-paper.ts'
import { StaffPollPage } from '../ui/staff-page.tsx'
import type { Route } from './+types/staff-handout'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.run)
  const { number, title, districtIds } = await deskPollIn(person.municipalityId, params.number)
  const { districts } = await areasOf(person.municipalityId)
  const limited = districts.filter(({ id }) => districtIds.includes(id)).map(({ name }) => name)
  return { number, title, districts: limited.join(', ') }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.run)
  const t = textsIn(paperTexts, currentLanguage(context))
  const poll = await deskPollIn(person.municipalityId, params.number)
  const form = await request.formData()
  const parsed = parseForm(handoutForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { firstName, lastName, birthDate } = parsed.value
  const given = await handOut(person, poll, { firstName, lastName, birthDate })
  if (given.ok) return redirectWithNotice(`${staffPath(poll)}/papier/ausgabe`, t.handout.done)
  const why = {
    unknown: t.refused['handout-closed'],
    'no-paper': t.notHere,
    closed: t.refused['handout-closed'],
    age: t.refused.age({ age: poll.minimumAge ?? 0 }),
    took: t.refused.took,
  }[given.reason]
  return data(refuse(form, why), { status: 409 })
}

export default function HandOut({ loaderData, actionData }: Route.ComponentProps) {
  const { number, districts } = loaderData
  const paper = useTexts(paperTexts)
  const t = paper.handout
  return (
    <StaffPollPage
      title={t.title}
      lead={t.lead}
      poll={loaderData}
      within={[{ label: paper.title, to: `/verwaltung/abstimmungen/${number}/papier` }]}
    >
      <Form refusal={actionData}>
        <TextField name="firstName" label={t.firstName} autoComplete="off" spellCheck={false} />
        <TextField name="lastName" label={t.lastName} autoComplete="off" spellCheck={false} />
        <DateField name="birthDate" label={t.birthDate} />
        <CheckboxField name="checked" label={districts ? t.checkedDistricts({ districts }) : t.checked} />
        <SubmitButton icon="check">{t.submit}</SubmitButton>
      </Form>
    </StaffPollPage>
  )
}

/** Paper is handed out where residents vote; with codes it comes by letter. */
async function deskPollIn(municipalityId: string, number: string) {
  const poll = await paperPollIn(municipalityId, number)
  if (poll.access !== 'residence') throw data(null, { status: 404 })
  return poll
}
