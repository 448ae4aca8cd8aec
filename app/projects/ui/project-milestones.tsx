import { DataTable } from '#app/ui/data-table.tsx'
import { formatDate } from '#app/ui/format.ts'
import type { IconName } from '#app/ui/icon.tsx'
import { StatusBadge, type Tone } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { shiftText } from '../change-text.ts'
import type { Day } from '../project.ts'
import type { ShownMilestone } from '../project-page.server.ts'
import { pageTexts } from '../texts/page.ts'

type Standing = 'reached' | 'overdue' | 'planned' | 'cancelled' | 'dropped'

const looks: Record<Standing, { tone: Tone; icon: IconName }> = {
  reached: { tone: 'success', icon: 'check-circle' },
  overdue: { tone: 'danger', icon: 'clock' },
  planned: { tone: 'neutral', icon: 'calendar' },
  cancelled: { tone: 'neutral', icon: 'close' },
  dropped: { tone: 'neutral', icon: 'close' },
}

/** Every step: first promised, now, how it stands. */
export function ProjectMilestones({
  milestones,
  today,
  open,
  caption,
}: {
  milestones: readonly ShownMilestone[]
  today: Day
  /** is there still something to come? */
  open: boolean
  caption: string
}) {
  const t = useTexts(pageTexts).milestones
  const language = useLanguage()
  const date = (day: Day | null) => (day ? formatDate(language, day) : t.none)
  return (
    <DataTable
      caption={caption}
      rows={milestones}
      rowKey={(row) => row.id}
      columns={[
        { key: 'milestone', label: t.milestone, cell: (row) => <Title row={row} /> },
        {
          key: 'state',
          label: t.state,
          cell: (row) => {
            const standing = standingOf(row, today, open)
            return <StatusBadge {...looks[standing]}>{t[standing]}</StatusBadge>
          },
        },
        { key: 'promised', label: t.promised, cell: (row) => date(row.firstPromised) },
        { key: 'now', label: t.now, cell: (row) => <Now row={row} text={date(nowOf(row))} /> },
      ]}
    />
  )
}

function Title({ row }: { row: ShownMilestone }) {
  const t = useTexts(pageTexts).milestones
  return (
    <>
      {row.title}
      <span className="milestone-weight">{t.weight({ weight: row.weight })}</span>
    </>
  )
}

function Now({ row, text }: { row: ShownMilestone; text: string }) {
  const language = useLanguage()
  const now = nowOf(row)
  const distance = row.firstPromised && now && !row.cancelledOn ? shiftText(language, row.firstPromised, now) : null
  if (row.cancelledOn) return <del>{text}</del>
  return (
    <>
      {text}
      {distance ? <span className="milestone-distance">{distance}</span> : null}
    </>
  )
}

function nowOf({ planned, actual }: ShownMilestone): Day | null {
  return actual ?? planned
}

function standingOf({ planned, actual, cancelledOn }: ShownMilestone, today: Day, open: boolean): Standing {
  if (cancelledOn) return 'cancelled'
  if (actual) return 'reached'
  if (!open) return 'dropped'
  return planned && planned < today ? 'overdue' : 'planned'
}
