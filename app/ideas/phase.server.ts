import { type Db, prisma } from '#app/platform/db.server.ts'
import { isId } from '#app/platform/id.ts'
import { type ProcessNow, processNow, processNowSql } from '#app/processes/permission.server.ts'
import { type Answer, type Deed, permission } from '#app/processes/permission.ts'
import { whyNot } from '#app/processes/why.ts'
import type { Language } from '#app/ui/texts.ts'

/** The phase an idea is written for or belongs to, and what may be done in it now. */
export type IdeaPhase = {
  phaseId: string
  number: number
  title: string
  answer: Answer
  now: Date
  turn: Date | null
  asksCost: boolean
}

/**
 * May the idea be submitted into its phase, supported, discussed at this moment? An idea is submitted into one phase; the rest is a matter of
 * the whole process. Null: there is no such phase, or nobody outside sees its process.
 */
export async function ideaPhase(
  municipalityId: string,
  phaseId: string,
  deed: Deed,
  db: Db = prisma,
): Promise<IdeaPhase | null> {
  return phaseIn(await processNow(db, municipalityId, { phaseId }), phaseId, deed)
}

/** The same where the process has been read already. */
export function phaseIn(process: ProcessNow | null, phaseId: string, deed: Deed): IdeaPhase | null {
  if (!process || process.publishedAt === null || process.publishedAt > process.now) return null
  const answer = permission(deed, process, undefined, deed === 'submit' ? phaseId : undefined)
  const { number, title, now } = process
  const turn = answer.open ? answer.until : answer.why === 'not-yet' ? answer.at : null
  const asksCost = process.phases.find(({ id }) => id === phaseId)?.settings.cost ?? false
  return { phaseId, number, title, answer, now, turn, asksCost }
}

/** The process of the idea `i`, for `readProcessNow`. */
export const ideaProcessSql = processNowSql(
  '$1',
  `(select f."processId" from "Phase" f where f."municipalityId" = $1 and f.id = i."phaseId")`,
)

/** Why not, as a sentence; null where it may be done. */
export function phaseSentence(language: Language, deed: Deed, phase: IdeaPhase | null): string | null {
  const answer = phase?.answer ?? { open: false as const, why: 'unpublished' as const, at: null }
  return answer.open ? null : whyNot(language, deed, answer)
}

/** The process a draft is written for, as its pages show it; null for the standing box. */
export async function draftProcess(municipalityId: string, phaseId: string | null, language: Language) {
  const phase = phaseId ? await ideaPhase(municipalityId, phaseId, 'submit') : null
  if (!phase) return null
  const { number, title, answer, asksCost } = phase
  return {
    number,
    title,
    asksCost,
    until: answer.open ? answer.until : null,
    why: phaseSentence(language, 'submit', phase),
  }
}

/** Why an idea takes no support in its process at this moment, and when its page changes by the clock. */
export function phaseShut(
  { phaseId, processNow: process }: { phaseId: string | null; processNow: ProcessNow | null },
  language: Language,
): { why: string | null; turn: Date | null; now: Date } {
  const phase = phaseId ? phaseIn(process, phaseId, 'support') : null
  if (!phase) return { why: null, turn: null, now: new Date() }
  const turns = [phase, phaseIn(process, phase.phaseId, 'reword')].flatMap((one) => (one?.turn ? [one.turn] : []))
  const turn = turns.length > 0 ? new Date(Math.min(...turns.map(Number))) : null
  return { why: phaseSentence(language, 'support', phase), turn, now: phase.now }
}

/** Where another idea begins: in the same process while it takes ideas, else in the standing box. */
export function addressForAnother({
  phaseId,
  processNow: process,
}: {
  phaseId: string | null
  processNow: ProcessNow | null
}) {
  const open = phaseId && phaseIn(process, phaseId, 'submit')?.answer.open
  return open ? `/ideen/neu?phase=${phaseId}` : '/ideen/neu'
}

/** What the address of the first step asks for: a phase of this municipality, none ("ohne"), or nothing said (undefined). */
export async function phaseInAddress(municipalityId: string, asked: string | null): Promise<string | null | undefined> {
  if (asked === null) return undefined
  const known = isId(asked) && (await ideaPhase(municipalityId, asked, 'submit')) !== null
  return known ? asked : null
}
