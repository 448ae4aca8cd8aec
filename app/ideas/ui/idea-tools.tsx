import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ReportLink } from '#app/moderation/ui/report-link.tsx'
import { FollowButton } from '#app/notices/ui/follow-button.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { ShareLink } from '#app/ui/share-link.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type IdeaToolsProps = {
  number: number
  /** null: the author is told anyway */
  follow: { subjectId: string; following: boolean } | null
  signedIn: boolean
  /** is there something to see of what became of it? */
  impact: boolean
  may: { withdraw: boolean; answer: boolean; revise: boolean; coauthors: boolean }
  /** the idea to report; null: nobody reports the own one or what is not public */
  reported: string | null
}

/** What can be done with an idea besides supporting it. */
export function IdeaTools({ number, follow, signedIn, impact, may, reported }: IdeaToolsProps) {
  const t = useTexts(ideaPageTexts)
  const { part } = useTexts(wordingTexts)
  const address = `/ideen/${number}`
  return (
    <div className="idea-page__tools">
      {follow ? <FollowButton kind="idea" {...follow} signedIn={signedIn} /> : null}
      <ShareLink href={address} />
      <PrintButton label={t.print} />
      {reported ? <ReportLink kind="idea" id={reported} /> : null}
      {impact ? (
        <ButtonLink to={`${address}/wirkung`} variant="tertiary" icon="target" plain>
          {t.impact}
        </ButtonLink>
      ) : null}
      {may.revise ? (
        <ButtonLink to={`${address}/bearbeiten`} variant="tertiary" icon="edit">
          {part.revise}
        </ButtonLink>
      ) : null}
      {may.coauthors ? (
        <ButtonLink to={`${address}/mitschreiben`} variant="tertiary" icon="users">
          {part.coauthors}
        </ButtonLink>
      ) : null}
      {may.withdraw ? (
        <ButtonLink to={`${address}/zurueckziehen`} variant="tertiary" icon="undo">
          {t.withdraw}
        </ButtonLink>
      ) : null}
      {may.answer ? (
        <ButtonLink to={`/verwaltung/ideen/${number}`} variant="tertiary" icon="answer">
          {t.answerAsStaff}
        </ButtonLink>
      ) : null}
    </div>
  )
}
