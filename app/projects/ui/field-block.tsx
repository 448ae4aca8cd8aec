import './staff.css'
import type { ReactNode } from 'react'

/** Fields that belong together, under one question. */
export function FieldBlock({ legend, lead, children }: { legend: string; lead?: string; children: ReactNode }) {
  return (
    <fieldset className="field-block">
      <legend className="field-block__legend">{legend}</legend>
      {lead && <p className="field-block__lead">{lead}</p>}
      {children}
    </fieldset>
  )
}
