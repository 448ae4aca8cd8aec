import type { CaseDossier } from '#app/moderation/dossier.server.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** Who works on a case, for colleagues to see. */
export function CaseClaim({ dossier, me }: { dossier: CaseDossier; me: string }) {
  const texts = useTexts(staffTexts)
  const t = texts.case
  const language = useLanguage()
  const { claimedBy, claimedAt } = dossier
  if (!claimedBy)
    return (
      <Form prefix="claim" className="moderation-claim">
        <span>{texts.queue.free}</span>
        <SubmitButton name="intent" value="claim" icon="user" variant="secondary">
          {t.claim}
        </SubmitButton>
      </Form>
    )
  const mine = claimedBy.id === me
  const name = claimedBy.displayName ?? texts.deleted
  return (
    <Form prefix="claim" className="moderation-claim">
      <span>{mine ? t.claimedByMe : t.claimedBy({ name, date: formatDate(language, claimedAt!) })}</span>
      <SubmitButton name="intent" value="release" icon="undo" variant="tertiary">
        {mine ? t.release : t.releaseFor}
      </SubmitButton>
    </Form>
  )
}
