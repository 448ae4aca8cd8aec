import { reportTexts } from '#app/moderation/texts/report.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** The way to report a contribution; `about` names it for those who hear the links of a page one by one. */
export function ReportLink({ kind, id, about }: { kind: string; id: string; about?: string }) {
  const t = useTexts(reportTexts)
  return (
    <a className="report-link" href={`/melden/${kind}/${id}`} rel="nofollow">
      <Icon name="flag" size={20} />
      {t.link}
      {about ? <span className="visually-hidden"> {about}</span> : null}
    </a>
  )
}
