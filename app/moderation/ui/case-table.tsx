import { Link } from 'react-router'
import type { QueuedCase } from '#app/moderation/queue.server.ts'
import type { QueueView } from '#app/moderation/queue.ts'
import { ruleTexts } from '#app/moderation/texts/rules.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { formatDate, formatRelative } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { CaseChoice } from './case-choice.tsx'

type Props = { cases: QueuedCase[]; view: QueueView; refusal: unknown }

/** The queue; where cases are open, several can be taken on or left at once. */
export function CaseTable({ cases, view, refusal }: Props) {
  const t = useTexts(staffTexts).queue
  const columns = useColumns(view)
  const table = (shown: Column<QueuedCase>[]) => (
    <DataTable caption={t.caption} hideCaption columns={shown} rows={cases} rowKey={(row) => row.number} />
  )
  if (view !== 'offen' && view !== 'meine') return table(columns)
  const choice: Column<QueuedCase> = {
    key: 'choice',
    label: t.columns.choose,
    cell: (row) => <CaseChoice number={row.number} first={row === cases[0]} label={t.choose(row)} />,
  }
  return (
    <Form refusal={refusal} prefix="bulk" className="moderation-queue">
      {table([choice, ...columns])}
      <section className="moderation-bulk" aria-labelledby="mit-auswahl">
        <Heading level={2} size={3} id="mit-auswahl">
          {t.bulk.title}
        </Heading>
        <div className="cluster">
          {view === 'offen' ? (
            <SubmitButton name="intent" value="claim" icon="user">
              {t.bulk.claim}
            </SubmitButton>
          ) : null}
          <SubmitButton name="intent" value="leave" icon="eye" variant="secondary">
            {t.bulk.leave}
          </SubmitButton>
        </div>
      </section>
    </Form>
  )
}

function useColumns(view: QueueView): Column<QueuedCase>[] {
  const t = useTexts(staffTexts)
  const rules = useTexts(ruleTexts)
  const language = useLanguage()
  const decided = view === 'entschieden'
  const why = ({ origin, heldFor, reports }: QueuedCase) =>
    heldFor
      ? t.queue.held[heldFor]
      : origin === 'staff' && reports === 0
        ? t.queue.found
        : t.queue.reports({ count: reports })
  const columns: Column<QueuedCase>[] = [
    {
      key: 'case',
      label: t.queue.columns.case,
      rowHeader: true,
      cell: (row) => (
        <>
          <Link to={`/verwaltung/moderation/${row.number}`}>{row.title || t.caseNumber(row)}</Link>
          <span className="moderation-queue__kind">{t.caseNumber(row)}</span>
        </>
      ),
    },
    {
      key: 'why',
      label: t.queue.columns.why,
      cell: (row) => (
        <>
          {why(row)}
          {row.rules.length > 0 ? (
            <span className="moderation-queue__kind">{row.rules.map((rule) => rules.names[rule]).join(', ')}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'since',
      label: decided ? t.queue.columns.decided : t.queue.columns.since,
      cell: (row) => (
        <>
          <span className="moderation-queue__date">{formatDate(language, row.since)}</span>
          {decided ? null : <span className="moderation-queue__kind">{formatRelative(language, row.since)}</span>}
        </>
      ),
    },
    {
      key: 'by',
      label: decided ? t.case.state.closed : t.queue.columns.by,
      cell: (row) => (decided ? <Outcome row={row} /> : <Claimed row={row} />),
    },
  ]
  return columns
}

function Claimed({ row }: { row: QueuedCase }) {
  const t = useTexts(staffTexts).queue
  if (row.mine)
    return (
      <StatusBadge tone="info" icon="user">
        {t.me}
      </StatusBadge>
    )
  return row.claimedBy ? row.claimedBy : <span className="muted">{t.free}</span>
}

function Outcome({ row: { measure, ended } }: { row: QueuedCase }) {
  const t = useTexts(staffTexts).queue
  const rules = useTexts(ruleTexts)
  if (!measure) return null
  return (
    <>
      {rules.measures[measure]}
      {ended ? <span className="moderation-queue__kind">{t.endedLater}</span> : null}
    </>
  )
}
