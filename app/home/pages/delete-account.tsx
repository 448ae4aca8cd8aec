import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { ownData } from '#app/own-data.server.ts'
import { deletionForm } from '#app/people/account-form.ts'
import { deleteAccount } from '#app/people/erasure.server.ts'
import { requireAccount } from '#app/people/guards.server.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { hasPassword } from '#app/people/password-change.server.ts'
import { signedOut } from '#app/people/signed-in.server.ts'
import { accountTexts } from '#app/people/texts/account.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { AccountPage } from '#app/people/ui/account-page.tsx'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { PasswordField } from '#app/ui/forms/password-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/delete-account'

export async function loader({ context }: Route.LoaderArgs) {
  return { hasPassword: await hasPassword(requireAccount(context)) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireAccount(context)
  const language = currentLanguage(context)
  const f = textsIn(accountFormTexts, language)
  const t = textsIn(accountTexts, language).delete
  const parsed = parseForm(deletionForm(language, await hasPassword(person)), await request.formData(), language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  if (!(await mayTry(context, 'sign-in', person.id))) return data(refuse({}, f.tooMany), { status: 429 })
  const deleted = await deleteAccount(ownData, person, parsed.value)
  if (deleted.ok) return await signedOut(context, currentMunicipality(context).id, '/', t.done)
  if (deleted.reason === 'last-administrator') return data(refuse({}, t.lastAdministrator), { status: 409 })
  return data(refuse({}, { password: f.passwordWrong }), { status: 422 })
}

export default function DeleteAccount({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(accountTexts).delete
  const f = useTexts(accountFormTexts)
  return (
    <AccountPage title={t.title} lead={t.lead}>
      <div className="two-lists">
        <div className="two-lists__part">
          <Heading size={3}>{t.goes}</Heading>
          <Items text={t.goesItems} />
        </div>
        <div className="two-lists__part">
          <Heading size={3}>{t.stays}</Heading>
          <Items text={t.staysItems} />
        </div>
      </div>
      <p>
        {t.hint} <a href="/konto/daten.json">{t.downloadFirst}</a>
      </p>
      <Form refusal={actionData}>
        {loaderData.hasPassword && (
          <PasswordField name="password" label={f.currentPassword} hint={t.confirm} autoComplete="current-password" />
        )}
        <div className="delete-account__actions">
          <SubmitButton variant="danger" busyText={t.busy}>
            {t.button}
          </SubmitButton>
          <ButtonLink to="/konto" variant="tertiary">
            {t.back}
          </ButtonLink>
        </div>
      </Form>
    </AccountPage>
  )
}

function Items({ text }: { text: string }) {
  return (
    <ul>
      {text.split('\n').map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
