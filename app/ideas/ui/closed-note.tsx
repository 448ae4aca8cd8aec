import { triageTexts } from '#app/ideas/texts/triage.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = { reason: 'withdrawn' | 'hidden' | 'merged'; into: { number: number } | null }

/** Why there is nothing to answer here. */
export function ClosedNote({ reason, into }: Props) {
  const t = useTexts(triageTexts).idea.closed
  const { title, text } = t[reason]
  return (
    <Alert
      tone={reason === 'hidden' ? 'warning' : 'info'}
      title={title}
      actions={
        reason === 'merged' &&
        into && (
          <ButtonLink to={`/verwaltung/ideen/${into.number}`} variant="secondary" size="small">
            {t.merged.go(into)}
          </ButtonLink>
        )
      }
    >
      {text}
    </Alert>
  )
}
