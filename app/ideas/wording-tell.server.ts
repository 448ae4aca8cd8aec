import type { Announcement, EntryToTell, Telling } from '#app/notices/letter.ts'
import { prisma } from '#app/platform/db.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import { wordingLetters } from './texts/wording-letters.ts'
import { writersOf } from './writers.server.ts'

/** Who is told of new words, proposals and co-authors. */
export const wordingTellings: Record<string, Telling> = {
  'idea.revised': tellRevised,
  'idea.amendmentProposed': tellProposed,
  'idea.amendmentTaken': (entry) => tellDecided(entry, 'taken'),
  'idea.amendmentDeclined': (entry) => tellDecided(entry, 'declined'),
  'idea.coauthorJoined': tellJoined,
}

/** Writers, and those who support or follow it. Whoever supported the new words already is not told of them. */
async function tellRevised(entry: EntryToTell): Promise<Announcement | null> {
  const { municipalityId, subjectId: ideaId } = entry
  const version = await prisma.ideaVersion.findUnique({
    where: {
      municipalityId_ideaId_number: { municipalityId, ideaId, number: Number(entry.facts.version) },
    },
    select: {
      note: true,
      amendment: { select: { proposedById: true } },
      idea: { select: { number: true, title: true, authorId: true, hiddenAt: true, withdrawnAt: true } },
    },
  })
  if (!version || version.idea.hiddenAt || version.idea.withdrawnAt) return null
  const { idea, note, amendment } = version
  const supports = await prisma.ideaSupport.findMany({
    // whose proposal it was is told that it was taken over
    where: {
      municipalityId,
      ideaId,
      supportedAt: { lt: entry.at },
      personId: { not: amendment?.proposedById ?? entry.id },
    },
    select: { personId: true },
  })
  const path = `/ideen/${idea.number}/versionen`
  return {
    people: [
      ...(await writersOf(entry, idea.authorId)),
      { role: 'supporter', kind: 'supported', personIds: supports.map(({ personId }) => personId) },
    ],
    followers: [{ kind: 'idea', id: ideaId }],
    path,
    line: (language) => textsIn(wordingLetters, language).lines.revised,
    letter({ role, language }) {
      const t = textsIn(wordingLetters, language).revised
      const as = role === 'author' || role === 'coauthor' ? 'own' : role === 'supporter' ? 'supported' : 'followed'
      return {
        subject: t.subject(idea),
        paragraphs: [t[as](idea), ...(note ? [t.note({ note })] : []), ...(as === 'supported' ? [t.free] : [])],
        action: { label: t.action, path },
      }
    },
  }
}

async function tellProposed(entry: EntryToTell): Promise<Announcement | null> {
  const amendment = await amendmentOf(entry)
  if (!amendment) return null
  const { idea, reason } = amendment
  const path = `/ideen/${idea.number}/vorschlaege/${amendment.id}`
  return {
    people: await writersOf(entry, idea.authorId),
    path,
    line: (language) => textsIn(wordingLetters, language).lines.proposed,
    letter({ language }) {
      const t = textsIn(wordingLetters, language).proposed
      return { subject: t.subject(idea), paragraphs: [t.what(idea), reason], action: { label: t.action, path } }
    },
  }
}

async function tellDecided(entry: EntryToTell, what: 'taken' | 'declined'): Promise<Announcement | null> {
  const amendment = await amendmentOf(entry)
  if (!amendment) return null
  const { idea, answer, proposedById, id } = amendment
  const path = what === 'taken' ? `/ideen/${idea.number}/versionen` : `/ideen/${idea.number}/vorschlaege/${id}`
  return {
    people: [{ role: 'proposer', kind: 'reply', personIds: [proposedById] }],
    path,
    line: (language) => textsIn(wordingLetters, language).lines[what],
    letter({ language }) {
      const t = textsIn(wordingLetters, language)[what]
      return {
        subject: t.subject(idea),
        paragraphs: [t.what(idea), ...(what === 'declined' && answer ? [answer] : [])],
        action: { label: t.action, path },
      }
    },
  }
}

async function tellJoined(entry: EntryToTell): Promise<Announcement | null> {
  const idea = await prisma.idea.findUnique({
    where: { municipalityId_id: { municipalityId: entry.municipalityId, id: entry.subjectId } },
    select: { number: true, title: true, authorId: true, hiddenAt: true, withdrawnAt: true },
  })
  if (!idea || idea.hiddenAt || idea.withdrawnAt) return null
  return {
    people: [{ role: 'author', kind: 'ownIdea', personIds: [idea.authorId] }],
    line: (language) => textsIn(wordingLetters, language).lines.joined,
    letter({ language }) {
      const t = textsIn(wordingLetters, language).joined
      return {
        subject: t.subject(idea),
        paragraphs: [t.what(idea)],
        action: { label: t.action, path: `/ideen/${idea.number}` },
      }
    },
  }
}

async function amendmentOf({ municipalityId, facts }: EntryToTell) {
  const amendment = await prisma.ideaAmendment.findUnique({
    where: { municipalityId_id: { municipalityId, id: String(facts.amendmentId) } },
    select: {
      id: true,
      reason: true,
      answer: true,
      proposedById: true,
      withdrawnAt: true,
      hiddenAt: true,
      redactedAt: true,
      idea: { select: { number: true, title: true, authorId: true, hiddenAt: true, withdrawnAt: true } },
    },
  })
  if (!amendment || amendment.withdrawnAt || amendment.hiddenAt || amendment.redactedAt) return null
  return amendment.idea.hiddenAt || amendment.idea.withdrawnAt ? null : amendment
}
