import type { QuestionResult } from '#app/methods/count.ts'
import { defineTexts } from '#app/ui/texts.ts'
import type { Measure } from '../result-rows.ts'

const germanMeasures: Record<Measure, string> = {
  votes: 'Stimmen',
  approvals: 'Zustimmungen',
  points: 'Punkte',
  mean: 'Punkte im Durchschnitt (0 bis 5)',
  median: 'Mittlere Bewertung (0 bis 5)',
  comparisons: 'Gewonnene Vergleiche',
  lastRound: 'Stimmen am Ende',
  acceptance: 'Akzeptanz',
}
const englishMeasures: Record<Measure, string> = {
  votes: 'Votes',
  approvals: 'Approvals',
  points: 'Points',
  mean: 'Points on average (0 to 5)',
  median: 'Middle score (0 to 5)',
  comparisons: 'Comparisons won',
  lastRound: 'Votes at the end',
  acceptance: 'Acceptance',
}

type Why = {
  first: string
  second: string | null
  value: string
  other: string | null
  ballots: string
  rounds: number
  all: boolean
}
type Counted = Exclude<QuestionResult['method'], 'yesNo' | 'greedy' | 'equalShares'>

const germanWhy: Record<Counted, (p: Why) => string> = {
  plurality: (p) => `„${p.first}“ hat gewonnen: ${p.value} von ${p.ballots} Stimmen.`,
  approval: (p) => `„${p.first}“ hat gewonnen: ${p.value} von ${p.ballots} Menschen finden den Vorschlag gut.`,
  score: (p) => `„${p.first}“ hat gewonnen: ${p.value} von 5 Punkten, so gut ist kein anderer Vorschlag bewertet.`,
  points: (p) => `„${p.first}“ hat gewonnen: ${p.value} Punkte, mehr als jeder andere Vorschlag.`,
  schulze: (p) =>
    p.all
      ? `„${p.first}“ hat gewonnen: Im Vergleich mit jedem anderen Vorschlag stellen mehr Menschen „${p.first}“ nach vorn.`
      : `„${p.first}“ hat gewonnen: Kein Vorschlag gewinnt alle Vergleiche, aber seine Siege sind die deutlichsten.`,
  instantRunoff: (p) =>
    p.second
      ? `„${p.first}“ hat gewonnen: In der ${p.rounds}. und letzten Runde stehen ${p.value} Stimmen gegen ${p.other} für „${p.second}“.`
      : `„${p.first}“ hat gewonnen.`,
  consensing: (p) =>
    `„${p.first}“ hat gewonnen: Hier ist der Widerstand am geringsten, die Akzeptanz liegt bei ${p.value}.`,
}
const englishWhy: Record<Counted, (p: Why) => string> = {
  plurality: (p) => `“${p.first}” won: ${p.value} of ${p.ballots} votes.`,
  approval: (p) => `“${p.first}” won: ${p.value} of ${p.ballots} people like it.`,
  score: (p) => `“${p.first}” won: ${p.value} of 5 points, no other option is scored as high.`,
  points: (p) => `“${p.first}” won: ${p.value} points, more than any other option.`,
  schulze: (p) =>
    p.all
      ? `“${p.first}” won: compared with each other option, more people put “${p.first}” first.`
      : `“${p.first}” won: no option wins all comparisons, but its wins are the clearest.`,
  instantRunoff: (p) =>
    p.second
      ? `“${p.first}” won: in round ${p.rounds}, the last one, ${p.value} votes stand against ${p.other} for “${p.second}”.`
      : `“${p.first}” won.`,
  consensing: (p) => `“${p.first}” won: resistance is least here, acceptance is ${p.value}.`,
}

