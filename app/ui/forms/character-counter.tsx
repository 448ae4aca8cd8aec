import { useEffect, useState } from 'react'
import { useHydrated } from '../client-only.tsx'
import { formatNumber } from '../format.ts'
import { uiTexts } from '../ui-texts.ts'
import { useLanguage, useTexts } from '../use-texts.ts'

/** How many characters are left; said aloud only near the end and only after a pause in typing. */
export function CharacterCounter({ id, length, max }: { id: string; length: number; max: number }) {
  const t = useTexts(uiTexts)
  const language = useLanguage()
  const hydrated = useHydrated()
  const left = max - length
  const said =
    left < 0
      ? t.charactersOver({ text: formatNumber(language, -left) })
      : t.charactersLeft({ count: left, text: formatNumber(language, left) })
  const announcement = useSettled(left <= max / 5 ? said : '')

  return (
    <div className="character-counter">
      <p id={id} className="visually-hidden">
        {t.atMostCharacters({ max: formatNumber(language, max) })}
      </p>
      <p aria-hidden className={left < 0 ? 'character-counter__over' : undefined}>
        {hydrated ? said : t.atMostCharacters({ max: formatNumber(language, max) })}
      </p>
      {hydrated && <output className="visually-hidden">{announcement}</output>}
    </div>
  )
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const pause = setTimeout(() => setSettled(text), 1000)
    return () => clearTimeout(pause)
  }, [text])
  return settled
}
