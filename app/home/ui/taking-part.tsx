import type { TakingPart as Facts, GroupCount } from '#app/home/figures.server.ts'
import { figureTexts } from '#app/home/texts/figures.ts'
import type { AgeGroup, Tie } from '#app/people/background.ts'
import { backgroundTexts } from '#app/people/texts/background.ts'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { formatNumber, formatPercent } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

const fewest = 5

/** Who takes part, as far as people told: sums of five and more, nothing else. */
export function TakingPart({ people, told, groups }: Facts) {
  const t = useTexts(figureTexts)
  const b = useTexts(backgroundTexts)
  const language = useLanguage()
  const few = told < fewest
  const number = (count: number) => (count < fewest ? t.few : t.about({ count: formatNumber(language, count) }))
  return (
    <Section
      title={t.takingPart}
      id="wer"
      lead={t.takingPartLead({ people: number(people), told: few ? t.few : number(told) })}
    >
      {few ? (
        <p>{t.fewTold}</p>
      ) : (
        <>
          <p className="muted">{t.rule}</p>
          <Groups title={t.groups.ageGroup} rows={groups.ageGroup} named={(name) => b.ageGroups[name as AgeGroup]} />
          <Groups title={t.groups.tie} rows={groups.tie} named={(name) => t.ties[name as Tie]} />
          <Groups title={t.groups.district} rows={groups.district} named={(name) => name} />
        </>
      )}
    </Section>
  )
}

function Groups({ title, rows, named }: { title: string; rows: GroupCount[]; named: (name: string) => string }) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  const all = rows.reduce((sum, { count }) => sum + (count ?? 0), 0)
  const columns: Column<GroupCount>[] = [
    { key: 'group', label: t.group, cell: ({ name }) => named(name) },
    {
      key: 'people',
      label: t.people,
      align: 'end',
      cell: ({ count }) => (count === null ? t.notTold : formatNumber(language, count)),
    },
    {
      key: 'share',
      label: t.share,
      align: 'end',
      cell: ({ count }) => (count === null ? '–' : formatPercent(language, count / all)),
    },
  ]
  return <DataTable caption={title} columns={columns} rows={rows} rowKey={({ name }) => name} />
}
