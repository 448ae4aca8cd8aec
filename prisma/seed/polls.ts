import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import { castBallot } from '#app/polls/casting.server.ts'
import { closePoll } from '#app/polls/closing.server.ts'
import { countPoll } from '#app/polls/counting.server.ts'
import { addOption } from '#app/polls/options.server.ts'
import { createPoll, editPoll, setVoters } from '#app/polls/planning.server.ts'
import type { BallotQuestion, Marks } from '#app/polls/poll.ts'
import { addQuestion } from '#app/polls/questions.server.ts'
import { pollPage } from '#app/polls/reading.server.ts'
import { releasePoll } from '#app/polls/release.server.ts'
import { countings, ruleOf } from '#app/polls/rule.ts'
import { daysLater, momentOf } from '#app/processes/berlin.ts'
import { storeProcess } from '#app/processes/planning.server.ts'
import { publishProcess } from '#app/processes/publication.server.ts'
import { isoDay } from '#app/ui/format.ts'
import { moment } from './day.ts'
import { seedPhotos } from './photos.ts'
import type { OptionContent, PollContent, QuestionContent } from './poll-content.ts'
import type { Town } from './town.ts'

/** Votes that run, one that comes, one that is counted; made and voted in by the verbs people use. */
export async function seedPolls(town: Town, contents: PollContent[]): Promise<void> {
  for (const [n, content] of contents.entries()) await seedPoll(town, content, n)
}

async function seedPoll(town: Town, content: PollContent, n: number): Promise<void> {
  const staff = town.projectLead
  const phaseId = await seedProcess(town, content)
  const { title, summary, purpose, decidedBy, afterwards } = content
  const { id, number } = valueOf(await createPoll(staff, { id: newId(), phaseId, title }))
  valueOf(await editPoll(staff, id, { title, summary, purpose, decidedBy, afterwards }))
  valueOf(
    await setVoters(staff, id, {
      access: content.access ?? 'account',
      minimumAge: content.minimumAge ?? null,
      districtIds: [],
      paper: false,
      receipts: true,
      eligible: content.eligible ?? null,
    }),
  )
  for (const question of content.questions) await seedQuestion(town, id, question)
  valueOf(await releasePoll(staff, id))
  await vote(town, number, content, n)
  if (content.to > 0) return
  await prisma.phase.update({
    where: { municipalityId_id: { municipalityId: town.id, id: phaseId } },
    data: { endsAt: evening(content.to) },
    select: { id: true },
  })
  await closePoll(town.id, id)
  await countPoll(town.id, id)
}

/** The process around it, of one phase; ended only when everybody has voted. */
async function seedProcess(town: Town, content: PollContent): Promise<string> {
  const { id } = await storeProcess(
    town.projectLead,
    newId(),
    'poll',
    {
      title: content.title,
      summary: content.summary,
      purpose: content.purpose,
      openText: '',
      fixedText: '',
      level: 'cooperate',
      area: null,
      districtIds: [],
      topicId: town.topics.find(({ name }) => name === content.topic)?.id ?? null,
      department: content.department,
      contactName: content.contact.name,
      contactEmail: content.contact.email,
      decidedBy: content.decidedBy,
      decidedOn: null,
    },
    [
      {
        kind: 'vote',
        title: 'Abstimmen',
        text: 'Jetzt entscheiden Sie.',
        settings: {},
        startsAt: evening(content.from),
        endsAt: evening(Math.max(content.to, 1)),
      },
    ],
  )
  valueOf(await publishProcess(town.projectLead, id, moment(Math.min(content.from, 0) - 4)))
  const phase = await prisma.phase.findFirstOrThrow({
    where: { municipalityId: town.id, processId: id },
    select: { id: true },
  })
  return phase.id
}

async function seedQuestion(town: Town, pollId: string, content: QuestionContent): Promise<void> {
  const id = newId()
  const { kind, title, text = '', minimum = null, maximum = null, points = null } = content
  const wish = {
    counting: content.counting ?? countings[kind][0],
    majority: 'simple' as const,
    turnoutPercent: content.turnoutPercent ?? null,
    yesPercent: null,
  }
  const question = { kind, title, text, minimum, maximum, points, budget: null, shuffled: true, districtId: null }
  valueOf(await addQuestion(town.projectLead, pollId, { id, ...question, rule: ruleOf(wish) }))
  for (const option of content.options ?? []) await seedOption(town, pollId, id, option)
}

async function seedOption(town: Town, pollId: string, questionId: string, option: OptionContent): Promise<void> {
  const { title, text = '', pro = '', contra = '', place = '', cost, photo } = option
  const pictures = photo ? await seedPhotos(town, [photo]) : null
  const content = {
    title,
    text,
    pro,
    contra,
    place,
    latitude: null,
    longitude: null,
    passive: false,
    cost: cost === undefined ? null : cost * 100,
  }
  const picture = pictures ? { id: pictures.get(photo!)! } : 'keep'
  valueOf(await addOption(town.projectLead, pollId, questionId, newId(), content, picture))
}

async function vote(town: Town, number: number, content: PollContent, n: number): Promise<void> {
  const poll = (await pollPage(town.id, number, { released: true }))!
  // the first two are those one can become in the demo: their votes are left to them
  const people = town.citizens.slice(2)
  for (let voter = 0; voter < Math.min(content.votes, people.length); voter++) {
    const person = { id: people[(voter + n * 7) % people.length]!.id, emailVerified: true }
    const marks = poll.questions.map((question, at) =>
      marksOf(question, content.questions[at]!, voter * 31 + n * 7 + at),
    )
    valueOf(await castBallot(town.id, poll.id, { person }, { submissionId: newId(), marks }))
  }
}

/** What somebody thinks of each option: mostly what most think, and a little of their own. */
function marksOf(question: BallotQuestion, content: QuestionContent, n: number): Marks {
  const { options, kind, maximum, points } = question
  const taste = options.map(({ title, passive }, at) => {
    const liked = passive ? 2 : (content.options?.find((option) => option.title === title)?.liked ?? [7, 5, 1][at] ?? 5)
    return liked + (((n * 37 + at * 53 + n * at * 11) % 97) / 97) * 6
  })
  const order = taste.map((_, at) => at).toSorted((a, b) => taste[b]! - taste[a]!)
  const place = (at: number) => order.indexOf(at)
  switch (kind) {
    case 'score':
      return taste.map((t) => Math.max(0, Math.min(5, Math.round((t - 3) / 2))))
    case 'consensing':
      return taste.map((t) => Math.max(0, Math.min(10, Math.round(13 - t))))
    case 'ranking':
      return taste.map((_, at) => (place(at) > 1 && n % 4 === 0 ? null : place(at) + 1))
    case 'points':
      return taste.map((_, at) => [Math.ceil((points ?? 0) / 2), Math.floor((points ?? 0) / 4), 1, 0][place(at)] ?? 0)
    case 'approval':
      return taste.map((_, at) => (place(at) < Math.min(maximum ?? 3, 1 + (n % 3)) ? 1 : 0))
    default:
      return taste.map((_, at) => (place(at) === 0 ? 1 : 0))
  }
}

/** So many days from today, at six in the evening in Germany. */
function evening(days: number): Date {
  return daysLater(momentOf(`${isoDay(new Date())}T18:00`)!, days)
}

function valueOf<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome.value
}
