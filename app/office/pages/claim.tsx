import { data } from 'react-router'
import { claimIdea } from '#app/office/claim.server.ts'
import { claimForm } from '#app/office/entry-form.ts'
import { entryTexts } from '#app/office/texts/entry.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/claim'

export function loader({ context }: Route.LoaderArgs) {
  requireCitizen(context)
  return null
}

export async function action({ context, request }: Route.ActionArgs) {
  const person = requireCitizen(context)
  const language = currentLanguage(context)
  const t = textsIn(entryTexts, language).claim
  const form = await request.formData()
  const parsed = parseForm(claimForm(language), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  if (!(await mayTry(context, 'token', `claim ${person.id}`)))
    return data(refuse(form, t.errors.tooMany), { status: 429 })
  const outcome = await claimIdea(person, parsed.value.code)
  if (!outcome.ok) return data(refuse(form, { code: t.errors[outcome.reason] }), { status: 422 })
  const { number } = outcome.value
  return redirectWithNotice(`/ideen/${number}`, t.done({ number }))
}

export default function Claim({ actionData }: Route.ComponentProps) {
  const t = useTexts(entryTexts).claim
  return (
    <Page width="reading" title={t.title} lead={t.lead}>
      <title>{t.title}</title>
      <Form refusal={actionData}>
        <TextField name="code" label={t.code} hint={t.codeHint} autoComplete="off" spellCheck={false} width="medium" />
        <p>{t.notes}</p>
        <SubmitButton wide>{t.submit}</SubmitButton>
      </Form>
    </Page>
  )
}
