import type { ShownStatement } from '#app/moderation/statement.server.ts'
import { statementTexts } from '#app/moderation/texts/statement.ts'
import { Alert } from '#app/ui/alert.tsx'
import { formatDate, type Moment } from '#app/ui/format.ts'
import { PlainText } from '#app/ui/prose.tsx'
import type { Tone } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** How far the author's objection has come; nothing while one is still possible. */
export function AppealState({ statement }: { statement: ShownStatement }) {
  const t = useTexts(statementTexts).page
  const language = useLanguage()
  const { appeal, endedAt, endedText, mayAppeal, appealUntil } = statement
  if (mayAppeal) return null
  const on = (date: Moment) => ({ date: formatDate(language, date) })
  const [tone, title]: [Tone, string] =
    appeal && appeal.granted === null
      ? ['info', t.waiting(on(appeal.madeAt))]
      : appeal?.granted === false
        ? ['warning', t.upheld(on(appeal.decidedAt!))]
        : appeal
          ? ['success', t.granted(on(appeal.decidedAt!))]
          : endedAt
            ? ['success', t.ended(on(endedAt))]
            : ['info', t.late(on(appealUntil))]
  const answer = appeal?.answer || endedText
  return (
    <Alert tone={tone} title={title}>
      {appeal ? (
        <>
          <p>
            <strong>{t.yours}</strong>
          </p>
          <PlainText text={appeal.text} />
        </>
      ) : null}
      {answer ? (
        <>
          <p>
            <strong>{t.answer}</strong>
          </p>
          <PlainText text={answer} />
        </>
      ) : null}
    </Alert>
  )
}
