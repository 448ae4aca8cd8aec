import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatMoney, formatNumber } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { TabsNav } from '#app/ui/tabs-nav.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { type ProposalState, proposalStates } from '../budget.ts'
import type { ListedProposal } from '../listing.server.ts'
import type { Round } from '../round.server.ts'
import { openInAddress, openStates, stateInAddress } from '../staff-filter.ts'
import { budgetTexts } from '../texts/budget.ts'
import { budgetStaffTexts } from '../texts/staff.ts'
import { ProposalBadge } from './stage-badge.tsx'

type StaffProposal = Pick<ListedProposal, 'number' | 'title' | 'state' | 'potId' | 'wishCost' | 'cost' | 'supportCount'>
type StaffProposalsProps = {
  round: Round
  proposals: StaffProposal[]
  /** by this choice */
  count: number
  states: ProposalState[]
  page: number
  pages: number
}

/** The proposals of a round as a table, by state. */
export function StaffProposals({ round, proposals, count, states, page, pages }: StaffProposalsProps) {
  const t = useTexts(budgetStaffTexts).round
  const words = useTexts(budgetTexts)
  const path = `/verwaltung/buergerhaushalt/${round.number}`
  const address = (stand: string | null, at = 1) => {
    const query = new URLSearchParams({ ...(stand && { stand }), ...(at > 1 && { seite: String(at) }) }).toString()
    return `${path}${query ? `?${query}` : ''}#vorschlaege`
  }
  const open = (round.states.submitted ?? 0) + (round.states.checking ?? 0)
  const isOpen = states.length === openStates.length
  const chosen = isOpen ? openInAddress : states[0] ? stateInAddress[states[0]] : null
  const shown = proposalStates.filter((state) => (round.states[state] ?? 0) > 0)
  return (
    <Section title={t.proposals} id="vorschlaege" lead={round.importedFrom ? undefined : t.proposalsLead}>
      {round.proposals === 0 ? (
        <EmptyState>{t.none}</EmptyState>
      ) : (
        <>
          <TabsNav
            label={t.filter}
            tabs={[
              { label: t.all, to: address(null), current: states.length === 0, count: String(round.proposals) },
              { label: words.open, to: address(openInAddress), current: isOpen, count: String(open) },
              ...shown.map((state) => ({
                label: words.states[state],
                to: address(stateInAddress[state]),
                current: !isOpen && states[0] === state,
                count: String(round.states[state]),
              })),
            ]}
          />
          {count === 0 ? <EmptyState>{t.noneHere}</EmptyState> : <Table {...{ round, proposals, count, path }} />}
          <Pagination page={page} pages={pages} href={(at) => address(chosen, at)} />
        </>
      )}
    </Section>
  )
}

function Table({
  round,
  proposals,
  count,
  path,
}: Pick<StaffProposalsProps, 'round' | 'proposals' | 'count'> & { path: string }) {
  const t = useTexts(budgetStaffTexts).round
  const language = useLanguage()
  return (
    <DataTable
      caption={t.caption({ count })}
      rows={proposals}
      rowKey={({ number }) => number}
      columns={[
        {
          key: 'title',
          label: t.columns.title,
          cell: ({ number, title }) => (
            <a href={`${path}/vorschlag/${number}`}>
              {number} · {title}
            </a>
          ),
        },
        { key: 'state', label: t.columns.state, cell: ({ state }) => <ProposalBadge state={state} /> },
        ...(round.pots.length > 1
          ? [
              {
                key: 'pot',
                label: t.columns.pot,
                cell: ({ potId }: StaffProposal) => round.pots.find(({ id }) => id === potId)?.title,
              },
            ]
          : []),
        {
          key: 'cost',
          label: t.columns.cost,
          align: 'end',
          cell: ({ cost, wishCost }) =>
            cost !== null
              ? formatMoney(language, cost)
              : wishCost !== null
                ? t.wish({ amount: formatMoney(language, wishCost) })
                : t.noCost,
        },
        {
          key: 'supports',
          label: t.columns.supports,
          align: 'end',
          cell: ({ supportCount }) => (supportCount === null ? '–' : formatNumber(language, supportCount)),
        },
      ]}
    />
  )
}
