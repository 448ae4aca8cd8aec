import type { CountingRule } from '#app/methods/count.ts'
import { defineTexts } from '#app/ui/texts.ts'

/** How a question is counted, in plain words, before anybody votes. */
export const ruleTexts = defineTexts({
  de: {
    rule: (rule: CountingRule) => {
      switch (rule.method as string) {
        case 'yesNo':
          return germanThresholds(rule as YesNo)
        case 'plurality':
          return 'Es gewinnt der Vorschlag mit den meisten Stimmen.'
        case 'approval':
          return 'Es gewinnt der Vorschlag, den die meisten gut finden.'
        case 'score':
          return (rule as { by?: string }).by === 'median'
            ? 'Es gewinnt der Vorschlag mit der besten mittleren Bewertung: Die Hälfte bewertet ihn mindestens so gut.'
            : 'Es gewinnt der Vorschlag mit den meisten Punkten im Durchschnitt.'
        case 'points':
          return 'Es gewinnt der Vorschlag mit den meisten Punkten.'
        case 'schulze':
          return 'Jeder Vorschlag wird mit jedem anderen verglichen: Welchen stellen mehr Menschen nach vorn? Es gewinnt, wer alle Vergleiche gewinnt. Gibt es so einen nicht, entscheiden die deutlichsten Vergleiche (Schulze-Methode).'
        case 'instantRunoff':
          return 'Gezählt wird in Runden. Wer am seltensten vorn steht, scheidet aus. Diese Stimmen gehen an den nächsten Platz auf dem Stimmzettel. Wer am Ende übrig bleibt, gewinnt.'
        case 'consensing':
          return 'Der Widerstand aller wird zusammengezählt. Es gewinnt der Vorschlag mit dem geringsten Widerstand.'
        case 'greedy':
          return 'Die Projekte mit den meisten Stimmen werden bezahlt, solange das Geld reicht.'
        default:
          return 'Alle Stimmen bekommen den gleichen Teil des Geldes. Projekte werden bezahlt, wenn ihre Unterstützer zusammen genug haben (Methode der gleichen Anteile).'
      }
    },
    quorum: (p: { percent: string; eligible: string | null }) =>
      `Das Ergebnis gilt nur, wenn mindestens ${p.percent} % der Stimmberechtigten teilnehmen${p.eligible ? ` (von ${p.eligible})` : ''}.`,
  },
  en: {
    rule: (rule) => {
      switch (rule.method as string) {
        case 'yesNo':
          return englishThresholds(rule as YesNo)
        case 'plurality':
          return 'The option with most votes wins.'
        case 'approval':
          return 'The option that most people like wins.'
        case 'score':
          return (rule as { by?: string }).by === 'median'
            ? 'The option with the best middle score wins: half of the voters score it at least as high.'
            : 'The option with most points on average wins.'
        case 'points':
          return 'The option with most points wins.'
        case 'schulze':
          return 'Each option is compared with each other: which one do more people put first? Whoever wins all comparisons wins. If there is none, the clearest comparisons decide (Schulze method).'
        case 'instantRunoff':
          return 'Counting goes in rounds. Whoever stands first least often leaves. Those votes go to the next place on the ballot. The last one left wins.'
        case 'consensing':
          return 'The resistance of all is added up. The option with the least resistance wins.'
        case 'greedy':
          return 'The projects with most votes are paid for as long as the money lasts.'
        default:
          return 'Each vote gets the same share of the money. Projects are paid for when their supporters have enough together (Method of Equal Shares).'
      }
    },
    quorum: (p) =>
      `The result only holds if at least ${p.percent} % of those eligible take part${p.eligible ? ` (of ${p.eligible})` : ''}.`,
  },
})

type YesNo = Extract<CountingRule, { method: 'yesNo' }>

function germanThresholds({ thresholds: { majority, yesPercent } }: YesNo): string {
  const needed =
    majority === 'simple'
      ? 'Angenommen ist, was mehr Ja als Nein bekommt. Bei Gleichstand ist abgelehnt.'
      : 'Angenommen ist, was mindestens zwei Drittel Ja bekommt.'
  const quorum =
    yesPercent === null
      ? ''
      : ` Außerdem müssen ${String(yesPercent).replace('.', ',')} % der Stimmberechtigten Ja sagen.`
  return `${needed}${quorum} Enthaltungen zählen nur als Teilnahme.`
}

function englishThresholds({ thresholds: { majority, yesPercent } }: YesNo): string {
  const needed =
    majority === 'simple'
      ? 'Accepted is what gets more yes than no. A tie rejects.'
      : 'Accepted is what gets at least two thirds yes.'
  const quorum = yesPercent === null ? '' : ` Besides, ${yesPercent} % of those eligible must say yes.`
  return `${needed}${quorum} Abstentions only count as taking part.`
}
