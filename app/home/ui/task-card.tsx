import { Link } from 'react-router'
import { Icon, type IconName } from '#app/ui/icon.tsx'

export type TaskCardProps = { to: string; icon: IconName; title: string; text: string }

/** Something that waits; the whole card leads to where it is dealt with. */
export function TaskCard({ to, icon, title, text }: TaskCardProps) {
  return (
    <li className="task">
      <Icon name={icon} size={32} className="task__icon" />
      <div>
        <h2 className="task__title">
          <Link className="task__link" to={to}>
            {title}
          </Link>
        </h2>
        <p className="muted">{text}</p>
      </div>
      <Icon name="chevron-right" size={24} />
    </li>
  )
}
