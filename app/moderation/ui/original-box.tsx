import type { CaseAnswer } from '#app/moderation/case-action.server.ts'
import type { CaseDossier } from '#app/moderation/dossier.server.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Props = { decision: CaseDossier['decisions'][number]; original: CaseAnswer['original'] }

/** The lock in front of words with personal data; opening it is written down. */
export function OriginalBox({ decision, original }: Props) {
  const t = useTexts(staffTexts).case.original
  const language = useLanguage()
  if (decision.measure !== 'redact' || !decision.effectiveAt || decision.endedAt) return null
  if (!decision.original) return <p className="muted">{t.gone}</p>
  if (original)
    return (
      <blockquote className="moderation-quote">
        <p className="moderation-quote__label">{t.title}</p>
        {original.title ? <p className="moderation-quote__title">{original.title}</p> : null}
        <PlainText text={original.text} />
      </blockquote>
    )
  return (
    <Form prefix={`original-${decision.id}`}>
      <HiddenField name="decision" value={decision.id} />
      <p className="muted">
        {t.until({ date: formatDate(language, decision.original.deleteAfter) })} {t.noted}
      </p>
      <SubmitButton name="intent" value="original" icon="lock" variant="secondary">
        {t.read}
      </SubmitButton>
    </Form>
  )
}
