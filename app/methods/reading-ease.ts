/** What a German text measures. Shares in percent of the words. */
export type Reading = {
  words: number
  sentences: number
  /** words per sentence */
  sentenceLength: number
  /** syllables per word */
  syllablesPerWord: number
  /** words of three syllables and more */
  longWords: number
  /** school year the text asks for, about 4 (easy) to 15 (hard): first Wiener Sachtextformel */
  schoolYear: number
  /** 0 (hard) to 100 (easy): Flesch in Amstad's version for German */
  flesch: number
  /** the longest sentences first, as written */
  longSentences: string[]
}

const longSentence = 20

/**
 * Measures how easy a German text reads; null when there are fewer than ten words, as the formulas say nothing about them.
 * Source: R. Bamberger, E. Vanecek: Lesen, Verstehen, Lernen, Schreiben (1984); T. Amstad: Wie verständlich sind unsere Zeitungen? (1978).
 */
export function readingEase(text: string): Reading | null {
  const sentences = sentencesOf(text)
  const words = sentences.flatMap(wordsOf)
  if (words.length < 10) return null
  const syllables = words.map(syllablesOf)
  const share = (count: number) => (100 * count) / words.length
  const longWords = share(syllables.filter((count) => count >= 3).length)
  const oneSyllable = share(syllables.filter((count) => count === 1).length)
  const manyLetters = share(words.filter((word) => word.length > 6).length)
  const sentenceLength = words.length / sentences.length
  const syllablesPerWord = syllables.reduce((sum, count) => sum + count, 0) / words.length
  return {
    words: words.length,
    sentences: sentences.length,
    sentenceLength,
    syllablesPerWord,
    longWords,
    schoolYear: 0.1935 * longWords + 0.1672 * sentenceLength + 0.1297 * manyLetters - 0.0327 * oneSyllable - 0.875,
    flesch: Math.min(100, Math.max(0, 180 - sentenceLength - 58.5 * syllablesPerWord)),
    longSentences: sentences
      .filter((sentence) => wordsOf(sentence).length > longSentence)
      .toSorted((a, b) => wordsOf(b).length - wordsOf(a).length),
  }
}

/** The sentences with more than `most` words, the longest first, each with its number of words. */
export function sentencesOver(text: string, most: number): { sentence: string; words: number }[] {
  return sentencesOf(text)
    .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
    .filter(({ words }) => words > most)
    .toSorted((a, b) => b.words - a.words)
}

const heavy = 6

/** Words of six syllables and more, each once, the heaviest first: where a text gets easier soonest. */
export function heavyWords(text: string): string[] {
  return [...new Set(wordsOf(text))]
    .filter((word) => syllablesOf(word) >= heavy)
    .toSorted((a, b) => syllablesOf(b) - syllablesOf(a))
}

// a full stop after a number or a short form ends no sentence: "am 3. Mai", "z. B.", "Nr. 5"
const shortForms =
  /\b(z|d|u|i|o|s|v|bzw|ca|Nr|Str|St|Dr|usw|etc|ggf|evtl|inkl|max|min|Abs|Art|Mio|Mrd|Tel|vgl|bspw|[A-ZÄÖÜ])\.(?=\s*\S)/g

/** Splits a text into sentences; headings and list items without a full stop end with their line. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(shortForms, '$1\u2024')
    .replace(/(\d)\.(?=\s*[\p{L}\d])/gu, '$1\u2024')
    .split(/(?<=[.!?…])[)"“”»«]*\s+|\n+/u)
    .map((sentence) => sentence.replaceAll('\u2024', '.').trim())
    .filter((sentence) => wordsOf(sentence).length > 0)
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
}

/** Syllables of a German word, by its groups of vowels: exact for most words, off by one for some foreign ones. */
export function syllablesOf(word: string): number {
  // "qu" and the u in "Guillotine" are no syllable of their own; two vowels that belong together count once
  const groups = word
    .toLowerCase()
    .replace(/qu/g, 'q')
    .match(/aa|ai|au|äu|ay|ee|ei|eu|ey|ie(?!n$)|oo|oi|ou|[aeiouäöüyáàâéèêíóôúû]/g)
  return Math.max(1, groups?.length ?? 0)
}
