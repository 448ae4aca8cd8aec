import { useNavigation } from 'react-router'
import { uiTexts } from './ui-texts.ts'
import { useTexts } from './use-texts.ts'

/** A thin line on top while the next page is on its way; said aloud only when it takes long. */
export function Pending() {
  const t = useTexts(uiTexts)
  const moving = useNavigation().state !== 'idle'
  return (
    <output className="pending">
      {moving && (
        <>
          <span className="pending__bar" aria-hidden />
          <span className="visually-hidden">{t.loading}</span>
        </>
      )}
    </output>
  )
}
