import type { ListedExport } from '#app/office/exports.server.ts'
import { isUnderWay, percentDone } from '#app/office/run.ts'
import { tableTexts } from '#app/office/texts/tables.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { formatBytes, formatDateTime, formatNumber } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { RunProgress } from '#app/ui/run-progress.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { RunStatus } from './run-status.tsx'

/** Files under way with their progress, and those that can be fetched. */
export function ExportList({ runs }: { runs: ListedExport[] }) {
  const t = useTexts(tableTexts).export
  const language = useLanguage()
  const running = runs.filter(({ state }) => isUnderWay(state))
  const figure = (n: number) => formatNumber(language, n)
  const nameOf = ({ subject, format }: ListedExport) => t.what({ subject: t.subjects[subject], format })
  return (
    <>
      {running.map((run) => (
        <div className="office-run" key={run.id}>
          <RunProgress
            label={t.progressLabel({ what: nameOf(run) })}
            percent={percentDone(run)}
            {...(run.total > 0 ? { text: t.progress({ done: figure(run.done), total: figure(run.total) }) } : {})}
            again={{ to: '/verwaltung/herunterladen', label: t.again }}
          />
          {run.cancelAsked ? (
            <p role="status">{t.cancelling}</p>
          ) : (
            <Form prefix={run.id}>
              <SubmitButton name="abbrechen" value={run.id} variant="tertiary" icon="close">
                {t.cancel}
              </SubmitButton>
            </Form>
          )}
        </div>
      ))}
      <DataTable caption={t.caption} hideCaption columns={columns()} rows={runs} rowKey={(run) => run.id} />
    </>
  )

  function columns(): Column<ListedExport>[] {
    return [
      { key: 'what', label: t.columns.what, cell: nameOf },
      {
        key: 'when',
        label: t.columns.when,
        cell: (run) => t.by({ date: formatDateTime(language, run.createdAt), name: run.startedBy ?? '–' }),
      },
      { key: 'state', label: t.columns.state, cell: (run) => <RunStatus state={run.state} /> },
      { key: 'file', label: t.columns.file, cell: file },
    ]
  }

  function file(run: ListedExport) {
    if (run.state === 'failed') return t.failed
    if (run.state !== 'finished') return '–'
    if (run.gone) return t.gone
    const size = formatBytes(language, run.bytes ?? 0)
    return (
      <ButtonLink
        to={`/verwaltung/herunterladen/${run.id}`}
        plain
        download
        variant="secondary"
        size="small"
        icon="download"
        aria-label={t.downloadLabel({ what: nameOf(run), size })}
      >
        {t.download({ size })}
      </ButtonLink>
    )
  }
}
