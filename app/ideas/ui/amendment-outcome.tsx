import type { AmendmentPage } from '#app/ideas/amendment-page.server.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { Alert } from '#app/ui/alert.tsx'
import { formatDate } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Props = {
  amendment: Pick<AmendmentPage, 'state' | 'decidedBy' | 'decidedAt' | 'answer' | 'held' | 'hidden'>
}

/** What became of a proposal, or why only few see it. */
export function AmendmentOutcome({ amendment }: Props) {
  const t = useTexts(wordingTexts).amendment
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const { state, decidedBy, decidedAt, answer, held, hidden } = amendment
  if (held)
    return (
      <Alert tone="info" icon="clock" title={t.held.title}>
        {t.held.text}
      </Alert>
    )
  if (hidden)
    return (
      <Alert tone="warning" icon="eye-off" title={t.hidden.title}>
        {t.hidden.text}
      </Alert>
    )
  if (state === 'open' || decidedAt === null) return null
  const by = { name: decidedBy ?? names.deletedAccount, date: formatDate(language, decidedAt) }
  if (state === 'taken')
    return (
      <Alert tone="success" title={t.taken(by)}>
        {t.takenText}
      </Alert>
    )
  return (
    <Alert tone="neutral" icon="close" title={t.declined(by)}>
      {answer}
    </Alert>
  )
}
