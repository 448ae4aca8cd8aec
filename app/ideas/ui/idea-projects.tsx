import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** What came of an idea. */
export function IdeaProjects({ number, projects }: { number: number; projects: { number: number; title: string }[] }) {
  const t = useTexts(ideaPageTexts)
  if (projects.length === 0) return null
  return (
    <section className="idea-projects" aria-labelledby="idea-projects">
      <h2 id="idea-projects" className="heading heading--3">
        {t.projects.title}
      </h2>
      <ul>
        {projects.map((project) => (
          <li key={project.number}>
            <Icon name="project" size={24} />
            <span>
              <small>{t.projects.number(project)}</small>
              <a href={`/vorhaben/${project.number}`}>{project.title}</a>
            </span>
          </li>
        ))}
      </ul>
      <a className="idea-projects__impact" href={`/ideen/${number}/wirkung`}>
        {t.impact}
        <Icon name="arrow-right" size={20} />
      </a>
    </section>
  )
}
