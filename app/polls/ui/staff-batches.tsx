import { DataTable } from '#app/ui/data-table.tsx'
import { formatDateTime, formatNumber } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Batch } from '../codes.server.ts'
import { codeTexts } from '../texts/staff-codes.ts'

/** What was printed, with what became of it; a lost print is made void. */
export function CodeBatches({ batches, open }: { batches: Batch[]; open: boolean }) {
  const t = useTexts(codeTexts)
  const language = useLanguage()
  if (batches.length === 0) return null
  const number = (n: number) => formatNumber(language, n)
  return (
    <DataTable
      caption={t.caption({ count: batches.length })}
      rows={batches}
      rowKey={({ id }) => id}
      columns={[
        { key: 'date', label: t.columns.date, cell: ({ createdAt }) => formatDateTime(language, createdAt) },
        { key: 'note', label: t.columns.note, cell: ({ note }) => note || '–' },
        { key: 'size', label: t.columns.size, align: 'end', cell: ({ size }) => number(size) },
        { key: 'used', label: t.columns.used, align: 'end', cell: ({ used }) => number(used) },
        { key: 'void', label: t.columns.void, align: 'end', cell: (batch) => number(batch.void) },
        { key: 'by', label: t.columns.by, cell: ({ by }) => by },
        {
          key: 'action',
          label: t.columns.action,
          cell: ({ id, voidedAt, note, createdAt }) =>
            voidedAt ? (
              t.voided({ at: formatDateTime(language, voidedAt) })
            ) : open ? (
              <Form prefix={id}>
                <HiddenField name="intent" value="void" />
                <HiddenField name="id" value={id} />
                <SubmitButton variant="danger" icon="stop">
                  {t.voidAction}
                  <span className="visually-hidden"> {note || formatDateTime(language, createdAt)}</span>
                </SubmitButton>
              </Form>
            ) : (
              '–'
            ),
        },
      ]}
    />
  )
}
