import type { Rule } from '#app/moderation/rule.ts'
import { contributionTexts } from '#app/moderation/texts/contribution.ts'
import { ruleTexts } from '#app/moderation/texts/rules.ts'
import { statementTexts } from '#app/moderation/texts/statement.ts'
import { Alert } from '#app/ui/alert.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = { hiding: { decisionId: string; rule: Rule; text: string } | null; held: boolean }

/** Told to the author alone, on the own contribution: why nobody else sees it, and what to do. */
export function OutOfSight({ hiding, held }: Props) {
  const t = useTexts(statementTexts)
  const rules = useTexts(ruleTexts)
  const waiting = useTexts(contributionTexts).held
  if (hiding)
    return (
      <Alert tone="warning" icon="eye-off" title={t.banner.hidden}>
        {hiding.rule === 'other' ? null : <p>{t.rule({ rule: rules.names[hiding.rule] })}</p>}
        <PlainText text={hiding.text} />
        <p>
          <a href={`/widerspruch/${hiding.decisionId}`}>{t.banner.more}</a>
        </p>
      </Alert>
    )
  const [title, text] = held ? [waiting.title, waiting.text] : [t.banner.meanwhile, t.banner.meanwhileText]
  return (
    <Alert tone="info" icon="clock" title={title}>
      <p>{text}</p>
    </Alert>
  )
}
