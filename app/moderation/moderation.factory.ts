import { inTransaction } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { appeal } from './appeal.server.ts'
import { decideCase, decideUnreported, type Moderator } from './decide.server.ts'
import type { Decision } from './decision.ts'
import { endDecision } from './ending.server.ts'
import { openCase } from './opening.server.ts'
import { reportContribution } from './report.server.ts'
import type { Rule } from './rule.ts'

type Subject = { kind: string; id: string }
type Person = { municipalityId: string; id: string }

export const defaultReason = 'Der Beitrag beleidigt einen Nachbarn mit Namen. Kritik an der Sache ist erlaubt.'

/** A decision as moderators write it: hiding an insult unless said otherwise. */
export function aDecision(details: Partial<Decision> = {}): Decision {
  const usual = { passage: '', text: defaultReason, consequence: 'none', days: null, redacted: null } as const
  return { id: newId(), measure: 'hide', rule: 'insult', ...usual, ...details }
}

/** Hides something as a moderator does it; answers with the id of the decision, for `shownAgain` and appeals. */
export async function hiddenByModeration(
  moderator: Moderator,
  subject: Subject,
  details: Partial<Decision> = {},
): Promise<string> {
  const decision = aDecision(details)
  expectDone(await decideUnreported(moderator, subject, decision))
  return decision.id
}

export async function shownAgain(moderator: Moderator, decisionId: string): Promise<void> {
  expectDone(await endDecision(moderator, decisionId, 'Die Stelle war anders gemeint, als wir sie gelesen haben.'))
}

/** Reports something as people do it; `reporter` or a visitor with or without an address. Answers with the case it belongs to. */
export async function aReport(
  municipality: { id: string },
  subject: Subject,
  details: { reporter?: Person; email?: string; rule?: Rule; text?: string } = {},
): Promise<{ id: string; number: number }> {
  const { reporter, email = null, rule = 'insult', text = 'Hier wird ein Mensch beschimpft.' } = details
  const who = { municipalityId: municipality.id, personId: reporter?.id ?? null, language: 'de' } as const
  expectDone(await reportContribution(who, subject, { id: newId(), rule, text, email }))
  const opening = { municipalityId: municipality.id, subjectKind: subject.kind, subjectId: subject.id, authorId: null }
  return await inTransaction((tx) => openCase(tx, { ...opening, origin: 'reported' }))
}

/** Decides a case as a moderator does it; answers with the id of the decision. */
export async function decided(moderator: Moderator, caseId: string, details: Partial<Decision> = {}): Promise<string> {
  const decision = aDecision(details)
  expectDone(await decideCase(moderator, caseId, decision))
  return decision.id
}

/** The author objects. */
export async function anAppeal(author: Person, decisionId: string, text?: string): Promise<void> {
  const words = text ?? 'Ich habe niemanden beleidigt, sondern einen Satz aus der Zeitung zitiert.'
  expectDone(await appeal(author, decisionId, { id: newId(), text: words }))
}

function expectDone(outcome: { ok: true } | { ok: false; reason: string }): void {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.reason}`)
}
