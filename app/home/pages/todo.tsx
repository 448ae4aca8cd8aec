import { administrationTexts } from '#app/home/texts/administration.ts'
import { openTasks } from '#app/home/todo.server.ts'
import { FirstSteps } from '#app/home/ui/first-steps.tsx'
import { TaskCard } from '#app/home/ui/task-card.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireStaff } from '#app/people/guards.server.ts'
import { lightRule } from '#app/projects/traffic-light.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/todo'

export async function loader({ context }: Route.LoaderArgs) {
  const staff = requireStaff(context)
  return { name: currentMunicipality(context).name, ...(await openTasks(staff)) }
}

export default function Todo({ loaderData: { name, steps, ideas, projects, barriers } }: Route.ComponentProps) {
  const t = useTexts(administrationTexts).todo
  const tasks = [
    ideas?.newIdeas
      ? {
          to: '/verwaltung/ideen?status=neu',
          icon: 'idea' as const,
          title: t.newIdeas({ count: ideas.newIdeas }),
          text: t.oldest({ days: ideas.oldestWaitingDays ?? 0 }),
        }
      : null,
    ideas?.inReview
      ? {
          to: '/verwaltung/ideen?status=in-pruefung',
          icon: 'clock' as const,
          title: t.inReview({ count: ideas.inReview }),
          text: t.inReviewText,
        }
      : null,
    projects?.silent
      ? {
          to: '/verwaltung/vorhaben',
          icon: 'megaphone' as const,
          title: t.silent({ count: projects.silent }),
          text: t.silentText({ days: lightRule.silentDays.yellow }),
        }
      : null,
    projects?.drafts
      ? {
          to: '/verwaltung/vorhaben',
          icon: 'edit' as const,
          title: t.drafts({ count: projects.drafts }),
          text: t.draftsText,
        }
      : null,
    barriers
      ? {
          to: '/verwaltung/barrieren',
          icon: 'flag' as const,
          title: t.barriers({ count: barriers }),
          text: t.barriersText,
        }
      : null,
  ].filter((task) => task !== null)
  return (
    <Page title={t.title} lead={t.lead({ name })}>
      <title>{t.title}</title>
      <Columns aside={<p className="muted">{t.helpText}</p>} asideLabel={t.help}>
        <FirstSteps steps={steps} />
        {tasks.length === 0 && steps.length === 0 ? <EmptyState illustration="done">{t.nothing}</EmptyState> : null}
        <ul className="tasks">
          {tasks.map((task) => (
            <TaskCard key={task.title} {...task} />
          ))}
        </ul>
      </Columns>
    </Page>
  )
}
