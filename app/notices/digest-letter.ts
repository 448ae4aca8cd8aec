import { type Language, textsIn } from '#app/ui/texts.ts'
import type { LetterText } from './letter.ts'
import { digestTexts } from './texts/digest.ts'
import { unsubscribePath } from './unsubscribe-path.ts'

/** Something that happened, with what it is about as that is called today. */
export type Digested = { subjectId: string; title: string; path: string; line: string; at: Date }

/** a mail stays readable; the rest stands in the list */
const mostSubjects = 40
const mostLines = 6

/** One letter for all that waited, grouped by what it is about; what happened most recently comes first. */
export function digestLetter(
  language: Language,
  town: { name: string },
  told: Digested[],
  unsubscribeKey: string,
): LetterText {
  const t = textsIn(digestTexts, language)
  const groups = [...Map.groupBy(told, ({ subjectId }) => subjectId).values()]
    .map((group) => group.toSorted((a, b) => b.at.getTime() - a.at.getTime()))
    .toSorted((a, b) => b[0]!.at.getTime() - a[0]!.at.getTime())
  const left = groups.length - mostSubjects
  return {
    subject: t.subject({ count: told.length, name: town.name, first: groups[0]![0]!.title }),
    paragraphs: [t.intro({ count: groups.length })],
    sections: groups.slice(0, mostSubjects).map((group) => ({
      title: group[0]!.title,
      path: group[0]!.path,
      lines: linesOf(group, language),
    })),
    ...(left > 0 ? { after: [t.more({ count: left })] } : {}),
    action: { label: t.action, path: '/mitteilungen' },
    why: t.why,
    unsubscribePath: unsubscribePath(unsubscribeKey, 'sammelmail'),
  }
}

/** "Neuer Kommentar (12-mal)" instead of twelve lines */
function linesOf(group: Digested[], language: Language): string[] {
  const t = textsIn(digestTexts, language)
  const counted = [...Map.groupBy(group, ({ line }) => line)]
  const lines = counted.map(([line, same]) => (same.length > 1 ? t.times({ line, count: same.length }) : line))
  return lines.length > mostLines
    ? [...lines.slice(0, mostLines), t.moreLines({ count: lines.length - mostLines })]
    : lines
}
