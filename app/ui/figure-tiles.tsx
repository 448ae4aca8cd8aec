import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export type Figure = { value: ReactNode; label: string; icon?: IconName; href?: string; hint?: string }

/** A few numbers that matter; each may lead to the list behind it. */
export function FigureTiles({ figures, label }: { figures: readonly Figure[]; label?: string }) {
  return (
    <ul className="figure-tiles" aria-label={label}>
      {figures.map(({ value, label: name, icon, href, hint }) => (
        <li className={classes('figure-tile', href && 'figure-tile--link')} key={name}>
          {icon && <Icon name={icon} className="figure-tile__icon" />}
          <p className="figure-tile__value">{value}</p>
          <p className="figure-tile__label">
            {href ? (
              <a className="figure-tile__link" href={href}>
                {name}
              </a>
            ) : (
              name
            )}
          </p>
          {hint && <p className="figure-tile__hint">{hint}</p>}
        </li>
      ))}
    </ul>
  )
}
