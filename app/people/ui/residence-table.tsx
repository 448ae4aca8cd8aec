import './residence.css'
import { Link, useRevalidator } from 'react-router'
import type { ResidenceView, ShownRequest } from '#app/people/residence-requests.server.ts'
import { residenceStaffTexts } from '#app/people/texts/residence-staff.ts'
import { Button } from '#app/ui/button.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { formatDate, formatRelative } from '#app/ui/format.ts'
import { Heading } from '#app/ui/heading.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Props = { requests: ShownRequest[]; view: ResidenceView }

/** Requests beside which the register is opened; letters are printed for those that are ticked. */
export function ResidenceTable({ requests, view }: Props) {
  const t = useTexts(residenceStaffTexts)
  const { revalidate } = useRevalidator()
  const columns = useColumns(view)
  const table = (
    <DataTable caption={t.caption} hideCaption columns={columns} rows={requests} rowKey={(row) => row.personId} />
  )
  if (view === 'abgelehnt') return table
  const again = view === 'unterwegs'
  return (
    // the answer is a file, the page stays: a little later those who have their letter now are gone from it
    <form method="post" action="/verwaltung/wohnsitz/briefe.pdf" onSubmit={() => setTimeout(revalidate, 2_500)}>
      {again ? <input type="hidden" name="again" value="ja" /> : null}
      {table}
      <section className="residence-requests__print" aria-labelledby="mit-auswahl">
        <Heading level={2} size={3} id="mit-auswahl">
          {t.print.title}
        </Heading>
        <p className="muted">{again ? t.print.againText : t.print.text}</p>
        <Button type="submit" icon="print" variant={again ? 'secondary' : 'primary'}>
          {again ? t.print.again : t.print.button}
        </Button>
      </section>
    </form>
  )
}

function useColumns(view: ResidenceView): Column<ShownRequest>[] {
  const t = useTexts(residenceStaffTexts)
  const language = useLanguage()
  const human: Column<ShownRequest> = {
    key: 'human',
    label: t.columns.human,
    rowHeader: true,
    cell: (row) => (
      <>
        {row.lastName}, {row.firstName}
        <span className="residence-requests__fact">{t.born({ date: formatDate(language, row.birthDate) })}</span>
        {row.otherAccount ? (
          <span className="residence-requests__fact residence-requests__fact--warning">
            <StatusBadge tone="warning">{t.otherAccount}</StatusBadge>
          </span>
        ) : null}
      </>
    ),
  }
  const address: Column<ShownRequest> = {
    key: 'address',
    label: t.columns.address,
    cell: (row) => (
      <>
        {row.street}
        <span className="residence-requests__fact">
          {row.postcode} {row.place}
        </span>
        {row.district ? (
          <span className="residence-requests__fact">{t.inDistrict({ district: row.district })}</span>
        ) : null}
      </>
    ),
  }
  const since: Column<ShownRequest> = {
    key: 'since',
    label: t.columns.since[view],
    cell: (row) => <Since language={language} date={dateIn(view, row)} />,
  }
  if (view === 'abgelehnt')
    return [human, address, since, { key: 'reason', label: t.columns.reason, cell: (row) => row.declineReason }]
  const choose: Column<ShownRequest> = {
    key: 'choose',
    label: t.columns.choose,
    cell: (row) => (
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        name="person"
        value={row.personId}
        aria-label={t.choose(row)}
      />
    ),
  }
  const decline: Column<ShownRequest> = {
    key: 'decline',
    label: t.columns.decline,
    cell: (row) => (
      <Link to={`/verwaltung/wohnsitz/ablehnen/${row.personId}`} aria-label={t.declineLabel(row)}>
        {t.decline}
      </Link>
    ),
  }
  return [choose, human, address, since, decline]
}

function Since({ language, date }: { language: 'de' | 'en'; date: Date }) {
  return (
    <>
      <span className="residence-requests__date">{formatDate(language, date)}</span>
      <span className="residence-requests__fact">{formatRelative(language, date)}</span>
    </>
  )
}

function dateIn(view: ResidenceView, { requestedAt, letterAt, declinedAt }: ShownRequest): Date {
  return (view === 'unterwegs' ? letterAt : view === 'abgelehnt' ? declinedAt : null) ?? requestedAt
}
