import { taskPlaces } from '#app/home/task.ts'
import { administrationTexts } from '#app/home/texts/administration.ts'
import { openTasks } from '#app/home/todo.server.ts'
import { FirstSteps } from '#app/home/ui/first-steps.tsx'
import { TaskCard } from '#app/home/ui/task-card.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireStaff } from '#app/people/guards.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/todo'

export async function loader({ context }: Route.LoaderArgs) {
  const staff = requireStaff(context)
  return { name: currentMunicipality(context).name, ...(await openTasks(staff)) }
}

export default function Todo({ loaderData: { name, steps, tasks, promise } }: Route.ComponentProps) {
  const t = useTexts(administrationTexts).todo
  return (
    <Page title={t.title} lead={t.lead({ name })}>
      <title>{t.title}</title>
      <Columns
        aside={
          <>
            <p className="muted">{t.helpText}</p>
            <p className="muted">{t.clock({ promise })}</p>
          </>
        }
        asideLabel={t.help}
      >
        <FirstSteps steps={steps} />
        {tasks.length === 0 && steps.length === 0 ? <EmptyState illustration="done">{t.nothing}</EmptyState> : null}
        <ul className="tasks">
          {tasks.map(({ kind, count, workingDays, late }) => (
            <TaskCard
              key={kind}
              {...taskPlaces[kind]}
              title={t.tasks[kind].title({ count })}
              text={`${t.waits({ days: workingDays })} ${t.tasks[kind].text}`}
              badge={late ? <StatusBadge tone="danger">{t.late}</StatusBadge> : null}
            />
          ))}
        </ul>
      </Columns>
    </Page>
  )
}
