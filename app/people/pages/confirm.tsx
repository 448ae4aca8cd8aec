import { data, Link } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { passwordForm } from '#app/people/account-form.ts'
import { confirmNewEmail } from '#app/people/email-change.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { type MailProof, readMailToken } from '#app/people/mail-token.server.ts'
import { confirmEmail } from '#app/people/sign-up.server.ts'
import { signedIn } from '#app/people/signed-in.server.ts'
import { accessTexts } from '#app/people/texts/access.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { hashToken } from '#app/people/token.ts'
import { AccessPage } from '#app/people/ui/access-page.tsx'
import { ExpiredLink } from '#app/people/ui/expired-link.tsx'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { redirectWithNotice, safeReturn } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { PasswordField } from '#app/ui/forms/password-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/confirm'

/** Shows what would be confirmed: programs that look at mail open links, so only the button uses it. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const proof = await proofOf(context, params.token)
  if (!proof) return data(null, { status: 410 })
  const isMine = currentPerson(context)?.id === proof.personId
  return { kind: proof.kind, email: proof.email, needsPassword: proof.kind === 'verifyEmail' && !isMine }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const language = currentLanguage(context)
  const t = textsIn(accessTexts, language).confirm
  const f = textsIn(accountFormTexts, language)
  const form = await request.formData()
  const { id } = currentMunicipality(context)
  const proof = await proofOf(context, params.token)
  if (!proof) return data(null, { status: 410 })
  const person = currentPerson(context)
  const isMine = person?.id === proof.personId

  if (proof.kind === 'changeEmail') {
    const changed = await confirmNewEmail(id, params.token)
    if (!changed.ok)
      return changed.reason === 'taken' ? data(refuse({}, t.taken), { status: 409 }) : data(null, { status: 410 })
    return redirectWithNotice(isMine ? '/konto' : '/anmelden', t.newDone)
  }

  const next = safeReturn(currentRequest(context).url.searchParams.get('weiter'))
  if (isMine) {
    await confirmEmail(id, params.token, { signedInAs: person.id })
    return redirectWithNotice(next, t.done)
  }
  const parsed = parseForm(passwordForm(language), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  if (!(await mayTry(context, 'token', hashToken(params.token)))) return data(refuse({}, f.tooMany), { status: 429 })
  const confirmed = await confirmEmail(id, params.token, parsed.value)
  if (confirmed.ok) return await signedIn({ context, request }, confirmed.value, next, t.done)
  if (confirmed.reason === 'expired') return data(null, { status: 410 })
  return data(refuse({}, { password: f.passwordWrong }), { status: 422 })
}

export default function Confirm({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(accessTexts).confirm
  const f = useTexts(accountFormTexts)
  if (!loaderData) return <ExpiredLink kind="confirm" />
  const isNew = loaderData.kind === 'changeEmail'
  const title = isNew ? t.newTitle : t.title
  return (
    <AccessPage title={title} lead={isNew ? t.newLead(loaderData) : t.lead(loaderData)}>
      <title>{title}</title>
      <Form refusal={actionData}>
        {loaderData.needsPassword && (
          <>
            <input type="hidden" name="email" value={loaderData.email} autoComplete="username" />
            <PasswordField name="password" label={f.password} hint={t.passwordHint} autoComplete="current-password" />
          </>
        )}
        <SubmitButton wide>{loaderData.needsPassword ? t.button : t.buttonOnly}</SubmitButton>
      </Form>
      {loaderData.needsPassword && (
        <p>
          <Link to="/passwort-vergessen">{t.forgotten}</Link>
        </p>
      )}
    </AccessPage>
  )
}

function proofOf(context: Route.LoaderArgs['context'], token: string): Promise<MailProof | null> {
  return readMailToken(currentMunicipality(context).id, token, ['verifyEmail', 'changeEmail'])
}
