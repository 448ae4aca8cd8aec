import '../ui/processes.css'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDate, formatNumber } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { processRights } from '../capability.ts'
import { listForStaff, type StaffItem } from '../staff-list.server.ts'
import { processStaffTexts } from '../texts/staff.ts'
import { StateBadge } from '../ui/state-badge.tsx'
import type { Route } from './+types/staff-list'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, processRights.draft)
  return { processes: await listForStaff(currentMunicipality(context).id) }
}

export default function StaffProcesses({ loaderData: { processes } }: Route.ComponentProps) {
  const t = useTexts(processStaffTexts)
  const create = (
    <ButtonLink to="/verwaltung/verfahren/neu" icon="plus">
      {t.list.create}
    </ButtonLink>
  )
  return (
    <Page title={t.list.title} lead={t.list.lead} actions={create}>
      <title>{t.list.title}</title>
      {processes.length === 0 ? <EmptyState>{t.list.empty}</EmptyState> : <Processes processes={processes} />}
    </Page>
  )
}

function Processes({ processes }: { processes: StaffItem[] }) {
  const t = useTexts(processStaffTexts).list
  const language = useLanguage()
  return (
    <DataTable
      caption={t.caption({ count: processes.length })}
      rows={processes}
      rowKey={({ number }) => number}
      columns={[
        {
          key: 'title',
          label: t.columns.title,
          cell: ({ number, title }) => (
            <a href={`/verwaltung/verfahren/${number}`}>
              {number} · {title}
            </a>
          ),
        },
        { key: 'state', label: t.columns.state, cell: ({ state }) => <StateBadge state={state} /> },
        { key: 'phase', label: t.columns.phase, cell: ({ phase }) => phase ?? '–' },
        {
          key: 'dates',
          label: t.columns.dates,
          cell: ({ startsAt, endsAt }) =>
            startsAt ? `${formatDate(language, startsAt)} – ${endsAt ? formatDate(language, endsAt) : t.open}` : '–',
        },
        { key: 'ideas', label: t.columns.ideas, cell: ({ ideas }) => formatNumber(language, ideas) },
      ]}
    />
  )
}
