import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { formatDate, isoDay, type Moment } from './format.ts'
import { Icon, type IconName } from './icon.tsx'
import { type Tone, toneClasses } from './status.tsx'
import { useLanguage } from './use-texts.ts'

export type TimelineEvent = {
  id: string | number
  date: Moment
  /** replaces the date as text, such as "März 2026" */
  dateText?: string
  title: ReactNode
  icon?: IconName
  tone?: Tone
  /** promised, not yet happened */
  future?: boolean
  children?: ReactNode
}

/** What happened when, from top to bottom in the order given. */
export function Timeline({ events, label }: { events: readonly TimelineEvent[]; label?: string }) {
  const language = useLanguage()
  return (
    <ol className="timeline" aria-label={label}>
      {events.map(({ id, date, dateText, title, icon = 'check', tone = 'neutral', future, children }) => (
        <li className={classes('timeline__event', toneClasses[tone], future && 'timeline__event--future')} key={id}>
          <span className="timeline__mark" aria-hidden>
            <Icon name={icon} size={20} />
          </span>
          <div className="timeline__content">
            <p className="timeline__date">
              <time dateTime={isoDay(date)}>{dateText ?? formatDate(language, date)}</time>
            </p>
            <p className="timeline__title">{title}</p>
            {children && <div className="timeline__text">{children}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
