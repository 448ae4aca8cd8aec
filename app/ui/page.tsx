import type { ReactNode } from 'react'
import { Breadcrumb, type BreadcrumbItem } from './breadcrumb.tsx'
import { classes } from './classes.ts'

export type PageProps = {
  title: ReactNode
  /** one sentence: what this is */
  lead?: ReactNode
  /** the way here from the start page, without this page */
  breadcrumb?: readonly BreadcrumbItem[]
  /** kind of thing, above the title: "Idee 42" */
  kind?: ReactNode
  /** badges and facts under the title */
  meta?: ReactNode
  /** one primary action, further ones as links */
  actions?: ReactNode
  width?: 'reading' | 'wide'
  children?: ReactNode
}

/** Frame of every page inside `<main>`: breadcrumb, exactly one h1, lead, actions, content. */
export function Page({ title, lead, breadcrumb, kind, meta, actions, width = 'wide', children }: PageProps) {
  return (
    <div className={classes('page', width === 'reading' && 'page--reading')}>
      {breadcrumb && breadcrumb.length > 0 && <Breadcrumb items={breadcrumb} />}
      <header className="page__head">
        <div className="page__titles">
          {kind && <p className="page__kind">{kind}</p>}
          <h1 className="page__title">{title}</h1>
          {lead && <p className="page__lead">{lead}</p>}
          {meta && <div className="page__meta">{meta}</div>}
        </div>
        {actions && <div className="page__actions">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

/** Main column and a narrower one beside it on wide screens, below it on phones. */
export function Columns({
  children,
  aside,
  asideLabel,
}: {
  children: ReactNode
  aside: ReactNode
  asideLabel?: string
}) {
  return (
    <div className="columns">
      <div className="columns__main">{children}</div>
      <aside className="columns__aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  )
}
