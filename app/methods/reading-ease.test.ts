import { expect, test } from 'vitest'
import { heavyWords, readingEase, sentencesOf, sentencesOver, syllablesOf } from './reading-ease.ts'

test.each([
  ['Haus', 1],
  ['Bäume', 2],
  ['Quelle', 2],
  ['Brücke', 2],
  ['Bürgermeister', 4],
  ['Beteiligung', 4],
  ['Feuerwehr', 3],
  ['neue', 2],
  ['See', 1],
  ['Straßenbeleuchtung', 5],
  ['Ferien', 3],
  ['wie', 1],
  ['Rathaus', 2],
  ['pst', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count)
})

test('short forms and dates end no sentence, lines do', () => {
  expect(sentencesOf('Am 3. Mai kommt Dr. Vogel, z. B. mit dem Rad. Wir warten!\nWas wir planen\n- ein Haus')).toEqual([
    'Am 3. Mai kommt Dr. Vogel, z. B. mit dem Rad.',
    'Wir warten!',
    'Was wir planen',
    '- ein Haus',
  ])
})

// counted by hand: 10 words in 2 sentences, 12 syllables, 8 words of one, none of three, none of more than six letters
test('an easy text, recounted by hand', () => {
  const reading = readingEase('Der Bus hält vor dem Haus. Wir steigen alle ein.')
  expect(reading).toMatchObject({ words: 10, sentences: 2, sentenceLength: 5, longWords: 0, longSentences: [] })
  expect(reading?.syllablesPerWord).toBeCloseTo(1.2, 10)
  expect(reading?.flesch).toBe(100)
  // steigen has seven letters: a tenth of the words
  expect(reading?.schoolYear).toBeCloseTo(0.1672 * 5 + 0.1297 * 10 - 0.0327 * 80 - 0.875, 10)
})

test('officialese asks for more years of school than plain words, and its long sentence is named', () => {
  const plain = readingEase(
    'Wir bauen die Brücke neu. Das kostet zwei Millionen Euro. Im Mai fangen wir an. Bis Herbst sind wir fertig.',
  )
  const official =
    'Die Inanspruchnahme der Fördermittel zur Instandsetzung der Brückenkonstruktion erfolgt vorbehaltlich der Bewilligung durch die zuständige Genehmigungsbehörde nach Maßgabe der haushaltsrechtlichen Bestimmungen und unter Berücksichtigung der Verkehrssicherungspflichten.'
  const hard = readingEase(official)
  expect(plain?.schoolYear).toBeLessThan(5)
  expect(hard?.schoolYear).toBeGreaterThan(14)
  expect(hard?.flesch).toBeLessThan(plain?.flesch ?? 0)
  expect(hard?.longSentences).toEqual([official])
})

test('says nothing about less than ten words', () => {
  expect(readingEase('Mehr Bänke am Fluss.')).toBeNull()
})

test('names the sentences and words that make a text heavy', () => {
  const long = 'Die Verwaltung prüft den Vorschlag und gibt danach allen Menschen im Ort eine Antwort auf ihre Fragen.'
  const text = `Kurz und gut. ${long} Die Verkehrsberuhigungsmaßnahme beginnt. Die Verkehrsberuhigungsmaßnahme endet.`
  expect(sentencesOver(text, 12)).toEqual([{ sentence: long, words: 17 }])
  expect(heavyWords(text)).toEqual(['Verkehrsberuhigungsmaßnahme'])
})
