import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type HeadingLevel = 2 | 3 | 4

/** Level says where it stands in the outline, size how it looks; the h1 belongs to `Page`. */
export function Heading(props: { level?: HeadingLevel; size?: HeadingLevel; id?: string; children: ReactNode }) {
  const { level = 2, size = level, id, children } = props
  const Tag = tags[level]
  return (
    <Tag id={id} className={classes('heading', sizes[size])}>
      {children}
    </Tag>
  )
}

export type SectionProps = {
  title: ReactNode
  id?: string
  level?: HeadingLevel
  /** one sentence under the heading */
  lead?: ReactNode
  /** links beside the heading */
  actions?: ReactNode
  children: ReactNode
  className?: string
}

/** A part of a page with its heading. */
export function Section({ title, id, level = 2, lead, actions, children, className }: SectionProps) {
  return (
    <section className={classes('section', className)} aria-labelledby={id && `${id}-title`} id={id}>
      <div className="section__head">
        <Heading level={level} {...(id ? { id: `${id}-title` } : {})}>
          {title}
        </Heading>
        {actions && <div className="section__actions">{actions}</div>}
      </div>
      {lead && <p className="section__lead">{lead}</p>}
      {children}
    </section>
  )
}

const tags = { 2: 'h2', 3: 'h3', 4: 'h4' } as const
const sizes = { 2: 'heading--2', 3: 'heading--3', 4: 'heading--4' } as const
