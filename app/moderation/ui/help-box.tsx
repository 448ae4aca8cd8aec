import { Heading } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** The right column: what happens when I press this? */
export function HelpBox({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section className="moderation-help">
      <Heading level={2} size={4}>
        <Icon name="help" size={20} />
        {title}
      </Heading>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
