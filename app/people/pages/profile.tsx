import { data } from 'react-router'
import { profileForm } from '#app/people/account-form.ts'
import { requireAccount } from '#app/people/guards.server.ts'
import { changeProfile, profileOf } from '#app/people/profile.server.ts'
import { accountTexts } from '#app/people/texts/account.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { AccountPage } from '#app/people/ui/account-page.tsx'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/profile'

export async function loader({ context }: Route.LoaderArgs) {
  const { displayName, language } = await profileOf(requireAccount(context))
  return { displayName, language }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireAccount(context)
  const language = currentLanguage(context)
  const parsed = parseForm(profileForm(language), await request.formData(), language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  await changeProfile(person, parsed.value)
  return redirectWithNotice('/konto', textsIn(accountTexts, language).profile.done)
}

export default function Profile({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(accountTexts).profile
  const f = useTexts(accountFormTexts)
  return (
    <AccountPage title={t.title} lead={t.lead}>
      <Form refusal={actionData} defaults={loaderData}>
        <TextField name="displayName" label={f.displayName} hint={f.displayNameHint} autoComplete="nickname" />
        <RadioGroup
          name="language"
          label={f.language}
          options={[
            { value: 'de', label: f.languages.de },
            { value: 'en', label: f.languages.en },
          ]}
        />
        <SubmitButton wide>{t.button}</SubmitButton>
      </Form>
    </AccountPage>
  )
}
