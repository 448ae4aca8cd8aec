import { defineTexts } from '#app/ui/texts.ts'
import type { BallotQuestion } from '../poll.ts'

type Limits = Pick<BallotQuestion, 'kind' | 'minimum' | 'maximum' | 'points' | 'budget' | 'options'>

/** What a question asks people to do, on paper and on the page where paper is typed in. */
export const sheetTexts = defineTexts({
  de: {
    nothing: 'Nichts angekreuzt',
    howTo: (question: Limits, money: (cents: number) => string) => {
      const { kind, minimum, maximum, points, budget, options } = question
      switch (kind) {
        case 'yesNo':
        case 'single':
          return 'Kreuzen Sie genau ein Feld an.'
        case 'approval':
        case 'budgetApproval':
          return `Kreuzen Sie alles an, was Sie gut finden.${between(minimum, maximum, 'Mindestens', 'höchstens', 'Höchstens')}`
        case 'knapsack':
          return `Kreuzen Sie Projekte an. Zusammen dürfen sie höchstens ${money(budget ?? 0)} kosten.${between(minimum, maximum, 'Mindestens', 'höchstens', 'Höchstens')}`
        case 'score':
          return 'Schreiben Sie neben jeden Vorschlag eine Zahl von 0 (gar nicht gut) bis 5 (sehr gut).'
        case 'ranking':
          return `Schreiben Sie 1 neben Ihren liebsten Vorschlag, 2 neben den nächsten und so weiter bis ${options.length}. Gleiche Zahlen und Lücken sind erlaubt.`
        case 'consensing':
          return 'Schreiben Sie neben jeden Vorschlag, wie groß Ihr Widerstand ist: 0 (kein Widerstand) bis 10 (lehne ich ganz ab). Füllen Sie alle Felder aus.'
        case 'points':
          return `Verteilen Sie höchstens ${points ?? 0} Punkte. Sie können einem Vorschlag auch mehrere geben.`
      }
    },
  },
  en: {
    nothing: 'Nothing ticked',
    howTo: (question, money) => {
      const { kind, minimum, maximum, points, budget, options } = question
      switch (kind) {
        case 'yesNo':
        case 'single':
          return 'Tick exactly one box.'
        case 'approval':
        case 'budgetApproval':
          return `Tick all you like.${between(minimum, maximum, 'At least', 'at most', 'At most')}`
        case 'knapsack':
          return `Tick projects. Together they may cost ${money(budget ?? 0)} at most.${between(minimum, maximum, 'At least', 'at most', 'At most')}`
        case 'score':
          return 'Write a number from 0 (not good at all) to 5 (very good) beside each option.'
        case 'ranking':
          return `Write 1 beside the option you like best, 2 beside the next, and so on up to ${options.length}. Equal numbers and gaps are allowed.`
        case 'consensing':
          return 'Write beside each option how strong your resistance is: 0 (none) to 10 (I reject it completely). Fill in all boxes.'
        case 'points':
          return `Give out at most ${points ?? 0} points. You can give several to one option.`
      }
    },
  },
})

function between(minimum: number | null, maximum: number | null, least: string, most: string, only: string): string {
  if (minimum !== null && maximum !== null) return ` ${least} ${minimum}, ${most} ${maximum}.`
  if (minimum !== null) return ` ${least} ${minimum}.`
  return maximum === null ? '' : ` ${only} ${maximum}.`
}
