import { data } from 'react-router'
import { passwordChangeForm } from '#app/people/account-form.ts'
import { requireAccount } from '#app/people/guards.server.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { weaknessOf } from '#app/people/password.server.ts'
import { changePassword } from '#app/people/password-change.server.ts'
import { profileOf } from '#app/people/profile.server.ts'
import { accountTexts } from '#app/people/texts/account.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { AccountPage } from '#app/people/ui/account-page.tsx'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { PasswordField } from '#app/ui/forms/password-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/password'

export async function loader({ context }: Route.LoaderArgs) {
  const { hasPassword, email } = await profileOf(requireAccount(context))
  return { hasPassword, email }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireAccount(context)
  const language = currentLanguage(context)
  const f = textsIn(accountFormTexts, language)
  const profile = await profileOf(person)
  const parsed = parseForm(passwordChangeForm(language, profile.hasPassword), await request.formData(), language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { currentPassword, password } = parsed.value
  if (!(await mayTry(context, 'sign-in', person.id))) return data(refuse({}, f.tooMany), { status: 429 })
  if (weaknessOf(password, profile) === 'personal')
    return data(refuse({}, { password: f.passwordPersonal }), { status: 422 })
  const { session } = currentRequest(context)
  const changed = await changePassword(person, session, { current: currentPassword, next: password })
  if (!changed.ok) return data(refuse({}, { currentPassword: f.passwordWrong }), { status: 422 })
  return redirectWithNotice('/konto', textsIn(accountTexts, language).password.done)
}

export default function Password({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(accountTexts).password
  const f = useTexts(accountFormTexts)
  return (
    <AccountPage title={t.title} lead={t.lead}>
      <Form refusal={actionData}>
        <input type="hidden" name="email" value={loaderData.email} autoComplete="username" />
        {loaderData.hasPassword && (
          <PasswordField name="currentPassword" label={f.currentPassword} autoComplete="current-password" />
        )}
        <PasswordField name="password" label={f.newPassword} hint={f.passwordHint} autoComplete="new-password" />
        <SubmitButton wide>{t.button}</SubmitButton>
      </Form>
    </AccountPage>
  )
}
