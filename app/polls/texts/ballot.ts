import { defineTexts } from '#app/ui/texts.ts'
import type { BallotFault } from '../ballot.ts'
import type { BallotQuestion } from '../poll.ts'

type Limits = Pick<BallotQuestion, 'kind' | 'minimum' | 'maximum' | 'points' | 'budget' | 'options'>
type Money = (cents: number) => string

/** The ballot on the screen: how to fill it in, what is wrong with it, what it says. */
export const ballotTexts = defineTexts({
  de: {
    title: 'Stimmzettel',
    lead: (p: { until: string | null }) =>
      `Ihre Stimme ist geheim. ${p.until ? `Sie können sie bis zum ${p.until} ändern.` : 'Sie können sie ändern, solange abgestimmt wird.'}`,
    again:
      'Sie haben schon abgestimmt. Hier steht, was Sie gewählt haben. Geben Sie den Stimmzettel neu ab, gilt nur der neue.',
    back: 'Zur Abstimmung',
    question: (p: { position: number; of: number }) => `Frage ${p.position} von ${p.of}`,
    howTo: (question: Limits, money: Money) => {
      const { kind, minimum, maximum, points, budget } = question
      switch (kind) {
        case 'yesNo':
        case 'single':
          return 'Wählen Sie eine Antwort.'
        case 'approval':
        case 'budgetApproval':
          return `Wählen Sie alles, was Sie gut finden.${between(minimum, maximum, german)}`
        case 'knapsack':
          return `Wählen Sie Projekte. Zusammen dürfen sie höchstens ${money(budget ?? 0)} kosten.${between(minimum, maximum, german)}`
        case 'score':
          return 'Geben Sie jedem Vorschlag 0 bis 5 Punkte. Ohne Angabe zählt ein Vorschlag 0 Punkte.'
        case 'ranking':
          return 'Geben Sie Ihrem liebsten Vorschlag Platz 1, dem nächsten Platz 2 und so weiter. Sie können Plätze doppelt vergeben und Vorschläge auslassen.'
        case 'consensing':
          return 'Wie groß ist Ihr Widerstand gegen jeden Vorschlag? 0 heißt: kein Widerstand. 10 heißt: Das lehne ich ganz ab. Ohne Angabe zählt 0.'
        case 'points':
          return `Verteilen Sie höchstens ${points ?? 0} Punkte. Ein Vorschlag kann auch mehrere bekommen.`
      }
    },
    optional: 'Sie können eine Frage auslassen.',
    noAnswer: 'Keine Angabe',
    noAnswerShort: 'k. A.',
    arguments: 'Was spricht dafür, was dagegen?',
    pro: 'Dafür',
    contra: 'Dagegen',
    more: 'Mehr dazu',
    cost: (p: { money: string }) => `Kosten: ${p.money}`,
    scoreEnds: { least: 'gar nicht gut', most: 'sehr gut' },
    resistanceEnds: { least: 'kein Widerstand', most: 'lehne ich ganz ab' },
    rank: (p: { option: string }) => `Platz für „${p.option}“`,
    rankPlace: (p: { place: number }) => `Platz ${p.place}`,
    noRank: 'ohne Platz',
    up: (p: { option: string }) => `„${p.option}“ einen Platz nach vorn`,
    down: (p: { option: string }) => `„${p.option}“ einen Platz nach hinten`,
    moved: (p: { option: string; place: number; of: number }) =>
      `„${p.option}“ steht jetzt auf Platz ${p.place} von ${p.of}.`,
    points: (p: { option: string }) => `Punkte für „${p.option}“`,
    fewer: (p: { option: string }) => `Ein Punkt weniger für „${p.option}“`,
    another: (p: { option: string }) => `Ein Punkt mehr für „${p.option}“`,
    summary: {
      chosenOf: (p: { chosen: number; most: number }) => `${p.chosen} von höchstens ${p.most} gewählt`,
      chosen: (p: { chosen: number }) => (p.chosen === 0 ? 'Noch nichts gewählt' : `${p.chosen} gewählt`),
      rated: (p: { chosen: number; of: number }) => `${p.chosen} von ${p.of} bewertet`,
      ranked: (p: { chosen: number; of: number }) => `${p.chosen} von ${p.of} haben einen Platz`,
      tooMany: (p: { count: number }) => `${p.count} zu viel gewählt`,
      atLeast: (p: { least: number }) => `mindestens ${p.least}`,
      left: (p: { left: string; of: string }) => `Noch ${p.left} von ${p.of} übrig`,
      over: (p: { over: string }) => `${p.over} zu viel`,
      pointsLeft: (p: { left: number; of: number }) => `Noch ${p.left} von ${p.of} Punkten übrig`,
      pointsOver: (p: { over: number }) => `${p.over} Punkte zu viel`,
    },
    faults: (fault: BallotFault, money: Money) => {
      switch (fault.why) {
        case 'too-many':
          return `Sie haben ${fault.is} gewählt. Wählen Sie höchstens ${fault.most}.`
        case 'too-few':
          return `Sie haben ${fault.is} gewählt. Wählen Sie mindestens ${fault.least} oder lassen Sie die Frage ganz aus.`
        case 'over-budget':
          return `Ihre Auswahl kostet ${money(fault.over)} zu viel. Sie haben ${money(fault.most)}. Nehmen Sie etwas heraus.`
        case 'over-points':
          return `Sie haben ${fault.over} Punkte zu viel verteilt. Sie haben ${fault.most}.`
        case 'out-of-range':
          return `Wählen Sie eine Zahl von ${fault.least} bis ${fault.most}.`
        case 'negative':
          return 'Weniger als 0 geht nicht.'
        case 'not-whole':
          return 'Schreiben Sie eine ganze Zahl, zum Beispiel 2.'
        case 'wrong-length':
          return 'Diese Antwort passt nicht zur Frage. Wählen Sie neu.'
      }
    },
    foreign: 'Diese Angaben gehören nicht zu diesem Stimmzettel. Füllen Sie ihn hier neu aus.',
    review: 'Stimmzettel prüfen',
    reviewTitle: 'Stimmt alles so?',
    reviewLead: 'Ihre Stimme ist noch nicht abgegeben.',
    reviewEmpty:
      'Sie haben nichts gewählt. Ihr Stimmzettel zählt dann als leer: Sie haben teilgenommen, aber nichts entschieden.',
    left: 'Sie lassen diese Frage aus.',
    spent: (p: { spent: string; of: string }) => `Zusammen ${p.spent} von ${p.of}`,
    cast: 'Stimme abgeben',
    casting: 'Stimme wird abgegeben …',
    edit: 'Auswahl ändern',
    marks: {
      score: (p: { mark: number }) => `${p.mark} von 5 Punkten`,
      ranking: (p: { mark: number }) => `Platz ${p.mark}`,
      consensing: (p: { mark: number }) => `Widerstand ${p.mark} von 10`,
      points: (p: { mark: number }) => (p.mark === 1 ? '1 Punkt' : `${p.mark} Punkte`),
    },
  },
  en: {
    title: 'Ballot',
    lead: (p) =>
      `Your vote is secret. ${p.until ? `You can change it until ${p.until}.` : 'You can change it as long as the vote runs.'}`,
    again: 'You have voted already. This is what you chose. If you cast the ballot again, only the new one counts.',
    back: 'To the poll',
    question: (p) => `Question ${p.position} of ${p.of}`,
    howTo: (question, money) => {
      const { kind, minimum, maximum, points, budget } = question
      switch (kind) {
        case 'yesNo':
        case 'single':
          return 'Choose one answer.'
        case 'approval':
        case 'budgetApproval':
          return `Choose everything you like.${between(minimum, maximum, english)}`
        case 'knapsack':
          return `Choose projects. Together they may cost ${money(budget ?? 0)} at most.${between(minimum, maximum, english)}`
        case 'score':
          return 'Give each option 0 to 5 points. Without an answer an option counts 0 points.'
        case 'ranking':
          return 'Give the option you like best place 1, the next place 2, and so on. You can use a place twice and leave options out.'
        case 'consensing':
          return 'How strong is your resistance to each option? 0 means none. 10 means you reject it completely. Without an answer 0 counts.'
        case 'points':
          return `Give out at most ${points ?? 0} points. One option can get several.`
      }
    },
    optional: 'You can leave a question out.',
    noAnswer: 'No answer',
    noAnswerShort: 'none',
    arguments: 'What speaks for it, what against?',
    pro: 'For',
    contra: 'Against',
    more: 'More about it',
    cost: (p) => `Cost: ${p.money}`,
    scoreEnds: { least: 'not good at all', most: 'very good' },
    resistanceEnds: { least: 'no resistance', most: 'I reject it completely' },
    rank: (p) => `Place of “${p.option}”`,
    rankPlace: (p) => `Place ${p.place}`,
    noRank: 'no place',
    up: (p) => `“${p.option}” one place up`,
    down: (p) => `“${p.option}” one place down`,
    moved: (p) => `“${p.option}” now has place ${p.place} of ${p.of}.`,
    points: (p) => `Points for “${p.option}”`,
    fewer: (p) => `One point less for “${p.option}”`,
    another: (p) => `One point more for “${p.option}”`,
    summary: {
      chosenOf: (p) => `${p.chosen} of at most ${p.most} chosen`,
      chosen: (p) => (p.chosen === 0 ? 'Nothing chosen yet' : `${p.chosen} chosen`),
      rated: (p) => `${p.chosen} of ${p.of} rated`,
      ranked: (p) => `${p.chosen} of ${p.of} have a place`,
      tooMany: (p) => `${p.count} too many chosen`,
      atLeast: (p) => `at least ${p.least}`,
      left: (p) => `${p.left} of ${p.of} left`,
      over: (p) => `${p.over} too much`,
      pointsLeft: (p) => `${p.left} of ${p.of} points left`,
      pointsOver: (p) => `${p.over} points too many`,
    },
    faults: (fault, money) => {
      switch (fault.why) {
        case 'too-many':
          return `You chose ${fault.is}. Choose at most ${fault.most}.`
        case 'too-few':
          return `You chose ${fault.is}. Choose at least ${fault.least}, or leave the question out.`
        case 'over-budget':
          return `Your choice costs ${money(fault.over)} too much. You have ${money(fault.most)}. Take something out.`
        case 'over-points':
          return `You gave out ${fault.over} points too many. You have ${fault.most}.`
        case 'out-of-range':
          return `Choose a number from ${fault.least} to ${fault.most}.`
        case 'negative':
          return 'Less than 0 is not possible.'
        case 'not-whole':
          return 'Write a whole number, for example 2.'
        case 'wrong-length':
          return 'This answer does not fit the question. Choose again.'
      }
    },
    foreign: 'These answers do not belong to this ballot. Fill it in here again.',
    review: 'Check the ballot',
    reviewTitle: 'Is everything right?',
    reviewLead: 'Your vote is not cast yet.',
    reviewEmpty: 'You chose nothing. Your ballot counts as blank: you took part, but decided nothing.',
    left: 'You leave this question out.',
    spent: (p) => `Together ${p.spent} of ${p.of}`,
    cast: 'Cast vote',
    casting: 'Casting the vote …',
    edit: 'Change choices',
    marks: {
      score: (p) => `${p.mark} of 5 points`,
      ranking: (p) => `Place ${p.mark}`,
      consensing: (p) => `Resistance ${p.mark} of 10`,
      points: (p) => (p.mark === 1 ? '1 point' : `${p.mark} points`),
    },
  },
})

const german = { exactly: 'Genau', least: 'Mindestens', most: 'höchstens', only: 'Höchstens' }
const english = { exactly: 'Exactly', least: 'At least', most: 'at most', only: 'At most' }

function between(minimum: number | null, maximum: number | null, words: typeof german): string {
  if (minimum !== null && minimum === maximum) return ` ${words.exactly} ${minimum}.`
  if (minimum !== null && maximum !== null) return ` ${words.least} ${minimum}, ${words.most} ${maximum}.`
  if (minimum !== null) return ` ${words.least} ${minimum}.`
  return maximum === null ? '' : ` ${words.only} ${maximum}.`
}
