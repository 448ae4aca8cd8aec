import { Button } from './button.tsx'
import { useHydrated } from './client-only.tsx'
import { uiTexts } from './ui-texts.ts'
import { useTexts } from './use-texts.ts'

/** Only where it works: without JavaScript the browser's own menu prints. */
export function PrintButton({ label }: { label?: string }) {
  const t = useTexts(uiTexts)
  if (!useHydrated()) return null
  return (
    <Button variant="tertiary" icon="print" onClick={() => window.print()}>
      {label ?? t.print}
    </Button>
  )
}
