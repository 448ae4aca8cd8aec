import type { LetterText } from '#app/notices/letter.ts'
import { formatDate } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { isObjection } from './decision.ts'
import type { Statement } from './statement.server.ts'
import { ruleTexts } from './texts/rules.ts'
import { statementTexts } from './texts/statement.ts'

/** The statement of reasons: what, by which rule, which words, why, how, and the way to object. */
export function reasonsLetter(statement: Statement, language: Language): LetterText {
  const t = textsIn(statementTexts, language)
  const { decisionId, measure, suspendedDays } = statement
  const head = measure !== 'leave' ? measure : suspendedDays ? 'suspension' : 'warning'
  return {
    subject: t.subject[head](statement),
    paragraphs: [...reasonsOf(statement, language), t.appeal({ until: formatDate(language, statement.appealUntil) })],
    // only the author sees it, so the way leads past the door
    action: { label: t.action, path: `/anmelden?weiter=%2Fwiderspruch%2F${decisionId}` },
  }
}

function reasonsOf(statement: Statement, language: Language): string[] {
  const t = textsIn(statementTexts, language)
  const { measure, rule, passage, text, warned, suspendedUntil, automatic, originalUntil } = statement
  const names = textsIn(ruleTexts, language).names
  return [
    t.what[measure](statement),
    // "another reason" says nothing that the words below it do not say
    ...(rule && rule !== 'other' ? [t.rule({ rule: names[rule] })] : []),
    ...(passage ? [t.passage({ passage })] : []),
    ...paragraphsOf(text),
    ...(warned ? [t.warned] : []),
    ...(suspendedUntil ? [t.suspended({ until: formatDate(language, suspendedUntil) })] : []),
    ...(originalUntil ? [t.original({ until: formatDate(language, originalUntil) })] : []),
    automatic ? t.automatic : t.byPeople,
  ]
}

/** Of a first look that went well; null when nothing happened that the author noticed. */
export function releasedLetter(statement: Statement, language: Language): LetterText {
  const t = textsIn(statementTexts, language)
  return {
    subject: t.released.subject(statement),
    paragraphs: [t.released.what(statement)],
    action: { label: t.released.action, path: statement.path },
  }
}

/** Taken back: by itself, or because the author was right. */
export function endedLetter(statement: Statement, language: Language): LetterText {
  const t = textsIn(statementTexts, language)
  const granted = statement.appeal?.granted === true
  return {
    subject: granted ? t.judged.granted(statement) : t.ended.subject(statement),
    paragraphs: [t.ended.what(statement), ...undoneOf(statement, language), ...paragraphsOf(statement.endedText)],
    action: { label: t.ended.action, path: statement.path },
  }
}

function undoneOf({ measure, warned, suspendedDays, visible }: Statement, language: Language): string[] {
  const t = textsIn(statementTexts, language).ended
  return [
    ...(measure === 'hide' && visible ? [t.hide] : []),
    ...(measure === 'redact' ? [t.redact] : []),
    ...(suspendedDays ? [t.suspension] : []),
    ...(warned ? [t.warning] : []),
  ]
}

/** The second look came to the same end. */
export function upheldLetter(statement: Statement, language: Language): LetterText {
  const t = textsIn(statementTexts, language)
  return {
    subject: t.judged.refused(statement),
    paragraphs: [t.judged.refusedWhat(statement), ...paragraphsOf(statement.appeal?.answer ?? ''), t.judged.court],
    action: { label: t.page.title, path: `/anmelden?weiter=%2Fwiderspruch%2F${statement.decisionId}` },
  }
}

export function concernsAuthor(statement: Statement): boolean {
  return isObjection(statement) || statement.automatic
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
}
