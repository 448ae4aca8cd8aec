import type { ComponentType, ReactNode } from 'react'
import { Link } from 'react-router'

type PieceLinkProps = { to: string; className?: string; 'aria-current'?: 'page' | undefined; children: ReactNode }

/** The router's link for remembered pieces: their markup is made once, with no router around them, and comes alive in the browser. */
export const PieceLink: ComponentType<PieceLinkProps> = import.meta.env.SSR
  ? LinkMarkup
  : (Link as ComponentType<PieceLinkProps>)

/** Letter by letter what the router writes for an address of our own. */
function LinkMarkup({ to, children, ...rest }: PieceLinkProps): ReactNode {
  return (
    <a {...rest} href={to} data-discover="true">
      {children}
    </a>
  )
}
