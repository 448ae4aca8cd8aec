import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDate, formatNumber } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { listForStaff, type StaffItem } from '../staff-list.server.ts'
import { pollStaffTexts } from '../texts/staff.ts'
import { StaffStateBadge } from '../ui/staff-state.tsx'
import type { Route } from './+types/staff-list'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, pollRights.draft)
  return { polls: await listForStaff(currentMunicipality(context).id) }
}

export default function StaffPolls({ loaderData: { polls } }: Route.ComponentProps) {
  const t = useTexts(pollStaffTexts)
  const create = (
    <ButtonLink to="/verwaltung/abstimmungen/neu" icon="plus">
      {t.list.create}
    </ButtonLink>
  )
  return (
    <Page title={t.list.title} lead={t.list.lead} actions={create}>
      <title>{t.list.title}</title>
      {polls.length === 0 ? <EmptyState>{t.list.empty}</EmptyState> : <Polls polls={polls} />}
    </Page>
  )
}

function Polls({ polls }: { polls: StaffItem[] }) {
  const t = useTexts(pollStaffTexts).list
  const language = useLanguage()
  return (
    <DataTable
      caption={t.caption({ count: polls.length })}
      rows={polls}
      rowKey={({ number }) => number}
      columns={[
        {
          key: 'title',
          label: t.columns.title,
          cell: ({ number, title }) => (
            <a href={`/verwaltung/abstimmungen/${number}`}>
              {number} · {title}
            </a>
          ),
        },
        { key: 'state', label: t.columns.state, cell: ({ state }) => <StaffStateBadge state={state} /> },
        { key: 'process', label: t.columns.process, cell: ({ process }) => process },
        {
          key: 'dates',
          label: t.columns.dates,
          cell: ({ startsAt, endsAt }) =>
            `${formatDate(language, startsAt)} – ${endsAt ? formatDate(language, endsAt) : t.open}`,
        },
        {
          key: 'turnout',
          label: t.columns.turnout,
          align: 'end',
          cell: ({ turnout }) => (turnout === null ? '–' : formatNumber(language, turnout)),
        },
      ]}
    />
  )
}
