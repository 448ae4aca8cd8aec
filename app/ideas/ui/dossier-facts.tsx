import { Link } from 'react-router'
import type { IdeaDossier } from '#app/ideas/dossier.server.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { type Definition, DefinitionList } from '#app/ui/definition-list.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** What became of an idea and what went into it. */
export function DossierFacts({ idea }: { idea: IdeaDossier }) {
  const t = useTexts(triageTexts).idea.facts
  const names = useTexts(ideaTexts)
  const items: Definition[] = []
  if (idea.projects.length > 0) {
    const links = idea.projects.map(({ project }) => ({
      to: `/verwaltung/vorhaben/${project.number}`,
      text: project.title,
    }))
    items.push({ term: t.projects, value: <Links links={links} /> })
  }
  if (idea.merged.length > 0) {
    const links = idea.merged.map((one) => ({ to: `/verwaltung/ideen/${one.number}`, text: names.named(one) }))
    items.push({ term: t.mergedFrom, value: <Links links={links} /> })
  }
  return items.length > 0 && <DefinitionList items={items} />
}

function Links({ links }: { links: { to: string; text: string }[] }) {
  return (
    <ul className="dossier__links">
      {links.map(({ to, text }) => (
        <li key={to}>
          <Link to={to}>{text}</Link>
        </li>
      ))}
    </ul>
  )
}
