import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon, type IconName } from '#app/ui/icon.tsx'

export type TaskCardProps = {
  to?: string
  icon: IconName
  title: string
  text: string
  level?: 2 | 3
  badge?: ReactNode
}

/** Something that waits; the whole card leads to where it is dealt with. Without `to` it is dealt with elsewhere. */
export function TaskCard({ to, icon, title, text, level = 2, badge }: TaskCardProps) {
  const Title = `h${level}` as const
  return (
    <li className="task">
      <Icon name={icon} size={32} className="task__icon" />
      <div>
        <Title className="task__title">
          {to ? (
            <Link className="task__link" to={to}>
              {title}
            </Link>
          ) : (
            title
          )}
        </Title>
        <p className="muted">{text}</p>
        {badge}
      </div>
      {to ? <Icon name="chevron-right" size={24} /> : null}
    </li>
  )
}
