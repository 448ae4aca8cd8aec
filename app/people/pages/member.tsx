import { data } from 'react-router'
import { rolesForm } from '#app/people/account-form.ts'
import { peopleRights } from '#app/people/capability.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { changeRoles, listStaff } from '#app/people/staff.server.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { roleTexts } from '#app/people/texts/roles.ts'
import { staffTexts } from '#app/people/texts/staff.ts'
import { RolesField } from '#app/people/ui/roles-field.tsx'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/member'

export async function loader({ params, context }: Route.LoaderArgs) {
  const admin = requireRight(context, peopleRights.manageStaff)
  const member = (await listStaff(admin.municipalityId)).find((one) => one.id === params.id)
  if (!member) throw data(null, { status: 404 })
  return { displayName: member.displayName, roles: member.roles, self: member.id === admin.id }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const admin = requireRight(context, peopleRights.manageStaff)
  const language = currentLanguage(context)
  const t = textsIn(staffTexts, language).member
  const parsed = parseForm(rolesForm(language), await request.formData(), language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const known = (await listStaff(admin.municipalityId)).some((one) => one.id === params.id)
  const changed = known && (await changeRoles(admin, params.id, parsed.value.roles))
  if (!changed || (!changed.ok && changed.reason === 'unknown')) throw data(null, { status: 404 })
  if (!changed.ok) return data(refuse(parsed.value, { roles: t.lastAdministrator }), { status: 409 })
  const stillAdministrator = params.id !== admin.id || parsed.value.roles.includes('administrator')
  return redirectWithNotice(stillAdministrator ? '/verwaltung/menschen' : '/konto', t.done)
}

export default function Member({ loaderData, actionData }: Route.ComponentProps) {
  const s = useTexts(staffTexts)
  const t = s.member
  const f = useTexts(accountFormTexts)
  const r = useTexts(roleTexts)
  const title = t.title({ name: loaderData.displayName })
  return (
    <Page
      title={title}
      lead={t.lead}
      breadcrumb={[{ label: s.team.title, to: '/verwaltung/menschen' }]}
      width="reading"
    >
      <title>{title}</title>
      {loaderData.self && <Alert tone="warning" title={t.self} />}
      <Form refusal={actionData}>
        <RolesField label={f.roles} names={r.names} about={r.about} chosen={loaderData.roles} />
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
    </Page>
  )
}
