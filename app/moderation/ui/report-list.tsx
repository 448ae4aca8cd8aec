import type { CaseDossier } from '#app/moderation/dossier.server.ts'
import type { HeldFor } from '#app/moderation/rule.ts'
import { ruleTexts } from '#app/moderation/texts/rules.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { Details } from '#app/ui/details.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Props = { reports: CaseDossier['reports']; heldFor: HeldFor | null }

/** Who reported it and why, how often that person was right, and what the rule is about. */
export function ReportList({ reports, heldFor }: Props) {
  const t = useTexts(staffTexts)
  const names = useTexts(ruleTexts)
  const language = useLanguage()
  const rules = [...new Set(reports.map(({ rule }) => rule))]
  return (
    <Section title={t.case.reports} id="meldungen">
      {heldFor ? <p>{t.queue.held[heldFor]}</p> : null}
      {reports.length === 0 ? <p className="muted">{t.case.noReports}</p> : null}
      <ul className="moderation-reports">
        {reports.map(({ id, rule, text, reportedAt, reporter }) => (
          <li key={id}>
            <p>
              <strong>{names.names[rule]}</strong>
            </p>
            {text ? <PlainText text={text} /> : null}
            <p className="muted small">
              {[
                reporter ? (reporter.name ?? t.deleted) : t.visitor,
                formatDateTime(language, reportedAt),
                ...(reporter?.total ? [t.case.record({ total: reporter.total, right: reporter.right ?? 0 })] : []),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {rules.length > 0 ? (
        <Details summary={t.case.rule}>
          <ul>
            {rules.map((rule) => (
              <li key={rule}>
                <strong>{names.names[rule]}:</strong> {names.meanings[rule]}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </Section>
  )
}
