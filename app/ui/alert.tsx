import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'
import { type Tone, toneClasses, toneIcons } from './status.tsx'

export type AlertProps = {
  tone?: Tone
  title: ReactNode
  icon?: IconName
  /** read out when it appears; only for what happened just now */
  announce?: boolean
  actions?: ReactNode
  children?: ReactNode
}

export function Alert({ tone = 'info', title, icon, announce, actions, children }: AlertProps) {
  return (
    <div className={classes('alert', toneClasses[tone])} role={announce ? 'status' : undefined}>
      <Icon name={icon ?? (tone === 'neutral' ? 'info' : toneIcons[tone])} className="alert__icon" />
      <div className="alert__content">
        <p className="alert__title">{title}</p>
        {children && <div className="alert__text">{children}</div>}
        {actions && <div className="alert__actions">{actions}</div>}
      </div>
    </div>
  )
}
