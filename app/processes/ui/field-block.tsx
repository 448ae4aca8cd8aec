import './processes.css'
import type { ReactNode } from 'react'

/** Fields that belong together, under one question. */
export function FieldBlock({ legend, lead, children }: { legend: string; lead?: string; children: ReactNode }) {
  return (
    <fieldset className="process-fields">
      <legend className="process-fields__legend">{legend}</legend>
      {lead && <p className="process-fields__lead">{lead}</p>}
      {children}
    </fieldset>
  )
}
