import type { Announcement, EntryToTell, LetterText, Telling } from '#app/notices/letter.ts'
import { prisma } from '#app/platform/db.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { AnswerStatus, DeclineReason } from './idea.ts'
import { ideaLetters } from './texts/letters.ts'
import { ideaTexts } from './texts.ts'

/** Who is told what of an idea, by kind of entry in the chronicle. */
export const ideaTellings: Record<string, Telling> = {
  'idea.answered': tellAnswered,
  'idea.merged': tellMerged,
  'idea.hidden': tellHidden,
  'idea.shown': tellShown,
}

/** How many a mail about this idea reaches; the person who writes is not told of the own act. */
export async function audienceOf(
  municipalityId: string,
  ideaId: string,
  actorId: string,
): Promise<{ author: boolean; supporters: number }> {
  const rows = await prisma.$queryRaw<{ author: boolean; supporters: number }[]>`
    select coalesce(bool_or(p.id = i."authorId"), false) as author,
      (count(*) filter (where p.id <> i."authorId"))::int as supporters
    from "Idea" i join "Person" p on p."municipalityId" = i."municipalityId" and (p.id = i."authorId" or p.id in (
      select s."personId" from "IdeaSupport" s where s."municipalityId" = i."municipalityId" and s."ideaId" = i.id))
    where i."municipalityId" = ${municipalityId}::uuid and i.id = ${ideaId}::uuid and p.id <> ${actorId}::uuid
      and p.email is not null and p."emailVerifiedAt" is not null and p."deletedAt" is null`
  return rows[0] ?? { author: false, supporters: 0 }
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
    personIds: await peopleBehind(entry, idea.authorId),
    letter({ personId, language }) {
      const t = textsIn(ideaLetters, language)
      const role = personId === idea.authorId ? 'own' : 'supported'
      return {
        subject: t.answered.subject[status](idea),
        paragraphs: [
          t.answered[role][status](idea),
          ...(forwardedTo ? [t.answered.forwardedTo({ to: forwardedTo })] : []),
          ...(answer.reason ? declineReason(language, answer.reason) : []),
          ...paragraphsOf(text),
        ],
        action: { label: t.answered.action, path: `/ideen/${idea.number}` },
        why: t.why[role],
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
    personIds: await peopleBehind(entry, idea.authorId),
    letter({ personId, language }) {
      const t = textsIn(ideaLetters, language)
      const role = personId === idea.authorId ? 'own' : 'supported'
      return {
        subject: t.merged.subject({ into: into.title }),
        paragraphs: [t.merged[role]({ title: idea.title, into: into.title }), t.merged.follows],
        action: { label: t.merged.action, path: `/ideen/${into.number}` },
        why: t.why[role],
      }
    },
  }
}

async function tellHidden(entry: EntryToTell): Promise<Announcement | null> {
  const { municipalityId } = entry
  const hiding = await prisma.ideaHiding.findUnique({
    where: { municipalityId_id: { municipalityId, id: String(entry.facts.hidingId) } },
    select: { reason: true, text: true, idea: { select: { number: true, title: true, authorId: true } } },
  })
  const municipality = await prisma.municipality.findUnique({
    where: { id: municipalityId },
    select: { contactEmail: true },
  })
  if (!hiding) return null
  const contact = municipality?.contactEmail
  return toAuthor(entry, hiding.idea.authorId, (language) => {
    const t = textsIn(ideaLetters, language)
    const reason = textsIn(ideaTexts, language).hidingReasons[hiding.reason]
    return {
      subject: t.hidden.subject(hiding.idea),
      paragraphs: [
        t.hidden.what(hiding.idea),
        ...(hiding.reason === 'other' ? [] : [t.hidden.reason({ reason })]),
        ...paragraphsOf(hiding.text),
        t.hidden.byPeople,
        contact ? t.hidden.object({ contact }) : t.hidden.objectPlain,
      ],
      // only the author sees it, so the way leads past the door
      action: { label: t.hidden.action, path: `/anmelden?weiter=%2Fideen%2F${hiding.idea.number}` },
      why: t.why.own,
    }
  })
}

async function tellShown(entry: EntryToTell): Promise<Announcement | null> {
  const idea = await prisma.idea.findUnique({
    where: { municipalityId_id: { municipalityId: entry.municipalityId, id: entry.subjectId } },
    select: { number: true, title: true, authorId: true, hiddenAt: true, withdrawnAt: true },
  })
  if (!idea || idea.hiddenAt || idea.withdrawnAt) return null
  return toAuthor(entry, idea.authorId, (language) => {
    const t = textsIn(ideaLetters, language)
    return {
      subject: t.shown.subject(idea),
      paragraphs: [t.shown.what(idea), t.shown.kept],
      action: { label: t.shown.action, path: `/ideen/${idea.number}` },
      why: t.why.own,
    }
  })
}

function toAuthor(
  entry: EntryToTell,
  authorId: string,
  write: (language: Language) => LetterText,
): Announcement | null {
  if (authorId === entry.actorId) return null
  return { personIds: [authorId], letter: ({ language }) => write(language) }
}

// ids alone: a thousand of them are 40 kB; names and addresses are read one by one while sending
async function peopleBehind(entry: EntryToTell, authorId: string): Promise<string[]> {
  const supports = await prisma.ideaSupport.findMany({
    where: { municipalityId: entry.municipalityId, ideaId: entry.subjectId },
    select: { personId: true },
  })
  const people = new Set([authorId, ...supports.map((support) => support.personId)])
  if (entry.actorId) people.delete(entry.actorId)
  return [...people]
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
