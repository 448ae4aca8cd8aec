import { useEffect } from 'react'
import { data, Link } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { signInForm } from '#app/people/account-form.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { forgiveTries, mayTry } from '#app/people/limits.server.ts'
import { signIn } from '#app/people/sign-in.server.ts'
import { signedIn } from '#app/people/signed-in.server.ts'
import { accessTexts } from '#app/people/texts/access.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { AccessPage } from '#app/people/ui/access-page.tsx'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { redirectWithNotice, safeReturn } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { PasswordField } from '#app/ui/forms/password-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { noteLost } from '#app/ui/forms/unsent.ts'
import { Heading } from '#app/ui/heading.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/sign-in'

export function loader({ context }: Route.LoaderArgs) {
  const { url, notice } = currentRequest(context)
  const next = url.searchParams.get('weiter')
  if (currentPerson(context)) {
    const { already } = textsIn(accessTexts, currentLanguage(context)).signIn
    throw redirectWithNotice(safeReturn(next, '/konto'), already)
  }
  const to = safeReturn(next)
  const sent = url.searchParams.has('gesendet')
  // whoever sent people here may have said why already
  return { to, sent, told: notice !== null, ...wayOn(to) }
}

function wayOn(to: string) {
  return { search: to === '/' ? '' : `?weiter=${encodeURIComponent(to)}` }
}

export async function action({ request, context }: Route.ActionArgs) {
  const language = currentLanguage(context)
  const t = textsIn(accessTexts, language).signIn
  const parsed = parseForm(signInForm(language), await request.formData(), language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { email } = parsed.value
  if (!(await mayTry(context, 'sign-in', email)))
    return data(refuse({ email }, textsIn(accountFormTexts, language).tooMany), { status: 429 })
  const person = await signIn(currentMunicipality(context).id, parsed.value)
  if (!person.ok) return data(refuse({ email }, t.wrong), { status: 422 })
  await forgiveTries(context, 'sign-in', email)
  const next = safeReturn(currentRequest(context).url.searchParams.get('weiter'))
  const { search } = wayOn(next)
  return await signedIn(
    { context, request },
    person.value,
    person.value.emailVerified ? next : `/konto/bestaetigen${search}`,
    t.done,
  )
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(accessTexts).signIn
  const f = useTexts(accountFormTexts)
  const { search, sent, to, told } = loaderData
  useEffect(() => {
    if (sent) noteLost(to)
  }, [sent, to])
  return (
    <AccessPage
      title={t.title}
      lead={t.lead}
      aside={
        <>
          <Heading>{t.newHere}</Heading>
          <p>{t.newHereText}</p>
          <ButtonLink to={`/registrieren${search}`} variant="secondary">
            {t.toSignUp}
          </ButtonLink>
        </>
      }
    >
      <title>{t.title}</title>
      {search &&
        !actionData &&
        !told &&
        (sent ? <Alert title={t.sent}>{t.sentHint}</Alert> : <Alert title={t.expired} />)}
      <Form refusal={actionData} action={`/anmelden${search}`}>
        <TextField name="email" label={f.email} type="email" inputMode="email" autoComplete="username" />
        <PasswordField name="password" label={f.password} autoComplete="current-password" />
        <SubmitButton busyText={t.busy} wide>
          {t.button}
        </SubmitButton>
      </Form>
      <p>
        <Link to="/passwort-vergessen">{t.forgotten}</Link>
      </p>
    </AccessPage>
  )
}
