import './triage.css'
import type { ReactNode } from 'react'
import { Heading } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** The right column of staff pages: help where it is needed. */
export function HelpCard({ title, points, children }: { title: string; points?: string[]; children?: ReactNode }) {
  return (
    <section className="help-card">
      <Heading level={2} size={4}>
        <Icon name="help" size={20} />
        {title}
      </Heading>
      {points && (
        <ul className="help-card__points">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  )
}