/** The result: what came out, why, and how to check it. */
export const resultTexts = defineTexts({
  de: {
    title: (p: { title: string }) => `Ergebnis: ${p.title}`,
    lead: (p: { at: string }) =>
      `Ausgezählt nach dem Ende am ${p.at}. Alle Stimmzettel sind öffentlich, Namen stehen nicht darauf.`,
    leadBefore: 'Zwischenstände gibt es nicht. Gezählt wird erst nach dem Ende.',
    notYet: (p: { at: string | null }) =>
      p.at
        ? `Die Abstimmung läuft bis ${p.at}. Danach steht hier das Ergebnis.`
        : 'Die Abstimmung ist noch nicht zu Ende.',
    counting: 'Die Stimmen werden ausgezählt.',
    countingText:
      'Das dauert meist wenige Sekunden, bei sehr vielen Stimmzetteln einige Minuten. Das Ergebnis erscheint dann hier.',
    progress: 'Ausgezählt',
    again: 'Stand neu laden',
    tooFew: 'Zu wenige Stimmzettel für ein Ergebnis',
    tooFewText: (p: { least: number }) =>
      `Es gibt weniger als ${p.least} Stimmzettel. Ein Ergebnis würde verraten, wer wie gestimmt hat. Darum zeigen wir es nicht.`,
    stopped: 'Die Abstimmung wurde abgebrochen. Ein Ergebnis gibt es nicht, alle Stimmzettel sind gelöscht.',
    reason: (p: { reason: string }) => `Grund: ${p.reason}`,
    tooFewHere: (p: { least: number }) =>
      `Diese Frage haben weniger als ${p.least} Menschen bekommen. Darum zeigen wir kein Ergebnis.`,
    nobody: 'Niemand hat diese Frage beantwortet.',
    inBudget: 'Dieses Ergebnis steht beim Bürgerhaushalt.',
    turnout: 'Teilnahme',
    online: 'online',
    paper: 'auf Papier',
    apart: (p: { online: string; paper: string }) => `${p.online} online, ${p.paper} auf Papier`,
    answered: (p: { valid: string; asked: string }) =>
      `${p.valid} von ${p.asked} Stimmzetteln beantworten diese Frage.`,
    won: 'gewonnen',
    place: 'Platz',
    option: 'Vorschlag',
    measures: germanMeasures,
    why: germanWhy,
    yesNo: {
      accepted: (p: { yes: string; no: string }) => `Angenommen: ${p.yes} Ja gegen ${p.no} Nein.`,
      rejected: (p: { yes: string; no: string }) => `Abgelehnt: ${p.yes} Ja gegen ${p.no} Nein.`,
      majority: (p: { needed: string }) => `Nötig waren mindestens ${p.needed} Ja-Stimmen.`,
      yesQuorum: (p: { needed: string; had: string }) =>
        `Verlangt waren außerdem ${p.needed} Ja-Stimmen aller Stimmberechtigten, es sind ${p.had}.`,
    },
    quorum: (p: { needed: string; had: string; reached: boolean }) =>
      p.reached
        ? `Verlangt waren ${p.needed} Stimmzettel, es sind ${p.had}. Das Ergebnis gilt.`
        : `Verlangt waren ${p.needed} Stimmzettel, es sind nur ${p.had}. Das Ergebnis gilt nicht.`,
    lot: (p: { tied: string; first: string }) => `Gleichauf: ${p.tied}. Das Los hat für „${p.first}“ entschieden.`,
    lotHow: 'Das Los ist die kleinste Prüfsumme (SHA-256) aus Startwert, Doppelpunkt und Kennung des Vorschlags.',
    lotSeed: 'Startwert',
    lotHash: 'Seine Prüfsumme, vor der Abstimmung veröffentlicht',
    lots: 'Das Los bei Gleichstand: Startwert und Prüfsumme',
    lotCheck: 'So prüfen Sie beides',
    budget: {
      won: (p: { won: string; of: string; spent: string; budget: string }) =>
        `${p.won} von ${p.of} Projekten bekommen Geld: zusammen ${p.spent} von ${p.budget}.`,
      money: 'Geld',
      spent: 'Für Projekte',
      left: 'Bleibt übrig',
      project: 'Projekt',
      cost: 'Kosten',
      supporters: 'Stimmzettel dafür',
      outcome: 'Ergebnis',
      funded: 'bekommt Geld',
      tooDear: (p: { missing: string }) => `kein Geld, es fehlten ${p.missing}`,
      supportersTooPoor: (p: { missing: string }) => `kein Geld, im Anteil der Unterstützer fehlten ${p.missing}`,
      full: 'kein Geld, passte nicht mehr in das Budget',
      noVotes: 'kein Geld, niemand hat dafür gestimmt',
      tied: 'Bei Gleichstand kam zuerst, was weniger kostet.',
      round: 'Mehr dazu beim Bürgerhaushalt',
    },
    details: {
      rounds: 'Alle Runden',
      round: (p: { n: number }) => `Runde ${p.n}`,
      out: 'raus',
      exhausted: 'Ohne Stimme für die Übrigen',
      pairs: 'Alle Vergleiche',
      pairsLead: 'So viele Menschen stellen den Vorschlag der Zeile vor den der Spalte.',
      before: (p: { option: string }) => `vor „${p.option}“`,
      resistance: 'Widerstand im Einzelnen',
      sum: 'Widerstand zusammen',
      average: 'im Durchschnitt',
      acceptance: 'Akzeptanz',
      better: 'Besser als „alles bleibt“',
      yes: 'ja',
      no: 'nein',
      none: 'ist der Vergleich',
    },
    downloads: 'Dateien',
    ballots: 'Alle Stimmzettel (CSV)',
    sheet: 'Ergebnisbogen zum Nachzählen (JSON)',
    table: 'Ergebnis als Tabelle (CSV)',
    image: 'Ergebnis als Bild (SVG)',
    embed: 'Bild auf einer anderen Seite zeigen',
    embedHow: 'Kopieren Sie diese Zeile. Der Text für Menschen, die das Bild nicht sehen, ist schon dabei.',
    recount: 'Selbst nachzählen',
    recountHow:
      'Laden Sie den Ergebnisbogen herunter und die Software dieser Seite dazu (sie ist offen). Dann rechnet dieser Befehl alles nach und sagt, ob das Ergebnis stimmt:',
    find: {
      title: 'Meinen Stimmzettel finden',
      lead: 'Geben Sie den Code Ihrer Quittung ein. Wir sagen Ihnen, ob Ihr Stimmzettel gezählt ist und was darauf steht.',
      field: 'Code der Quittung',
      submit: 'Suchen',
      found: 'Dieser Stimmzettel ist gezählt. Das steht darauf:',
      missing: 'Zu diesem Code gibt es keinen gezählten Stimmzettel.',
      missingHow:
        'Haben Sie neu abgestimmt? Dann gilt nur die letzte Quittung. Prüfen Sie sonst, ob Sie sich vertippt haben.',
      shape: 'Ein Quittungscode hat 20 Zeichen. Prüfen Sie, ob eines fehlt.',
    },
    back: 'Worum es ging',
    alt: (p: { question: string; rows: string }) => `${p.question} ${p.rows}.`,
    altRow: (p: { title: string; value: string; measure: string }) => `${p.title}: ${p.value}`,
  },
  en: {
    title: (p) => `Result: ${p.title}`,
    lead: (p) => `Counted after the end on ${p.at}. All ballots are public, there are no names on them.`,
    leadBefore: 'There are no interim results. Counting begins after the end.',
    notYet: (p) =>
      p.at ? `The vote runs until ${p.at}. The result will be here afterwards.` : 'The vote is not over yet.',
    counting: 'The votes are being counted.',
    countingText: 'This mostly takes a few seconds, with very many ballots some minutes. Then the result appears here.',
    progress: 'Counted',
    again: 'Load again',
    tooFew: 'Too few ballots for a result',
    tooFewText: (p) =>
      `There are fewer than ${p.least} ballots. A result would tell who voted how. So we do not show it.`,
    stopped: 'The vote was stopped. There is no result, all ballots are deleted.',
    reason: (p) => `Reason: ${p.reason}`,
    tooFewHere: (p) => `Fewer than ${p.least} people were asked this question. So we show no result.`,
    nobody: 'Nobody answered this question.',
    inBudget: 'This result is on the page of the participatory budget.',
    turnout: 'Turnout',
    online: 'online',
    paper: 'on paper',
    apart: (p) => `${p.online} online, ${p.paper} on paper`,
    answered: (p) => `${p.valid} of ${p.asked} ballots answer this question.`,
    won: 'won',
    place: 'Place',
    option: 'Option',
    measures: englishMeasures,
    why: englishWhy,
    yesNo: {
      accepted: (p) => `Accepted: ${p.yes} yes, ${p.no} no.`,
      rejected: (p) => `Rejected: ${p.yes} yes, ${p.no} no.`,
      majority: (p) => `At least ${p.needed} yes votes were needed.`,
      yesQuorum: (p) => `Besides, ${p.needed} yes votes of all eligible were needed, there are ${p.had}.`,
    },
    quorum: (p) =>
      p.reached
        ? `${p.needed} ballots were needed, there are ${p.had}. The result holds.`
        : `${p.needed} ballots were needed, there are only ${p.had}. The result does not hold.`,
    lot: (p) => `Equal: ${p.tied}. The lot decided for “${p.first}”.`,
    lotHow: 'The lot is the smallest checksum (SHA-256) of seed, colon and id of the option.',
    lotSeed: 'Seed',
    lotHash: 'Its checksum, published before the vote',
    lots: 'The lot in a tie: seed and checksum',
    lotCheck: 'How to check both',
    budget: {
      won: (p) => `${p.won} of ${p.of} projects get money: ${p.spent} of ${p.budget} together.`,
      money: 'Money',
      spent: 'For projects',
      left: 'Is left',
      project: 'Project',
      cost: 'Cost',
      supporters: 'Ballots for it',
      outcome: 'Result',
      funded: 'gets money',
      tooDear: (p) => `no money, ${p.missing} were missing`,
      supportersTooPoor: (p) => `no money, the share of its supporters was ${p.missing} short`,
      full: 'no money, did not fit into the budget any more',
      noVotes: 'no money, nobody voted for it',
      tied: 'In a tie, the cheaper project came first.',
      round: 'More on the page of the participatory budget',
    },
    details: {
      rounds: 'All rounds',
      round: (p) => `Round ${p.n}`,
      out: 'out',
      exhausted: 'No vote for those left',
      pairs: 'All comparisons',
      pairsLead: 'So many people put the option of the row before that of the column.',
      before: (p) => `before “${p.option}”`,
      resistance: 'Resistance in detail',
      sum: 'Resistance together',
      average: 'on average',
      acceptance: 'Acceptance',
      better: 'Better than “everything stays”',
      yes: 'yes',
      no: 'no',
      none: 'is what others are compared with',
    },
    downloads: 'Files',
    ballots: 'All ballots (CSV)',
    sheet: 'Result sheet to recount (JSON)',
    table: 'Result as a table (CSV)',
    image: 'Result as an image (SVG)',
    embed: 'Show the image on another page',
    embedHow: 'Copy this line. The text for people who do not see the image is in it.',
    recount: 'Recount it yourself',
    recountHow:
      'Download the result sheet and the software of this site (it is open). Then this command reckons everything again and says whether the result is right:',
    find: {
      title: 'Find my ballot',
      lead: 'Enter the code of your receipt. We tell you whether your ballot is counted and what it says.',
      field: 'Code of the receipt',
      submit: 'Search',
      found: 'This ballot is counted. It says:',
      missing: 'There is no counted ballot with this code.',
      missingHow: 'Did you vote again? Then only the last receipt is valid. Otherwise check whether you mistyped it.',
      shape: 'The code of a receipt has 20 characters. Check whether one is missing.',
    },
    back: 'What it was about',
    alt: (p) => `${p.question} ${p.rows}.`,
    altRow: (p) => `${p.title}: ${p.value}`,
  },
})
