import { followersAround } from '#app/notices/follow.ts'
import type { Announcement, EntryToTell, Named, Reason, Telling } from '#app/notices/letter.ts'
import { prisma } from '#app/platform/db.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { AnswerStatus, DeclineReason } from './idea.ts'
import { ideaLetters } from './texts/letters.ts'
import { ideaTexts } from './texts.ts'
import { wordingTellings } from './wording-tell.server.ts'
import { writersOf } from './writers.server.ts'

/** Who is told what of an idea, by kind of entry in the chronicle. */
export const ideaTellings: Record<string, Telling> = {
  'idea.submitted': tellSubmitted,
  'idea.answered': tellAnswered,
  'idea.merged': tellMerged,
  ...wordingTellings,
}

/** Whoever follows its topic, its district or a place nearby. */
async function tellSubmitted(entry: EntryToTell): Promise<Announcement | null> {
  const idea = await prisma.idea.findUnique({
    where: { municipalityId_id: { municipalityId: entry.municipalityId, id: entry.subjectId } },
    select: {
      number: true,
      title: true,
      text: true,
      hiddenAt: true,
      withdrawnAt: true,
      topicId: true,
      districtId: true,
      latitude: true,
      longitude: true,
      phase: { select: { processId: true } },
    },
  })
  if (!idea || idea.hiddenAt || idea.withdrawnAt) return null
  return {
    followers: followersAround({ ...idea, processId: idea.phase?.processId ?? null }),
    line: (language) => textsIn(ideaLetters, language).lines.submitted,
    letter({ language }) {
      const t = textsIn(ideaLetters, language).submitted
      return {
        subject: t.subject(idea),
        paragraphs: [t.what(idea), ...paragraphsOf(idea.text)],
        action: { label: t.action, path: `/ideen/${idea.number}` },
      }
    },
  }
}

async function tellAnswered(entry: EntryToTell): Promise<Announcement | null> {
  const { municipalityId } = entry
  const answer = await prisma.ideaAnswer.findUnique({
    where: { municipalityId_id: { municipalityId, id: String(entry.facts.answerId) } },
    select: {
      status: true,
      reason: true,
      forwardedTo: true,
      text: true,
      idea: { select: { number: true, title: true, authorId: true, hiddenAt: true, withdrawnAt: true } },
    },
  })
  if (!answer || answer.idea.hiddenAt || answer.idea.withdrawnAt) return null
  const { idea, text, forwardedTo } = answer
  const status = answer.status as AnswerStatus
  return {
    people: await peopleBehind(entry, idea.authorId),
    followers: [{ kind: 'idea', id: entry.subjectId }],
    line: (language) => textsIn(ideaLetters, language).lines.answered[status],
    letter({ role, language }) {
      const t = textsIn(ideaLetters, language)
      return {
        subject: t.answered.subject[status](idea),
        paragraphs: [
          t.answered[relation[role] ?? 'followed'][status](idea),
          ...(forwardedTo ? [t.answered.forwardedTo({ to: forwardedTo })] : []),
          ...(answer.reason ? declineReason(language, answer.reason) : []),
          ...paragraphsOf(text),
        ],
        action: { label: t.answered.action, path: `/ideen/${idea.number}` },
      }
    },
  }
}

async function tellMerged(entry: EntryToTell): Promise<Announcement | null> {
  const { municipalityId } = entry
  const idea = await prisma.idea.findUnique({
    where: { municipalityId_id: { municipalityId, id: entry.subjectId } },
    select: { title: true, authorId: true },
  })
  const into = await prisma.idea.findUnique({
    where: { municipalityId_id: { municipalityId, id: String(entry.facts.intoId) } },
    select: { number: true, title: true, hiddenAt: true, withdrawnAt: true },
  })
  if (!idea || !into || into.hiddenAt || into.withdrawnAt) return null
  return {
    people: await peopleBehind(entry, idea.authorId),
    followers: [{ kind: 'idea', id: entry.subjectId }],
    path: `/ideen/${into.number}`,
    line: (language) => textsIn(ideaLetters, language).lines.merged,
    letter({ role, language }) {
      const t = textsIn(ideaLetters, language).merged
      const as = relation[role] ?? 'followed'
      return {
        subject: t.subject({ into: into.title }),
        paragraphs: [t[as]({ title: idea.title, into: into.title }), ...(as === 'followed' ? [] : [t.follows])],
        action: { label: t.action, path: `/ideen/${into.number}` },
      }
    },
  }
}

const relation: Partial<Record<Reason, 'own' | 'supported'>> = {
  author: 'own',
  coauthor: 'own',
  supporter: 'supported',
}

// ids alone: a thousand of them are 40 kB; names and addresses are read while sending
async function peopleBehind(entry: EntryToTell, authorId: string | null): Promise<Named[]> {
  const supports = await prisma.ideaSupport.findMany({
    where: { municipalityId: entry.municipalityId, ideaId: entry.subjectId },
    select: { personId: true },
  })
  return [
    ...(await writersOf(entry, authorId)),
    { role: 'supporter', kind: 'supported', personIds: supports.map((support) => support.personId) },
  ]
}

// "another reason" says nothing that the words below it do not say
function declineReason(language: Language, reason: DeclineReason): string[] {
  if (reason === 'other') return []
  return [
    textsIn(ideaLetters, language).answered.reason({ reason: textsIn(ideaTexts, language).declineReasons[reason] }),
  ]
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
}
