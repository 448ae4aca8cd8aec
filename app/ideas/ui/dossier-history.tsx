import type { IdeaDossier } from '#app/ideas/dossier.server.ts'
import { statusLooks } from '#app/ideas/idea.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { formatDate } from '#app/ui/format.ts'
import { PlainText } from '#app/ui/prose.tsx'
import { Timeline, type TimelineEvent } from '#app/ui/timeline.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** Everything that happened to an idea, also what the public does not see. */
export function DossierHistory({ idea }: { idea: IdeaDossier }) {
  const t = useTexts(triageTexts).idea
  const names = useTexts(ideaTexts)
  const events: TimelineEvent[] = [
    { id: 'submitted', date: idea.submittedAt, title: t.submitted, icon: 'idea' },
    ...useAnswers(idea),
    ...useHidings(idea),
  ]
  if (idea.mergedInto)
    events.push({ id: 'merged', date: idea.statusSince, title: t.merged(idea.mergedInto), ...statusLooks.merged })
  if (idea.withdrawnAt)
    events.push({ id: 'withdrawn', date: idea.withdrawnAt, title: t.closed.withdrawn.title, icon: 'undo' })
  events.sort((a, b) => new Date(a.date).getTime() - new Date(b.date).getTime())
  return <Timeline events={events} label={names.named(idea)} />
}

function useAnswers({ answers }: IdeaDossier): TimelineEvent[] {
  const t = useTexts(triageTexts).idea
  const names = useTexts(ideaTexts)
  return answers.map((answer) => ({
    id: answer.id,
    date: answer.answeredAt,
    title: answer.reason
      ? `${names.status[answer.status]}: ${names.declineReasons[answer.reason]}`
      : names.status[answer.status],
    ...statusLooks[answer.status],
    children: (
      <>
        {answer.forwardedTo && <p>{t.forwardedTo({ to: answer.forwardedTo })}</p>}
        <PlainText text={answer.text} />
        <p className="dossier__by">{t.answeredBy({ name: answer.answeredBy.displayName ?? names.deletedAccount })}</p>
      </>
    ),
  }))
}

function useHidings({ hidings }: IdeaDossier): TimelineEvent[] {
  const t = useTexts(triageTexts).idea
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  return hidings.map((hiding) => ({
    id: hiding.id,
    date: hiding.hiddenAt,
    title: `${t.hiddenBy({ name: hiding.hiddenBy.displayName ?? names.deletedAccount })}: ${names.hidingReasons[hiding.reason]}`,
    icon: 'hide',
    tone: 'warning',
    children: (
      <>
        <PlainText text={hiding.text} />
        {hiding.shownAt && (
          <p className="dossier__by">{t.shownAgain({ date: formatDate(language, hiding.shownAt) })}</p>
        )}
      </>
    ),
  }))
}
