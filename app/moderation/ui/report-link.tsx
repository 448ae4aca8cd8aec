import { reportTexts } from '#app/moderation/texts/report.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** The way to report a contribution; `about` names it for those who hear the links of a page one by one. */
export function ReportLink({ kind, id, about }: { kind: string; id: string; about?: string }) {
  const t = useTexts(reportTexts)
  return (
    <ButtonLink to={`/melden/${kind}/${id}`} variant="tertiary" icon="flag" rel="nofollow" plain>
      {t.link}
      {about ? <span className="visually-hidden"> {about}</span> : null}
    </ButtonLink>
  )
}
