import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A closed part that opens by click; nothing essential belongs in it. */
export function Details({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="details" open={open}>
      <summary className="details__summary">
        <Icon name="chevron-down" size={20} className="details__mark" />
        <span>{summary}</span>
      </summary>
      <div className="details__body">{children}</div>
    </details>
  )
}
