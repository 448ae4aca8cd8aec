import type { HTMLAttributes, ReactNode } from 'react'
import { classes } from './classes.ts'
import type { HeadingLevel } from './heading.tsx'
import { Icon, type IconName } from './icon.tsx'

export type CardProps = Omit<HTMLAttributes<HTMLElement>, 'title'> & {
  title: ReactNode
  href: string
  headingLevel?: HeadingLevel
  /** what it is: "Idee 42", "Verkehr" */
  kind?: ReactNode
  kindIcon?: IconName
  /** district or street */
  place?: ReactNode
  /** a StatusBadge */
  status?: ReactNode
  /** one number that matters, with its word: "128 unterstützen" */
  figure?: ReactNode
  figureIcon?: IconName
  /** next date */
  date?: ReactNode
  image?: { src: string; srcSet?: string; alt: string; width?: number; height?: number } | null
  highlighted?: boolean
  children?: ReactNode
}

/** The whole card leads to `href` through the one real link in its title; no other controls inside. */
export function Card(props: CardProps) {
  const {
    title,
    href,
    headingLevel = 3,
    kind,
    kindIcon,
    place,
    status,
    figure,
    figureIcon,
    date,
    image,
    ...others
  } = props
  const { highlighted, children, className, ...rest } = others
  const Title = `h${headingLevel}` as const
  return (
    <article {...rest} className={classes('card', highlighted && 'card--highlighted', className)}>
      {image && (
        <img
          className="card__image"
          src={image.src}
          srcSet={image.srcSet}
          alt={image.alt}
          width={image.width ?? 640}
          height={image.height ?? 360}
          sizes="(min-width: 1200px) 384px, (min-width: 768px) 50vw, 100vw"
          loading="lazy"
          decoding="async"
        />
      )}
      <div className="card__body">
        {kind && (
          <p className="card__kind">
            {kindIcon && <Icon name={kindIcon} size={20} />}
            {kind}
          </p>
        )}
        <Title className="card__title">
          <a className="card__link" href={href}>
            {title}
          </a>
        </Title>
        {children && <div className="card__text">{children}</div>}
        {place && (
          <p className="card__fact">
            <Icon name="place" size={16} />
            {place}
          </p>
        )}
        {date && (
          <p className="card__fact">
            <Icon name="calendar" size={16} />
            {date}
          </p>
        )}
        {(status || figure) && (
          <div className="card__foot">
            {status}
            {figure && (
              <p className="card__figure">
                {figureIcon && <Icon name={figureIcon} size={20} />}
                {figure}
              </p>
            )}
          </div>
        )}
      </div>
    </article>
  )
}
