import PdfDocument from 'pdfkit'
import { answerIdea } from '#app/ideas/answer.server.ts'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import { daysLater, momentOf } from '#app/processes/berlin.ts'
import { addLink, addPdf } from '#app/processes/documents.server.ts'
import { extendPhase } from '#app/processes/extension.server.ts'
import { type ProcessArea, storeProcess } from '#app/processes/planning.server.ts'
import { publishProcess } from '#app/processes/publication.server.ts'
import { publishResult } from '#app/processes/results.server.ts'
import { turnPhases } from '#app/processes/turning.server.ts'
import { isoDay } from '#app/ui/format.ts'
import { backdateAnswers, backdateIdea, day, moment } from './day.ts'
import { around } from './ideas.ts'
import type { ProcessContent } from './process-content.ts'
import type { Town } from './town.ts'

/** Processes in all their phases, with ideas, documents and results. */
export async function seedProcesses(town: Town, contents: ProcessContent[]): Promise<void> {
  for (const [n, content] of contents.entries()) await seedProcess(town, content, n)
  await turnPhases()
}

async function seedProcess(town: Town, content: ProcessContent, n: number): Promise<void> {
  const staff = town.projectLead
  const { id } = await storeProcess(
    staff,
    newId(),
    content.blueprint,
    {
      title: content.title,
      summary: content.summary,
      purpose: content.purpose,
      openText: content.open,
      fixedText: content.fixed,
      level: content.level,
      area: areaIn(town, content),
      districtIds: town.districts.filter(({ name }) => content.districts?.includes(name)).map((one) => one.id),
      topicId: town.topics.find(({ name }) => name === content.topic)?.id ?? null,
      department: content.department,
      contactName: content.contact.name,
      contactEmail: content.contact.email,
      decidedBy: content.decidedBy,
      decidedOn: content.decidedInDays === undefined ? null : day(content.decidedInDays),
    },
    content.phases.map(({ from, to, settings = {}, ...phase }, index) => ({
      ...phase,
      settings,
      startsAt: at(from, index === 0 ? '08:00' : '18:00'),
      endsAt: to === null ? null : at(to, '18:00'),
    })),
  )
  const phases = await prisma.phase.findMany({
    where: { municipalityId: town.id, processId: id },
    orderBy: { position: 'asc' },
    select: { id: true, kind: true },
  })
  // before publication, so that phases that are over take them, too
  const collecting = phases.find(({ kind }) => kind === 'ideas')
  for (const [m, idea] of (content.ideas ?? []).entries()) await seedIdea(town, idea, n * 20 + m, collecting!.id)
  for (const document of content.documents ?? []) await seedDocument(town, id, document)
  valueOf(await publishProcess(staff, id, moment(-content.publishedDaysAgo)))
  if (content.extended) await extend(town, id, phases[content.extended.phase]!.id, content.extended)
  if (content.result) valueOf(await publishResult(staff, id, content.result.text, moment(-content.result.daysAgo)))
}

type Idea = NonNullable<ProcessContent['ideas']>[number]

async function seedIdea(town: Town, { supporters, daysAgo, answer, ...idea }: Idea, n: number, phaseId: string) {
  const { citizens, id: municipalityId } = town
  const district = town.districts.find(({ name }) => name === idea.district)!
  const made = await aPublishedIdea(town, {
    title: idea.title,
    text: idea.text,
    author: citizens[(n * 5 + 3) % citizens.length]!,
    topic: town.topics.find(({ name }) => name === idea.topic),
    district,
    place: around(district, n + 3),
    phaseId,
  })
  const people = Array.from({ length: Math.min(supporters, citizens.length - 1) }, (_, k) => {
    return citizens[(n * 5 + 4 + k) % citizens.length]!.id
  })
  await prisma.ideaSupport.createMany({
    data: people.map((personId) => ({ municipalityId, ideaId: made.id, personId })),
    skipDuplicates: true,
  })
  await backdateIdea(municipalityId, made.id, moment(-daysAgo))
  if (!answer) return
  const begun = new Date()
  const { status, text, reason = null } = answer
  const words = { id: newId(), status, reason, forwardedTo: null, text, seenAnswerId: null }
  valueOf(await answerIdea(town.moderator, made.id, words))
  await backdateAnswers(municipalityId, made.id, begun, moment(-answer.daysAgo))
}

async function seedDocument(
  town: Town,
  processId: string,
  { title, url, text }: { title: string; url?: string; text?: string },
) {
  const id = newId()
  if (url) valueOf(await addLink(town.projectLead, processId, { id, title, url }))
  else valueOf(await addPdf(town.projectLead, processId, { id, title, bytes: await pdf(title, text ?? '') }))
}

async function extend(
  town: Town,
  processId: string,
  phaseId: string,
  { toDay, reason, daysAgo }: NonNullable<ProcessContent['extended']>,
) {
  valueOf(await extendPhase(town.projectLead, processId, phaseId, { until: at(toDay, '18:00'), reason, shift: true }))
  await prisma.phaseExtension.updateMany({
    where: { municipalityId: town.id, phase: { processId } },
    data: { at: moment(-daysAgo) },
  })
}

/** So many days from today, at a time of day in Germany. */
function at(days: number, time: string): Date {
  return daysLater(momentOf(`${isoDay(new Date())}T${time}`)!, days)
}

function areaIn({ latitude, longitude }: Town, { area }: ProcessContent): ProcessArea | null {
  if (!area) return null
  const ring = area.map(([east, north]) => [
    Number((longitude + east).toFixed(6)),
    Number((latitude + north).toFixed(6)),
  ])
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
}

/** One page with a title and paragraphs. */
function pdf(title: string, text: string): Promise<Uint8Array> {
  const document = new PdfDocument({ size: 'A4', margin: 64, info: { Title: title }, lang: 'de' })
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const finished = new Promise<Uint8Array>((resolve) => document.on('end', () => resolve(Buffer.concat(parts))))
  document.font('Helvetica-Bold').fontSize(20).text(title).moveDown()
  document.font('Helvetica').fontSize(11).text(text, { lineGap: 4, paragraphGap: 10 })
  document.end()
  return finished
}

function valueOf<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome.value
}
