import { triageTexts } from '#app/ideas/texts/triage.ts'
import { HelpCard } from '#app/ideas/ui/help-card.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = { bulk: { mayAnswer: boolean; mayMakeProject: boolean } }

/** Answers "what happens when I press this?" beside the queue. */
export function TriageHelp({ bulk }: Props) {
  const t = useTexts(triageTexts).queue.help
  const items = [...(bulk.mayAnswer ? [t.review] : []), ...(bulk.mayMakeProject ? [t.project] : []), t.views]
  return (
    <HelpCard title={t.title}>
      <dl className="help-card__list">
        {items.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </HelpCard>
  )
}
