import { data, Link } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { emailForm } from '#app/people/account-form.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { requestNewPassword } from '#app/people/password-change.server.ts'
import { isDemoVisit } from '#app/people/persona.server.ts'
import { accessTexts } from '#app/people/texts/access.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { AccessPage } from '#app/people/ui/access-page.tsx'
import { currentConnection, currentLanguage } from '#app/platform/facts.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/forgotten'

export function loader({ context }: Route.LoaderArgs) {
  return { demo: isDemoVisit(currentConnection(context)) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const language = currentLanguage(context)
  const parsed = parseForm(emailForm(language), await request.formData(), language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { email } = parsed.value
  if (!(await mayTry(context, 'mail', email)))
    return data(refuse({ email }, textsIn(accountFormTexts, language).tooManyMails), { status: 429 })
  await requestNewPassword(currentMunicipality(context).id, email)
  return data({ sentTo: email })
}

export default function Forgotten({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(accessTexts)
  const f = useTexts(accountFormTexts)
  if (actionData && 'sentTo' in actionData)
    return (
      <AccessPage title={t.forgotten.sentTitle}>
        <title>{t.forgotten.sentTitle}</title>
        <p>{t.forgotten.sent({ email: actionData.sentTo })}</p>
        <p className="access__note">{t.checkMail.missingText}</p>
        {loaderData.demo && (
          <Alert title={t.checkMail.demo} icon="mail">
            <Link to="/demo/postfach">{t.checkMail.demoLink}</Link>
          </Alert>
        )}
        <p>
          <Link to="/anmelden">{t.forgotten.back}</Link>
        </p>
      </AccessPage>
    )
  return (
    <AccessPage title={t.forgotten.title} lead={t.forgotten.lead}>
      <title>{t.forgotten.title}</title>
      <Form refusal={actionData}>
        <TextField name="email" label={f.email} type="email" inputMode="email" autoComplete="username" />
        <SubmitButton wide>{t.forgotten.button}</SubmitButton>
      </Form>
      <p>
        <Link to="/anmelden">{t.forgotten.back}</Link>
      </p>
    </AccessPage>
  )
}
