import { data } from 'react-router'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { peopleRights } from '#app/people/capability.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { confirmAtDesk } from '#app/people/residence.server.ts'
import { deskForm } from '#app/people/residence-form.ts'
import { residenceStaffTexts } from '#app/people/texts/residence-staff.ts'
import { HelpList } from '#app/people/ui/help-list.tsx'
import { DistrictField, HumanFields } from '#app/people/ui/human-fields.tsx'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/residence-desk'

const here = '/verwaltung/wohnsitz/schalter'

export async function loader({ context }: Route.LoaderArgs) {
  const { municipalityId } = requireRight(context, peopleRights.confirmResidence)
  const { districts } = await areasOf(municipalityId)
  return { districts: districts.map(({ slug, name }) => ({ value: slug, label: name })) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = requireRight(context, peopleRights.confirmResidence)
  const language = currentLanguage(context)
  const t = textsIn(residenceStaffTexts, language).desk
  const { districts } = await areasOf(staff.municipalityId)
  const slugs = districts.map(({ slug }) => slug)
  const parsed = parseForm(deskForm(language, slugs), await request.formData(), language)
  if (!parsed.ok) return data({ ...parsed.refusal, other: false }, { status: 422 })
  const { email, district, move, ...name } = parsed.value
  const districtId = districts.find(({ slug }) => slug === district)?.id ?? null
  const confirmed = await confirmAtDesk(staff, email, { ...name, districtId }, move === 'on')
  if (confirmed.ok) return redirectWithNotice(here, t.done({ name: confirmed.value.displayName }))
  const other = confirmed.reason === 'other-account'
  const why = other ? t.otherAccount : { email: t.unknown }
  return data({ ...refuse(parsed.value, why), other }, { status: other ? 409 : 422 })
}

export default function ResidenceDesk({ loaderData, actionData }: Route.ComponentProps) {
  const s = useTexts(residenceStaffTexts)
  const t = s.desk
  return (
    <Page title={t.title} lead={t.lead} breadcrumb={[{ label: s.title, to: '/verwaltung/wohnsitz' }]}>
      <title>{t.title}</title>
      <Columns aside={<HelpList title={t.help.title} items={t.help.items} />} asideLabel={t.help.title}>
        <Form refusal={actionData}>
          <TextField
            name="email"
            label={t.email}
            hint={t.emailHint}
            type="email"
            inputMode="email"
            autoComplete="off"
          />
          <HumanFields />
          <DistrictField districts={loaderData.districts} />
          {actionData?.other ? (
            <Alert tone="warning" title={t.other.title}>
              <p>{t.other.text}</p>
              <ul>
                {t.other.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
              <CheckboxField name="move" label={t.move} />
            </Alert>
          ) : null}
          <SubmitButton>{t.button}</SubmitButton>
        </Form>
      </Columns>
    </Page>
  )
}
