import { data } from 'react-router'
import * as z from 'zod'
import { peopleRights } from '#app/people/capability.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { declineForm } from '#app/people/residence-form.ts'
import { declineWish } from '#app/people/residence-letter.server.ts'
import { residenceRequest } from '#app/people/residence-requests.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { residenceFormTexts } from '#app/people/texts/residence-form.ts'
import { residenceStaffTexts } from '#app/people/texts/residence-staff.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/residence-decline'

export async function loader({ params, context }: Route.LoaderArgs) {
  return await requestIn(requireRight(context, peopleRights.confirmResidence), params.id)
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const staff = requireRight(context, peopleRights.confirmResidence)
  const language = currentLanguage(context)
  const t = textsIn(residenceStaffTexts, language).declining
  const form = await request.formData()
  const { personId } = await requestIn(staff, params.id)
  const parsed = parseForm(declineForm(language), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const declined = await declineWish(staff, personId, parsed.value.reason)
  return redirectWithNotice('/verwaltung/wohnsitz', declined.ok ? t.done : t.gone)
}

async function requestIn({ municipalityId }: CurrentPerson, id: string) {
  const found = z.uuid().safeParse(id).success ? await residenceRequest(municipalityId, id) : null
  if (!found) throw data(null, { status: 404 })
  return found
}

export default function DeclineResidence({ loaderData, actionData }: Route.ComponentProps) {
  const s = useTexts(residenceStaffTexts)
  const f = useTexts(residenceFormTexts)
  const t = s.declining
  const language = useLanguage()
  const { firstName, lastName, birthDate, street, postcode, place, district } = loaderData
  const facts = [
    { term: f.firstName, value: firstName },
    { term: f.lastName, value: lastName },
    { term: f.birthDate, value: formatDate(language, birthDate) },
    { term: s.columns.address, value: `${street}, ${postcode} ${place}` },
    { term: f.district, value: district ?? s.noDistrict },
  ]
  return (
    <Page title={t.title} lead={t.lead} breadcrumb={[{ label: s.title, to: '/verwaltung/wohnsitz' }]} width="reading">
      <title>{t.title}</title>
      <Section title={t.told} id="angaben">
        <DefinitionList items={facts} />
      </Section>
      <Form refusal={actionData}>
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={4} maxLength={500} />
        <SubmitButton variant="danger">{t.button}</SubmitButton>
      </Form>
    </Page>
  )
}
