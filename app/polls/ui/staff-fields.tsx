import './staff.css'
import type { ReactNode } from 'react'

/** Fields that belong together, under one question. */
export function FieldBlock({ legend, lead, children }: { legend: string; lead?: string; children: ReactNode }) {
  return (
    <fieldset className="poll-fields">
      <legend className="poll-fields__legend">{legend}</legend>
      {lead && <p className="poll-fields__lead">{lead}</p>}
      {children}
    </fieldset>
  )
}
