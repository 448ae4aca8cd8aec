import { honeypotName } from '#app/moderation/honeypot.ts'
import { contributionTexts } from '#app/moderation/texts/contribution.ts'
import { useTexts } from '#app/ui/use-texts.ts'

/** Stands in forms that programs like to fill in; nobody sees, reaches or hears it. Its check: `isFromProgram`. */
export function Honeypot() {
  const t = useTexts(contributionTexts)
  return (
    <div className="visually-hidden" aria-hidden>
      <label>
        {t.honeypot}
        <input type="text" name={honeypotName} tabIndex={-1} autoComplete="off" defaultValue="" />
      </label>
    </div>
  )
}
