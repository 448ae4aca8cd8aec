import { focusTarget } from './focus-target.ts'
import { uiTexts } from './ui-texts.ts'
import { useTexts } from './use-texts.ts'

/** First thing on every page; seen when it has the focus. */
export function SkipLink({ to = 'inhalt', label }: { to?: string; label?: string }) {
  const t = useTexts(uiTexts)
  return (
    <a className="skip-link" href={`#${to}`} onClick={focusTarget}>
      {label ?? t.skipToContent}
    </a>
  )
}
