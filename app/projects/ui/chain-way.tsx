import './chain.css'
import { classes } from '#app/ui/classes.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { type ChainStage, chainStages } from '../chain.ts'
import { chainTexts } from '../texts/chain.ts'

/** The stages from idea to result, and which of them are reached. */
export function ChainWay({ reached }: { reached: Record<ChainStage, boolean> }) {
  const t = useTexts(chainTexts)
  return (
    <ol className="chain-way" aria-label={t.way}>
      {chainStages.map((stage) => (
        <li className={classes('chain-way__stage', reached[stage] && 'chain-way__stage--reached')} key={stage}>
          <span className="chain-way__mark">
            <Icon name={icons[stage]} size={20} />
          </span>
          <span>
            {t.stages[stage]}
            <span className="visually-hidden">: {reached[stage] ? t.reached : t.open}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

const icons: Record<ChainStage, IconName> = {
  idea: 'idea',
  support: 'heart',
  answer: 'comment',
  project: 'project',
  milestones: 'flag',
  result: 'check-circle',
}
