import type { IdeaDossier } from '#app/ideas/dossier.server.ts'
import { statusLooks } from '#app/ideas/idea.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { ruleTexts } from '#app/moderation/texts/rules.ts'
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
    ...useDecisions(idea),
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

function useDecisions({ decisions }: IdeaDossier): TimelineEvent[] {
  const t = useTexts(triageTexts).idea
  const names = useTexts(ideaTexts)
  const rules = useTexts(ruleTexts)
  const language = useLanguage()
  return decisions.map(({ id, measure, rule, text, effectiveAt, endedAt, decidedBy, case: { number } }) => ({
    id,
    date: effectiveAt!,
    title: [rules.measures[measure], ...(rule ? [rules.names[rule]] : [])].join(': '),
    icon: measure === 'leave' ? 'eye' : 'hide',
    tone: measure === 'leave' ? 'neutral' : 'warning',
    children: (
      <>
        <PlainText text={text} />
        <p className="dossier__by">
          {t.decidedBy({ name: decidedBy?.displayName ?? names.deletedAccount })}{' '}
          <a href={`/verwaltung/moderation/${number}`}>{t.toCase({ number })}</a>
        </p>
        {endedAt && <p className="dossier__by">{t.shownAgain({ date: formatDate(language, endedAt) })}</p>}
      </>
    ),
  }))
}
