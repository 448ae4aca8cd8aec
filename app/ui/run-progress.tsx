import { type ReactNode, useEffect } from 'react'
import { useRevalidator } from 'react-router'
import { ButtonLink } from './button.tsx'
import { useHydrated } from './client-only.tsx'
import { ProgressBar } from './progress-bar.tsx'

export type RunProgressProps = {
  label: ReactNode
  /** 0 to 100; null while nobody knows how much there is */
  percent: number | null
  /** replaces "42 %": "1.200 von 5.000 Zeilen" */
  text?: string
  /** shown without JavaScript: the way to look again */
  again: { to: string; label: string }
}

/** How far a long work is. The page asks again every other second; without JavaScript a link does. Render it only while the work goes on. */
export function RunProgress({ label, percent, text, again }: RunProgressProps) {
  const hydrated = useHydrated()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void revalidate()
    }, 2_000)
    return () => clearInterval(timer)
  }, [revalidate])
  return (
    <div className="run-progress">
      <ProgressBar label={label} percent={percent} {...(text === undefined ? {} : { text })} />
      {!hydrated && (
        <ButtonLink to={again.to} variant="secondary" icon="refresh">
          {again.label}
        </ButtonLink>
      )}
    </div>
  )
}
