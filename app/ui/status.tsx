import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

export type StatusBadgeProps = { tone: Tone; icon?: IconName; children: ReactNode; size?: 'normal' | 'large' }

/** Icon, word, colour, in this order of weight. */
export function StatusBadge({ tone, icon, children, size }: StatusBadgeProps) {
  return (
    <span className={classes('status', toneClasses[tone], size === 'large' && 'status--large')}>
      <Icon name={icon ?? toneIcons[tone]} size={size === 'large' ? 20 : 16} />
      <span>{children}</span>
    </span>
  )
}

export const toneClasses: Record<Tone, string> = {
  neutral: 'tone-neutral',
  info: 'tone-info',
  success: 'tone-success',
  warning: 'tone-warning',
  danger: 'tone-danger',
}

export const toneIcons: Record<Tone, IconName> = {
  neutral: 'clock',
  info: 'info',
  success: 'check-circle',
  warning: 'warning',
  danger: 'stop',
}
