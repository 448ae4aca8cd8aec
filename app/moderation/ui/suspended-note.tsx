import type { Suspended } from '#app/moderation/suspension.server.ts'
import { ruleTexts } from '#app/moderation/texts/rules.ts'
import { statementTexts } from '#app/moderation/texts/statement.ts'
import { Alert } from '#app/ui/alert.tsx'
import { formatDate } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** Says why somebody cannot write and until when, and leads to the reasons. */
export function SuspendedNote({ suspension }: { suspension: Suspended }) {
  const t = useTexts(statementTexts)
  const rules = useTexts(ruleTexts)
  const language = useLanguage()
  const { until, rule, decisionId } = suspension
  return (
    <Alert tone="warning" icon="lock" title={t.banner.suspended({ until: formatDate(language, until) })}>
      {rule === 'other' ? null : <p>{t.rule({ rule: rules.names[rule] })}</p>}
      <p>{t.banner.suspendedText}</p>
      <p>
        <a href={`/widerspruch/${decisionId}`}>{t.banner.more}</a>
      </p>
    </Alert>
  )
}
