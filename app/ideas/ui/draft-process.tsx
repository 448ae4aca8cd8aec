import { ideaProcessTexts } from '#app/ideas/texts/process.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

export type DraftProcessProps = {
  process: { number: number; title: string; until: Date | null; why: string | null } | null
}

/** The process a draft is written for; when it takes no ideas, why, and where the idea can go instead. */
export function DraftProcess({ process }: DraftProcessProps) {
  const t = useTexts(ideaProcessTexts)
  const language = useLanguage()
  if (!process) return null
  const { number, title, until, why } = process
  const without = (
    <ButtonLink to="/ideen/neu?phase=ohne" variant="tertiary" size="small">
      {t.without}
    </ButtonLink>
  )
  if (why !== null)
    return (
      <Alert tone="warning" icon="clock" title={t.closedTitle} actions={without}>
        <p>
          <a href={`/mitmachen/${number}`}>{title}</a>. {why}
        </p>
        <p>{t.closedNext}</p>
      </Alert>
    )
  return (
    <Alert tone="info" icon="megaphone" title={t.for({ title })} actions={without}>
      {until ? <p>{t.until({ at: formatDateTime(language, until) })}</p> : null}
    </Alert>
  )
}
