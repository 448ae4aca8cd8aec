import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDate, formatMoney } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { budgetRights } from '../capability.ts'
import { staffBudgets } from '../staff-list.server.ts'
import { budgetStaffTexts } from '../texts/staff.ts'
import { StageBadge } from '../ui/stage-badge.tsx'
import type { Route } from './+types/staff-list'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, budgetRights.draft)
  const { rounds } = await staffBudgets(currentMunicipality(context).id)
  return {
    rounds: rounds.map(({ number, process, stage, amount, proposals, states, voting, importedFrom }) => ({
      number,
      title: process.title,
      stage,
      amount,
      proposals,
      open: (states.submitted ?? 0) + (states.checking ?? 0),
      voting,
      imported: importedFrom !== null,
    })),
  }
}

export default function StaffBudgets({ loaderData: { rounds } }: Route.ComponentProps) {
  const t = useTexts(budgetStaffTexts).list
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <ButtonLink to="/verwaltung/buergerhaushalt/neu" icon="plus">
          {t.create}
        </ButtonLink>
      }
    >
      <title>{t.title}</title>
      {rounds.length === 0 ? <EmptyState>{t.empty}</EmptyState> : <Rounds rounds={rounds} />}
    </Page>
  )
}

function Rounds({ rounds }: Route.ComponentProps['loaderData']) {
  const t = useTexts(budgetStaffTexts).list
  const language = useLanguage()
  return (
    <DataTable
      caption={t.caption({ count: rounds.length })}
      rows={rounds}
      rowKey={({ number }) => number}
      columns={[
        {
          key: 'title',
          label: t.columns.title,
          cell: ({ number, title }) => (
            <a href={`/verwaltung/buergerhaushalt/${number}`}>
              {number} · {title}
            </a>
          ),
        },
        { key: 'stage', label: t.columns.stage, cell: ({ stage }) => <StageBadge stage={stage} /> },
        {
          key: 'amount',
          label: t.columns.amount,
          align: 'end',
          cell: ({ amount }) => formatMoney(language, amount),
        },
        {
          key: 'proposals',
          label: t.columns.proposals,
          cell: ({ proposals, open }) => t.proposals({ all: proposals, open }),
        },
        {
          key: 'votes',
          label: t.columns.votes,
          cell: ({ voting, imported }) => {
            if (imported) return t.imported
            if (!voting) return t.noVote
            const from = formatDate(language, voting.startsAt)
            return voting.endsAt ? t.span({ from, to: formatDate(language, voting.endsAt) }) : t.since({ from })
          },
        },
      ]}
    />
  )
}
