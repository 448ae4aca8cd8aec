import type { PbProblemCode } from '#app/methods/pabulib-table.ts'
import { defineTexts } from '#app/ui/texts.ts'

type Said = Record<PbProblemCode, (p: { found: string }) => string>

const de: Said = {
  textBeforeSections: ({ found }) => `Hier steht „${found}“, erwartet ist die Zeile META.`,
  sectionMissing: ({ found }) => `Der Abschnitt ${found} fehlt.`,
  sectionTwice: ({ found }) => `Der Abschnitt ${found} steht hier ein zweites Mal.`,
  quoteOpen: () => 'Dieses Anführungszeichen wird nicht geschlossen.',
  textAfterQuote: ({ found }) => `Nach dem Anführungszeichen steht „${found}“, erwartet ist ein Semikolon.`,
  columnMissing: ({ found }) => `Die Spalte „${found}“ fehlt.`,
  columnTwice: ({ found }) => `Die Spalte „${found}“ steht zweimal da.`,
  cellsMissing: ({ found }) => `Die Zeile ist zu kurz: „${found}“ fehlt.`,
  cellsTooMany: ({ found }) => `Die Zeile ist zu lang: Für „${found}“ gibt es keine Spalte.`,
  keyTwice: ({ found }) => `„${found}“ steht zweimal in META.`,
  keyMissing: ({ found }) => `In META fehlt „${found}“.`,
  voteTypeUnknown: ({ found }) =>
    `„${found}“ ist keine Art zu wählen. Möglich sind approval, ordinal, cumulative, scoring und choose-1.`,
  numberWrong: ({ found }) => `„${found}“ ist kein Betrag. Richtig ist zum Beispiel 12500 oder 12500.50.`,
  countDiffers: ({ found }) => `Die Datei enthält ${found} davon. Vielleicht ist sie unvollständig.`,
  idMissing: () => 'Die Nummer fehlt.',
  projectTwice: ({ found }) => `Das Vorhaben „${found}“ steht zweimal da.`,
  projectUnknown: ({ found }) => `Ein Vorhaben „${found}“ gibt es nicht.`,
  voterTwice: ({ found }) => `„${found}“ hat schon gewählt.`,
  voteTwice: ({ found }) => `„${found}“ steht zweimal auf diesem Stimmzettel.`,
  voteEmpty: () => 'Hier steht kein Vorhaben.',
  tooManyChosen: () => 'Hier ist nur ein Vorhaben erlaubt.',
  pointsMissing: ({ found }) => `Punkte und Vorhaben passen nicht zusammen (${found}).`,
  pointsWrong: ({ found }) => `„${found}“ sind keine Punkte. Erlaubt sind ganze Zahlen von 0 bis 32767.`,
  noProjects: () => 'Es gibt keine Vorhaben.',
  noVotes: () => 'Es gibt keine Stimmzettel.',
}

const en: Said = {
  textBeforeSections: ({ found }) => `Here is "${found}"; the line META is expected.`,
  sectionMissing: ({ found }) => `The section ${found} is missing.`,
  sectionTwice: ({ found }) => `The section ${found} stands here a second time.`,
  quoteOpen: () => 'This quotation mark is never closed.',
  textAfterQuote: ({ found }) => `After the quotation mark comes "${found}"; a semicolon is expected.`,
  columnMissing: ({ found }) => `The column "${found}" is missing.`,
  columnTwice: ({ found }) => `The column "${found}" stands here twice.`,
  cellsMissing: ({ found }) => `The line is too short: "${found}" is missing.`,
  cellsTooMany: ({ found }) => `The line is too long: there is no column for "${found}".`,
  keyTwice: ({ found }) => `"${found}" stands twice in META.`,
  keyMissing: ({ found }) => `"${found}" is missing in META.`,
  voteTypeUnknown: ({ found }) =>
    `"${found}" is no type of vote. There are approval, ordinal, cumulative, scoring and choose-1.`,
  numberWrong: ({ found }) => `"${found}" is no amount of money. Write 12500 or 12500.50, for example.`,
  countDiffers: ({ found }) => `The file holds ${found} of them. It may be incomplete.`,
  idMissing: () => 'The id is missing.',
  projectTwice: ({ found }) => `The project "${found}" stands here twice.`,
  projectUnknown: ({ found }) => `There is no project "${found}".`,
  voterTwice: ({ found }) => `"${found}" has already voted.`,
  voteTwice: ({ found }) => `"${found}" stands twice on this ballot.`,
  voteEmpty: () => 'No project stands here.',
  tooManyChosen: () => 'Only one project is allowed here.',
  pointsMissing: ({ found }) => `Points and projects do not match (${found}).`,
  pointsWrong: ({ found }) => `"${found}" are no points. Whole numbers from 0 to 32767 are allowed.`,
  noProjects: () => 'There are no projects.',
  noVotes: () => 'There are no votes.',
}

/** What is wrong with a .pb file, in a sentence; line and column are put by whoever shows it. */
export const pabulibTexts = defineTexts({ de, en })
