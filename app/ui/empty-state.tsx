import type { ReactNode } from 'react'
import { BlocksIllustration, type Illustration } from './illustration.tsx'

export type EmptyStateProps = {
  title?: ReactNode
  /** one sentence why it is empty */
  children: ReactNode
  /** one way on */
  action?: ReactNode
  illustration?: Illustration
}

export function EmptyState({ title, children, action, illustration = 'start' }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <BlocksIllustration kind={illustration} />
      {title && <p className="empty-state__title">{title}</p>}
      <p className="empty-state__text">{children}</p>
      {action && <div className="empty-state__action">{action}</div>}
    </div>
  )
}
