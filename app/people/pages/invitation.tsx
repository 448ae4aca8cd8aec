import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { joinForm, passwordForm } from '#app/people/account-form.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { type Acceptance, acceptInvitation, readInvitation } from '#app/people/invitation.server.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { signedIn } from '#app/people/signed-in.server.ts'
import { accessTexts } from '#app/people/texts/access.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { roleTexts } from '#app/people/texts/roles.ts'
import { hashToken } from '#app/people/token.ts'
import { AccessPage } from '#app/people/ui/access-page.tsx'
import { ExpiredLink } from '#app/people/ui/expired-link.tsx'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { PasswordField } from '#app/ui/forms/password-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/invitation'

type Way = 'signed-in' | 'account' | 'new'

export async function loader({ params, context }: Route.LoaderArgs) {
  const { id, name } = currentMunicipality(context)
  const invitation = await readInvitation(id, params.token)
  if (!invitation) return data(null, { status: 410 })
  const { email, roles, invitedBy } = invitation
  const way = wayOf(context, invitation.hasAccount)
  return { email, roles, invitedBy, municipality: name, way, me: currentPerson(context)?.displayName ?? '' }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const language = currentLanguage(context)
  const f = textsIn(accountFormTexts, language)
  const { id } = currentMunicipality(context)
  const invitation = await readInvitation(id, params.token)
  if (!invitation) return data(null, { status: 410 })
  if (!(await mayTry(context, 'token', hashToken(params.token)))) return data(refuse({}, f.tooMany), { status: 429 })
  const way = wayOf(context, invitation.hasAccount)
  const form = await request.formData()
  const parsed =
    way === 'signed-in' ? null : parseForm(way === 'new' ? joinForm(language) : passwordForm(language), form, language)
  if (parsed && !parsed.ok) return data(parsed.refusal, { status: 422 })
  const by: Acceptance = parsed ? { ...parsed.value, language } : { signedInAs: currentPerson(context)! }
  const accepted = await acceptInvitation(id, params.token, by)
  const { done } = textsIn(accessTexts, language).invitation
  if (!accepted.ok && accepted.reason === 'expired') return data(null, { status: 410 })
  if (!accepted.ok) return data(refuse({}, { password: f.passwordWrong }), { status: 422 })
  if (way === 'signed-in') return redirectWithNotice('/verwaltung', done)
  return await signedIn({ context, request }, accepted.value, '/verwaltung', done)
}

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(accessTexts).invitation
  const f = useTexts(accountFormTexts)
  const r = useTexts(roleTexts)
  if (!loaderData) return <ExpiredLink kind="invite" />
  const { email, roles, invitedBy, way, me } = loaderData
  const heading = { 'signed-in': t.asYou({ name: me }), account: t.haveAccount, new: t.newAccount }[way]
  return (
    <AccessPage
      title={t.title(loaderData)}
      lead={invitedBy ? t.lead({ by: invitedBy }) : t.leadNobody}
      aside={
        <>
          <Heading>{t.roles}</Heading>
          <DefinitionList items={roles.map((role) => ({ key: role, term: r.names[role], value: r.about[role] }))} />
        </>
      }
    >
      <title>{t.title(loaderData)}</title>
      <Heading>{heading}</Heading>
      <p className="access__note">
        {t.address}: {email}
      </p>
      <Form refusal={actionData}>
        {way !== 'signed-in' && <input type="hidden" name="email" value={email} autoComplete="username" />}
        {way === 'new' && <TextField name="displayName" label={f.displayName} hint={t.nameHint} autoComplete="name" />}
        {way === 'new' && (
          <PasswordField name="password" label={f.password} hint={f.passwordHint} autoComplete="new-password" />
        )}
        {way === 'account' && <PasswordField name="password" label={f.password} autoComplete="current-password" />}
        <SubmitButton wide>{t.accept}</SubmitButton>
      </Form>
    </AccessPage>
  )
}

function wayOf(context: Route.LoaderArgs['context'], hasAccount: boolean): Way {
  if (currentPerson(context)?.emailVerified) return 'signed-in'
  return hasAccount ? 'account' : 'new'
}
