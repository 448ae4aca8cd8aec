import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type CreateRefusal, createProject } from '#app/projects/planning.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { lockProposal, note, type Staff } from './lock.server.ts'
import { realiseTexts } from './texts/realise.ts'

export type RealiseRefusal = 'unknown' | 'not-won' | CreateRefusal

/**
 * Makes a winner a project that staff see, with title, summary, place, cost and idea carried along; whoever backed the idea is told by its answer. Done
 * twice it answers with the project that is there. Who voted for it is nobody's knowledge, so nobody is told for having voted.
 */
export async function realise(
  staff: Staff,
  proposalId: string,
  language: Language = 'de',
): Promise<Outcome<{ number: number }, RealiseRefusal>> {
  const { municipalityId } = staff
  const proposal = await prisma.proposal.findUnique({
    where: { municipalityId_id: { municipalityId, id: proposalId } },
    select: {
      title: true,
      summary: true,
      cost: true,
      latitude: true,
      longitude: true,
      won: true,
      overrulings: { orderBy: { at: 'desc' }, take: 1, select: { realised: true } },
      project: { select: { number: true } },
      idea: {
        select: { id: true, topicId: true, districtId: true, hiddenAt: true, withdrawnAt: true, mergedIntoId: true },
      },
      combined: { select: { idea: { select: { id: true, hiddenAt: true, withdrawnAt: true, mergedIntoId: true } } } },
      pot: { select: { districtId: true } },
      budget: {
        select: { process: { select: { title: true, department: true, contactName: true, contactEmail: true } } },
      },
    },
  })
  if (!proposal) return refused('unknown')
  if (proposal.project) return done({ number: proposal.project.number })
  if (!(proposal.overrulings[0]?.realised ?? proposal.won)) return refused('not-won')
  const { title, summary, cost, latitude, longitude, idea, combined, pot } = proposal
  const { process } = proposal.budget
  // what was hidden, withdrawn or merged cannot be answered; the winner is realised all the same
  const ideas = [idea, ...combined.map((one) => one.idea)].filter(
    (one) => one !== null && !one.hiddenAt && !one.withdrawnAt && !one.mergedIntoId,
  )
  const t = textsIn(realiseTexts, language)
  // the project takes the id of the proposal: however often and by however many it is clicked, it is one
  const projectId = proposalId
  const made = await createProject(staff, {
    id: projectId,
    title,
    summary: beginning(summary),
    description: summary,
    department: process.department,
    contactName: process.contactName,
    contactEmail: process.contactEmail,
    topicId: idea?.topicId ?? null,
    districtId: idea?.districtId ?? pot.districtId,
    place: '',
    latitude,
    longitude,
    state: 'planned',
    startPlanned: null,
    endPlanned: null,
    startActual: null,
    endActual: null,
    costEstimate: cost === null ? null : Number(cost),
    costApproved: null,
    costSpent: null,
    ideaIds: ideas.map((one) => one!.id),
    answer: t.answer({ process: process.title }),
  })
  if (!made.ok) return made
  return await inTransaction(async (tx) => {
    const held = await lockProposal(tx, municipalityId, proposalId)
    if (!held) return refused('unknown')
    const { count } = await tx.proposal.updateMany({
      where: { municipalityId, id: proposalId, projectId: null },
      data: { projectId },
    })
    if (count > 0)
      await note(tx, staff, 'proposal.project', held.budget, {
        proposal: held.proposal,
        facts: { project: made.value.number },
      })
    return done({ number: made.value.number })
  })
}

const summaryLength = 300

/** The first sentences of a text, as far as a summary goes. */
function beginning(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= summaryLength) return line
  const sentences = line.slice(0, summaryLength).match(/^.*[.!?](?= )/)
  return sentences?.[0] ?? `${line.slice(0, line.lastIndexOf(' ', summaryLength - 1))}…`
}
