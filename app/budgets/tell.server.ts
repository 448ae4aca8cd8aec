import { writersOf } from '#app/ideas/writers.server.ts'
import type { Announcement, EntryToTell, Telling } from '#app/notices/letter.ts'
import { prisma, rows } from '#app/platform/db.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { budgetLetters } from './texts/letters.ts'

/**
 * Authors of a proposal are told what becomes of it. That it became a project is told by the answer to its idea; that the vote begins and is counted,
 * by the poll. Whoever voted is not written to for having voted.
 */
export const budgetTellings: Record<string, Telling> = {
  'proposal.checked': tellChecked,
  'proposal.rejected': (entry) => tellAuthors(entry, 'rejected', ({ reason }) => [reason]),
  'proposal.admitted': (entry) => tellAuthors(entry, 'admitted'),
  'proposal.won': (entry) => tellAuthors(entry, 'won'),
  'proposal.lost': (entry) => tellAuthors(entry, 'lost'),
  'proposal.overruled': tellOverruled,
  'budget.combinationOffered': tellOffered,
}

type Told = {
  id: string
  title: string
  reason: string
  ideaId: string
  authorId: string | null
  path: string
  process: string
}

async function tellAuthors(
  entry: EntryToTell,
  what: 'rejected' | 'admitted' | 'won' | 'lost',
  more: (proposal: Told) => string[] = () => [],
): Promise<Announcement | null> {
  const proposal = await toldProposal(entry.municipalityId, entry.subjectId)
  return (
    proposal &&
    announce(entry, proposal, what, (language) => [
      textsIn(budgetLetters, language)[what].what(proposal),
      ...more(proposal),
    ])
  )
}

async function tellChecked(entry: EntryToTell): Promise<Announcement | null> {
  const proposal = await toldProposal(entry.municipalityId, entry.subjectId)
  const aspect = String(entry.facts.aspect) as 'cost'
  const check = await prisma.proposalCheck.findFirst({
    where: { municipalityId: entry.municipalityId, proposalId: entry.subjectId, aspect, verdict: { not: null } },
    select: { department: true, reason: true },
  })
  if (!proposal || !check) return null
  return announce(entry, proposal, 'checked', (language) => {
    const t = textsIn(budgetLetters, language).checked
    return [t.what({ ...proposal, ...check }), t.reason({ ...proposal, ...check })]
  })
}

async function tellOverruled(entry: EntryToTell): Promise<Announcement | null> {
  const proposal = await toldProposal(entry.municipalityId, entry.subjectId)
  const decision = await prisma.councilDecision.findFirst({
    where: { municipalityId: entry.municipalityId, proposalId: entry.subjectId },
    orderBy: { at: 'desc' },
    select: { realised: true, reason: true, resolution: true },
  })
  if (!proposal || !decision) return null
  return announce(entry, proposal, 'overruled', (language) => [
    textsIn(budgetLetters, language).overruled.what({ ...proposal, ...decision }),
    decision.reason,
  ])
}

async function announce(
  { municipalityId }: EntryToTell,
  proposal: Told,
  what: 'checked' | 'rejected' | 'admitted' | 'won' | 'lost' | 'overruled',
  paragraphs: (language: Language) => string[],
): Promise<Announcement> {
  return {
    people: await writersOf({ municipalityId, subjectId: proposal.ideaId }, proposal.authorId),
    about: { kind: 'idea', id: proposal.ideaId },
    path: proposal.path,
    line: (language) => textsIn(budgetLetters, language)[what].line,
    letter({ language }) {
      const t = textsIn(budgetLetters, language)
      return {
        subject: t[what].subject(proposal),
        paragraphs: paragraphs(language),
        action: { label: t.action, path: proposal.path },
      }
    },
  }
}

/** Those whose consent is needed, each with the own proposal. */
async function tellOffered(entry: EntryToTell): Promise<Announcement | null> {
  const { municipalityId } = entry
  const offer = await prisma.combinationOffer.findUnique({
    where: { municipalityId_id: { municipalityId, id: String(entry.facts.offerId) } },
    select: {
      title: true,
      endedAt: true,
      consents: { where: { personId: { not: null }, agreed: null }, select: { personId: true, proposalId: true } },
      budget: { select: { number: true, process: { select: { id: true } } } },
    },
  })
  if (!offer || offer.endedAt) return null
  const asked = new Map<string, Told>()
  for (const { personId, proposalId } of offer.consents) {
    const proposal = await toldProposal(municipalityId, proposalId)
    if (proposal) asked.set(personId!, proposal)
  }
  return {
    people: [{ role: 'author', kind: 'ownIdea', personIds: [...asked.keys()] }],
    about: { kind: 'process', id: offer.budget.process.id },
    path: `/buergerhaushalt/${offer.budget.number}`,
    line: (language) => textsIn(budgetLetters, language).offered.line,
    letter({ language, personId }) {
      const t = textsIn(budgetLetters, language).offered
      const own = asked.get(personId)
      if (!own) return null
      return {
        subject: t.subject(own),
        paragraphs: [t.what({ ...own, into: offer.title })],
        action: { label: t.action, path: own.path },
      }
    },
  }
}

/** Made of an idea everybody sees, in a round everybody sees; null otherwise. */
async function toldProposal(municipalityId: string, id: string): Promise<Told | null> {
  const [found] = await rows<Told>(
    `select p.id, p.title, p.reason, p."ideaId", i."authorId", c.title as process,
       '/buergerhaushalt/' || b.number || '/vorschlag/' || p.number as path
     from "Proposal" p
     join "Idea" i on i."municipalityId" = p."municipalityId" and i.id = p."ideaId" and i."hiddenAt" is null and i."withdrawnAt" is null
     join "Budget" b on b."municipalityId" = p."municipalityId" and b.id = p."budgetId"
     join "Process" c on c."municipalityId" = b."municipalityId" and c.id = b."processId" and c."publishedAt" <= now()
     where p."municipalityId" = $1 and p.id = $2`,
    [municipalityId, id],
  )
  return found ?? null
}
