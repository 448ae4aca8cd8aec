import type { DirectoryEntry } from '#app/municipalities/directory/entry.ts'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { PasswordField } from '#app/ui/forms/password-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { EntryFacts } from './directory-choice.tsx'

/** Second step: who is the first administrator of the chosen municipality. */
export function FoundingForm({ entry, refusal }: { entry: DirectoryEntry; refusal: unknown }) {
  const t = useTexts(municipalityTexts).founding
  return (
    <>
      <div className="directory-hits__hit">
        <EntryFacts entry={entry} />
        <p>
          <a href="?">{t.other}</a>
        </p>
      </div>
      <Section title={t.account} lead={t.accountLead}>
        <Form refusal={refusal}>
          <HiddenField name="key" value={entry.ags} />
          <TextField name="displayName" label={t.displayName} hint={t.displayNameHint} autoComplete="name" />
          <TextField name="email" type="email" label={t.email} autoComplete="email" />
          <PasswordField name="password" label={t.password} hint={t.passwordHint} autoComplete="new-password" />
          <SubmitButton>{t.submit(entry)}</SubmitButton>
        </Form>
      </Section>
    </>
  )
}
