import { data, Link, redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { signUpForm } from '#app/people/account-form.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { signUp } from '#app/people/sign-up.server.ts'
import { accessTexts } from '#app/people/texts/access.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { AccessPage } from '#app/people/ui/access-page.tsx'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { safeReturn } from '#app/platform/notice.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { PasswordField } from '#app/ui/forms/password-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/sign-up'

export function loader({ context }: Route.LoaderArgs) {
  if (currentPerson(context)) throw redirect('/konto')
  const to = safeReturn(currentRequest(context).url.searchParams.get('weiter'))
  return { search: to === '/' ? '' : `?weiter=${encodeURIComponent(to)}` }
}

export async function action({ request, context }: Route.ActionArgs) {
  const language = currentLanguage(context)
  const parsed = parseForm(signUpForm(language), await request.formData(), language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { email, displayName } = parsed.value
  if (!(await mayTry(context, 'sign-up', email)))
    return data(refuse({ email, displayName }, textsIn(accountFormTexts, language).tooManyMails), { status: 429 })
  const next = safeReturn(currentRequest(context).url.searchParams.get('weiter'), '')
  await signUp(currentMunicipality(context).id, { ...parsed.value, language, next: next || null })
  return redirect('/registrieren/pruefen', 303)
}

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(accessTexts).signUp
  const f = useTexts(accountFormTexts)
  const { search } = loaderData
  return (
    <AccessPage
      title={t.title}
      lead={t.lead}
      aside={
        <>
          <Heading>{t.haveOne}</Heading>
          <ButtonLink to={`/anmelden${search}`} variant="secondary">
            {t.toSignIn}
          </ButtonLink>
        </>
      }
    >
      <title>{t.title}</title>
      <Form refusal={actionData} action={`/registrieren${search}`}>
        <TextField name="displayName" label={f.displayName} hint={f.displayNameHint} autoComplete="nickname" />
        <TextField
          name="email"
          label={f.email}
          hint={t.emailHint}
          type="email"
          inputMode="email"
          autoComplete="username"
        />
        <PasswordField name="password" label={f.password} hint={f.passwordHint} autoComplete="new-password" />
        <SubmitButton busyText={t.busy} wide>
          {t.button}
        </SubmitButton>
      </Form>
      <p className="access__note">
        {t.privacy} <Link to="/datenschutz">{t.privacyLink}</Link>
      </p>
    </AccessPage>
  )
}
