import { defineTexts } from '../texts.ts'

export const readingTexts = defineTexts({
  de: {
    title: 'Lesbarkeit',
    levels: {
      easy: 'Liest sich leicht.',
      medium: 'Gut zu lesen.',
      hard: 'Liest sich schwer.',
      veryHard: 'Liest sich sehr schwer.',
    },
    year: (p: { year: number }) => `Etwa Schuljahr ${p.year}. Gut für alle sind 6 bis 8.`,
    sentences: 'Lange Sätze: Machen Sie zwei daraus.',
    sentence: (p: { sentence: string; words: number }) => `„${p.sentence}“ (${p.words} Wörter)`,
    words: (p: { words: string }) => `Lange Wörter: ${p.words}. Gibt es kürzere?`,
    gentle: (p: { words: number; start: string }) =>
      `Der Satz „${p.start} …“ hat ${p.words} Wörter. Zwei kürzere lesen sich leichter. Sie können ihn auch so lassen.`,
    method: 'Gemessen mit der Wiener Sachtextformel. Der Text bleibt dafür in Ihrem Browser.',
  },
  en: {
    title: 'Reading ease',
    levels: {
      easy: 'Easy to read.',
      medium: 'Reads well.',
      hard: 'Hard to read.',
      veryHard: 'Very hard to read.',
    },
    year: (p) => `About school year ${p.year}. Years 6 to 8 are good for everybody. Measured for German.`,
    sentences: 'Long sentences: make two of them.',
    sentence: (p) => `“${p.sentence}” (${p.words} words)`,
    words: (p) => `Long words: ${p.words}. Are there shorter ones?`,
    gentle: (p) =>
      `The sentence “${p.start} …” has ${p.words} words. Two shorter ones read more easily. You can also leave it.`,
    method: 'Measured with the first Vienna formula. The text stays in your browser for this.',
  },
})
