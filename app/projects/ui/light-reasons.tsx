import { DataTable } from '#app/ui/data-table.tsx'
import { Details } from '#app/ui/details.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { reasonText } from '../reason-text.ts'
import { projectTexts } from '../texts/project.ts'
import { type LightReason, lightRule } from '../traffic-light.ts'

/** Why the light is what it is, in sentences. */
export function LightReasons({ reasons }: { reasons: readonly LightReason[] }) {
  const language = useLanguage()
  return (
    <ul className="light-reasons">
      {reasons.map((reason) => (
        <li key={reason.key}>{reasonText(language, reason)}</li>
      ))}
    </ul>
  )
}

/** The rule with its numbers, one click away. */
export function LightRule() {
  const { lightRule: t } = useTexts(projectTexts)
  const inDays = (limits: { yellow: number; red: number }) => ({
    yellow: t.overDays({ days: limits.yellow }),
    red: t.overDays({ days: limits.red }),
  })
  const inPercent = (limits: { yellow: number; red: number }) => ({
    yellow: t.overPercent({ percent: limits.yellow }),
    red: t.overPercent({ percent: limits.red }),
  })
  const rows = [
    { what: t.overdue, ...inDays(lightRule.overdueDays) },
    { what: t.shifted, ...inDays(lightRule.shiftedDays) },
    { what: t.overApproved, ...inPercent(lightRule.overApprovedPercent) },
    { what: t.overPromised, ...inPercent(lightRule.overPromisedPercent) },
    { what: t.silent, ...inDays(lightRule.silentDays) },
  ]
  return (
    <Details summary={t.summary}>
      <p>{t.intro}</p>
      <DataTable
        caption={t.summary}
        hideCaption
        columns={[
          { key: 'what', label: t.what, cell: (row) => row.what },
          { key: 'yellow', label: t.yellow, cell: (row) => row.yellow },
          { key: 'red', label: t.red, cell: (row) => row.red },
        ]}
        rows={rows}
        rowKey={(row) => row.what}
      />
      <p>{t.paused}</p>
      <p>{t.expected}</p>
    </Details>
  )
}
