import '#app/people/ui/people.css'
import { data, Link } from 'react-router'
import { invitationForm } from '#app/people/account-form.ts'
import { peopleRights } from '#app/people/capability.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { inviteStaff, listInvitations, withdrawInvitation } from '#app/people/invitation.server.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { listStaff } from '#app/people/staff.server.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { roleTexts } from '#app/people/texts/roles.ts'
import { staffTexts } from '#app/people/texts/staff.ts'
import { OpenInvitations } from '#app/people/ui/open-invitations.tsx'
import { RoleBadges } from '#app/people/ui/role-badges.tsx'
import { RolesField } from '#app/people/ui/roles-field.tsx'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Avatar } from '#app/ui/avatar.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/team'

export async function loader({ context }: Route.LoaderArgs) {
  const { municipalityId, id } = requireRight(context, peopleRights.manageStaff)
  const [staff, invitations] = await Promise.all([listStaff(municipalityId), listInvitations(municipalityId)])
  return { staff, invitations, me: id }
}

export async function action({ request, context }: Route.ActionArgs) {
  const admin = requireRight(context, peopleRights.manageStaff)
  const language = currentLanguage(context)
  const t = textsIn(staffTexts, language).team
  const form = await request.formData()
  const withdraw = form.get('withdraw')
  if (typeof withdraw === 'string') {
    const gone = /^[0-9a-f]{32}$/.test(withdraw) && (await withdrawInvitation(admin, withdraw))
    return redirectWithNotice('/verwaltung/menschen', gone ? t.withdrawn : t.alreadyGone)
  }
  const parsed = parseForm(invitationForm(language), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { email, roles } = parsed.value
  if (!(await mayTry(context, 'mail', email)))
    return data(refuse({ email, roles }, textsIn(accountFormTexts, language).tooManyMails), { status: 429 })
  const invited = await inviteStaff(admin, { email, roles, language })
  if (!invited.ok) return data(refuse({ email, roles }, { email: t.alreadyStaff }), { status: 409 })
  return redirectWithNotice('/verwaltung/menschen', t.invited({ email }))
}

export default function Team({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(staffTexts).team
  const f = useTexts(accountFormTexts)
  const r = useTexts(roleTexts)
  const language = useLanguage()
  return (
    <Page title={t.title} lead={t.lead} actions={<Link to="/verwaltung/menschen/rechte">{t.rights}</Link>}>
      <title>{t.title}</title>
      <Section title={t.members} id="mitglieder">
        <ul className="people-list">
          {loaderData.staff.map((member) => (
            <li className="people-list__item" key={member.id}>
              <Avatar name={member.displayName} />
              <div className="people-list__main">
                <p className="people-list__name">
                  {member.displayName}
                  {member.id === loaderData.me && <span className="people-list__fact">({t.you})</span>}
                </p>
                <p className="people-list__fact">
                  {member.email}, {t.since({ date: formatDate(language, member.since) })}
                </p>
                <RoleBadges roles={member.roles} />
              </div>
              <div className="people-list__action">
                <ButtonLink
                  to={`/verwaltung/menschen/${member.id}`}
                  variant="secondary"
                  aria-label={`${t.changeRoles}: ${member.displayName}`}
                >
                  {t.changeRoles}
                </ButtonLink>
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.open} id="einladungen">
        <OpenInvitations invitations={loaderData.invitations} />
      </Section>
      <Section title={t.invite} id="einladen" lead={t.inviteLead}>
        <Form refusal={actionData} key={loaderData.invitations.map(({ id }) => id).join()}>
          <TextField name="email" label={f.email} type="email" inputMode="email" autoComplete="off" />
          <RolesField label={f.roles} names={r.names} about={r.about} />
          <SubmitButton>{t.inviteButton}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
