import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { newPasswordForm } from '#app/people/account-form.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { readMailToken } from '#app/people/mail-token.server.ts'
import { weaknessOf } from '#app/people/password.server.ts'
import { setNewPassword } from '#app/people/password-change.server.ts'
import { signedIn } from '#app/people/signed-in.server.ts'
import { accessTexts } from '#app/people/texts/access.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { hashToken } from '#app/people/token.ts'
import { AccessPage } from '#app/people/ui/access-page.tsx'
import { ExpiredLink } from '#app/people/ui/expired-link.tsx'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { PasswordField } from '#app/ui/forms/password-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/reset'

export async function loader({ params, context }: Route.LoaderArgs) {
  const proof = await proofOf(context, params.token)
  return proof ? { email: proof.email } : data(null, { status: 410 })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const language = currentLanguage(context)
  const f = textsIn(accountFormTexts, language)
  const parsed = parseForm(newPasswordForm(language), await request.formData(), language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  if (!(await mayTry(context, 'token', hashToken(params.token)))) return data(refuse({}, f.tooMany), { status: 429 })
  const proof = await proofOf(context, params.token)
  if (!proof) return data(null, { status: 410 })
  if (weaknessOf(parsed.value.password, proof) === 'personal')
    return data(refuse({}, { password: f.passwordPersonal }), { status: 422 })
  const changed = await setNewPassword(currentMunicipality(context).id, params.token, parsed.value.password)
  if (!changed.ok) return data(null, { status: 410 })
  return await signedIn({ context, request }, changed.value, '/', textsIn(accessTexts, language).reset.done)
}

export default function Reset({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(accessTexts).reset
  const f = useTexts(accountFormTexts)
  if (!loaderData) return <ExpiredLink kind="reset" />
  return (
    <AccessPage title={t.title} lead={t.lead(loaderData)}>
      <title>{t.title}</title>
      <Form refusal={actionData}>
        <input type="hidden" name="email" value={loaderData.email} autoComplete="username" />
        <PasswordField name="password" label={f.newPassword} hint={f.passwordHint} autoComplete="new-password" />
        <SubmitButton wide>{t.button}</SubmitButton>
      </Form>
    </AccessPage>
  )
}

function proofOf(context: Route.LoaderArgs['context'], token: string) {
  return readMailToken(currentMunicipality(context).id, token, ['resetPassword'])
}
