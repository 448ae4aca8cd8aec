import { data } from 'react-router'
import { emailChangeForm } from '#app/people/account-form.ts'
import { requestNewEmail } from '#app/people/email-change.server.ts'
import { requireAccount } from '#app/people/guards.server.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { hasPassword } from '#app/people/password-change.server.ts'
import { profileOf } from '#app/people/profile.server.ts'
import { accountTexts } from '#app/people/texts/account.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { AccountPage } from '#app/people/ui/account-page.tsx'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { PasswordField } from '#app/ui/forms/password-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/email'

export async function loader({ context }: Route.LoaderArgs) {
  const profile = await profileOf(requireAccount(context))
  return { current: profile.email, hasPassword: profile.hasPassword }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireAccount(context)
  const language = currentLanguage(context)
  const f = textsIn(accountFormTexts, language)
  const t = textsIn(accountTexts, language).email
  const form = emailChangeForm(language, await hasPassword(person))
  const parsed = parseForm(form, await request.formData(), language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { email } = parsed.value
  if (!(await mayTry(context, 'mail', person.id))) return data(refuse({ email }, f.tooManyMails), { status: 429 })
  const asked = await requestNewEmail(person, parsed.value)
  if (asked.ok) return redirectWithNotice(person.emailVerified ? '/konto' : '/konto/bestaetigen', t.done({ email }))
  const error: Record<string, string> = asked.reason === 'same' ? { email: t.same } : { password: f.passwordWrong }
  return data(refuse({ email }, error), { status: 422 })
}

export default function Email({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(accountTexts).email
  const f = useTexts(accountFormTexts)
  return (
    <AccountPage title={t.title} lead={t.lead({ email: loaderData.current })}>
      <Form refusal={actionData}>
        <TextField name="email" label={t.field} type="email" inputMode="email" autoComplete="email" />
        {loaderData.hasPassword && (
          <PasswordField name="password" label={f.currentPassword} autoComplete="current-password" />
        )}
        <SubmitButton wide>{t.button}</SubmitButton>
      </Form>
    </AccountPage>
  )
}
