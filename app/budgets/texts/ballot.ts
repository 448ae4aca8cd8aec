import { defineTexts } from '#app/ui/texts.ts'

/** What stands on the ballot of a round, in the language of the municipality. */
export const ballotTexts = defineTexts({
  de: {
    question: 'Welche Vorschläge sollen verwirklicht werden?',
    questionOf: (p: { pot: string }) => `${p.pot}: Welche Vorschläge sollen verwirklicht werden?`,
    title: (p: { process: string }) => `${p.process}: Abstimmung`,
    afterwards:
      'Die Vorschläge, die nach der Regel gewinnen, werden Vorhaben der Verwaltung. Deren Fortschritt können Sie hier verfolgen.',
  },
  en: {
    question: 'Which proposals should be realised?',
    questionOf: (p: { pot: string }) => `${p.pot}: Which proposals should be realised?`,
    title: (p: { process: string }) => `${p.process}: vote`,
    afterwards:
      'The proposals that win by the rule become projects of the administration. You can follow their progress here.',
  },
})
