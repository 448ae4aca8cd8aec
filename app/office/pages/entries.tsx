import { Link } from 'react-router'
import { ideaTexts } from '#app/ideas/texts.ts'
import { IdeaStatusBadge } from '#app/ideas/ui/idea-status.tsx'
import { officeRights } from '#app/office/capability.ts'
import { countEntries, entriesPerPage, type ListedEntry, listEntries } from '#app/office/entries.server.ts'
import { entryTexts } from '#app/office/texts/entry.ts'
import '#app/office/ui/office.css'
import { requireRight } from '#app/people/guards.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDate, formatNumber } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/entries'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { municipalityId } = requireRight(context, officeRights.enter)
  const asked = Number(url.searchParams.get('seite') ?? 1)
  const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1
  const [list, counts] = await Promise.all([listEntries(municipalityId, page), countEntries(municipalityId)])
  return { ...list, counts, page, pages: Math.ceil(list.count / entriesPerPage) }
}

export default function Entries({ loaderData }: Route.ComponentProps) {
  const t = useTexts(entryTexts).list
  const language = useLanguage()
  const columns = useColumns()
  const { entries, counts, page, pages } = loaderData
  const figures = { all: formatNumber(language, counts.all), thisYear: formatNumber(language, counts.thisYear) }
  const enter = (
    <ButtonLink to="/verwaltung/eintragen" icon="plus">
      {t.new}
    </ButtonLink>
  )
  return (
    <Page title={t.title} lead={t.lead} meta={t.counts(figures)} actions={enter}>
      <title>{t.title}</title>
      {counts.lettersDue > 0 && <Alert tone="warning" title={t.due({ count: counts.lettersDue })} />}
      {entries.length === 0 ? (
        <EmptyState title={t.empty} illustration="done">
          {t.emptyText}
        </EmptyState>
      ) : (
        <DataTable caption={t.caption} hideCaption columns={columns} rows={entries} rowKey={({ number }) => number} />
      )}
      <Pagination page={page} pages={pages} href={(to) => `/verwaltung/eintragen/bisher?seite=${to}`} />
    </Page>
  )
}

function useColumns(): Column<ListedEntry>[] {
  const t = useTexts(entryTexts)
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const { list, channels } = t
  return [
    {
      key: 'idea',
      label: list.idea,
      cell: ({ number, title }) => <Link to={`/verwaltung/eintragen/${number}`}>{names.named({ number, title })}</Link>,
    },
    { key: 'channel', label: list.channel, cell: ({ channel }) => channels[channel] },
    {
      key: 'entered',
      label: list.entered,
      cell: ({ enteredAt, enteredBy }) =>
        list.by({ date: formatDate(language, enteredAt), name: enteredBy ?? names.deletedAccount }),
    },
    { key: 'status', label: list.status, cell: ({ status }) => <IdeaStatusBadge status={status} /> },
    { key: 'next', label: list.next, cell: nextFor },
  ]

  function nextFor({ claimed, hidden, letterDue, receipt }: ListedEntry) {
    if (claimed) return list.claimed
    if (hidden) return list.hidden
    if (letterDue) return list.letterDue
    return receipt ? list.nothing : list.noReceipt
  }
}
