import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { type Tone, toneClasses } from './status.tsx'
import { uiTexts } from './ui-texts.ts'
import { useTexts } from './use-texts.ts'

export type ProgressBarProps = {
  label: ReactNode
  /** 0 to 100; null when there is nothing to compute it from */
  percent: number | null
  tone?: Tone
  /** replaces "42 %" */
  text?: string
  size?: 'normal' | 'small'
}

export function ProgressBar({ label, percent, tone, text, size }: ProgressBarProps) {
  const t = useTexts(uiTexts)
  const labelId = useId()
  const shown = percent === null ? null : Math.round(Math.min(100, Math.max(0, percent)))
  const said = text ?? (shown === null ? t.noValue : t.percentDone({ percent: shown }))
  return (
    <div className={classes('progress-bar', tone && toneClasses[tone], size === 'small' && 'progress-bar--small')}>
      <div className="progress-bar__head">
        <span id={labelId}>{label}</span>
        <span className="progress-bar__text">{said}</span>
      </div>
      <progress
        className="progress-bar__bar"
        max={100}
        value={shown ?? 0}
        aria-labelledby={labelId}
        aria-valuetext={said}
      >
        {said}
      </progress>
    </div>
  )
}
