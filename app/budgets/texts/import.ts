import { defineTexts } from '#app/ui/texts.ts'

/** What stands in a round that was read from a file. */
export const importTexts = defineTexts({
  de: {
    summary: (p: { votes: string; projects: string }) =>
      `Eine abgeschlossene Abstimmung aus einer Datei: ${p.votes} Stimmzettel zu ${p.projects} Vorschlägen.`,
    purpose:
      'Die Runde wurde eingelesen, damit ihr Ergebnis nachgerechnet und mit anderen Regeln verglichen werden kann.',
    voting: 'Abstimmung',
    decidedBy: 'Wer die Runde veranstaltet hat.',
    afterwards: 'Die Runde ist abgeschlossen.',
    pot: 'Gesamtes Budget',
  },
  en: {
    summary: (p: { votes: string; projects: string }) =>
      `A closed vote from a file: ${p.votes} ballots on ${p.projects} proposals.`,
    purpose: 'The round was read so that its result can be recounted and compared with other rules.',
    voting: 'Vote',
    decidedBy: 'Whoever held the round.',
    afterwards: 'The round is closed.',
    pot: 'Whole budget',
  },
})
