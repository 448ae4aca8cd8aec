import './residence.css'
import { Heading } from '#app/ui/heading.tsx'

/** What happens when one presses this. */
export function HelpList({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div className="residence-help">
      <Heading level={2} size={3}>
        {title}
      </Heading>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
