import type { PublicAnswer } from '#app/ideas/detail.server.ts'
import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { formatDate } from '#app/ui/format.ts'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { IdeaStatusBadge } from './idea-status.tsx'

/** The latest word of the administration, with who said it and when. */
export function IdeaAnswer({ answer }: { answer: PublicAnswer }) {
  const t = useTexts(ideaPageTexts).answer
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const { status, reason, forwardedTo, text, at, by } = answer
  return (
    <section className="idea-answer" aria-labelledby="idea-answer">
      <div className="idea-answer__head">
        <h2 id="idea-answer" className="heading heading--3">
          {t.title}
        </h2>
        <IdeaStatusBadge status={status} />
      </div>
      {reason ? <p className="idea-answer__reason">{t.reason({ reason: names.declineReasons[reason] })}</p> : null}
      {forwardedTo ? <p className="idea-answer__reason">{t.forwarded({ to: forwardedTo })}</p> : null}
      <PlainText text={text} />
      <p className="idea-answer__by">{t.by({ name: by ?? t.administration, date: formatDate(language, at) })}</p>
    </section>
  )
}
