import { DataTable } from '#app/ui/data-table.tsx'
import { formatDate, formatMoney } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { shiftText } from '../change-text.ts'
import type { ProjectPage } from '../project-page.server.ts'
import { projectTexts } from '../texts/project.ts'
import { staffTexts } from '../texts/staff.ts'

type Promised = Pick<
  ProjectPage,
  | 'startFirstPromised'
  | 'endFirstPromised'
  | 'costFirstPromised'
  | 'startPlanned'
  | 'endPlanned'
  | 'startActual'
  | 'endActual'
  | 'costEstimate'
  | 'costApproved'
  | 'costSpent'
>

/** Dates and money: what was promised first and what holds now. */
export function PromiseTable({ project }: { project: Promised }) {
  const t = useTexts(staffTexts).project
  const { fields } = useTexts(projectTexts)
  const language = useLanguage()
  const day = (value: string | null) => (value ? formatDate(language, value) : '–')
  const money = (value: number | null) => (value === null ? '–' : formatMoney(language, value))
  const moved = (first: string | null, now: string | null) => {
    const shift = first && now ? shiftText(language, first, now) : null
    return shift ? `${day(now)} (${shift})` : day(now)
  }
  const { startFirstPromised: startFirst, endFirstPromised: endFirst } = project
  const rows = [
    { what: fields.startPlanned, first: day(startFirst), now: moved(startFirst, project.startPlanned) },
    { what: fields.endPlanned, first: day(endFirst), now: moved(endFirst, project.endPlanned) },
    { what: fields.startActual, first: '–', now: day(project.startActual) },
    { what: fields.endActual, first: '–', now: day(project.endActual) },
    { what: fields.costEstimate, first: money(project.costFirstPromised), now: money(project.costEstimate) },
    { what: fields.costApproved, first: '–', now: money(project.costApproved) },
    { what: fields.costSpent, first: '–', now: money(project.costSpent) },
  ]
  const said = rows.filter((row) => row.now !== '–' || row.first !== '–')
  if (said.length === 0) return <p>{t.noFacts}</p>
  return (
    <DataTable
      caption={t.facts}
      hideCaption
      rows={said}
      rowKey={(row) => row.what}
      columns={[
        { key: 'what', label: t.what, cell: (row) => row.what },
        { key: 'first', label: t.firstPromised, align: 'end', cell: (row) => row.first },
        { key: 'now', label: t.now, align: 'end', cell: (row) => row.now },
      ]}
    />
  )
}
