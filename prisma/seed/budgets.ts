import { createHash } from 'node:crypto'
import { budgetRules } from '#app/budgets/budget.ts'
import { admitProposal, answerCheck, askDepartment, rejectProposal } from '#app/budgets/checks.server.ts'
import { overrule } from '#app/budgets/council.server.ts'
import { ballotWish, fixBudget } from '#app/budgets/fixing.server.ts'
import { createBudget } from '#app/budgets/planning.server.ts'
import { realise } from '#app/budgets/realise.server.ts'
import { settleBudget } from '#app/budgets/settling.server.ts'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { codeOf } from '#app/people/code.ts'
import { prisma, rows } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import { castBallot } from '#app/polls/casting.server.ts'
import { closePoll } from '#app/polls/closing.server.ts'
import { countPoll } from '#app/polls/counting.server.ts'
import type { Marks } from '#app/polls/poll.ts'
import { keyOfPoll, receiptLength } from '#app/polls/poll-key.server.ts'
import { pollPage } from '#app/polls/reading.server.ts'
import { sealBallot } from '#app/polls/sealed-ballot.server.ts'
import { daysLater, momentOf } from '#app/processes/berlin.ts'
import { storeProcess } from '#app/processes/planning.server.ts'
import { publishProcess } from '#app/processes/publication.server.ts'
import { turnPhases } from '#app/processes/turning.server.ts'
import { publishProject } from '#app/projects/publication.server.ts'
import { isoDay } from '#app/ui/format.ts'
import type { BudgetContent, Liking, ProposalContent } from './budget-content.ts'
import { backdateIdea, day, moment } from './day.ts'
import { around } from './ideas.ts'
import type { Town } from './town.ts'

/** Rounds of a participatory budget: one in its vote, one that is over and became projects; and the process that collects becomes the next one. */
export async function seedBudgets(town: Town, contents: BudgetContent[]): Promise<void> {
  for (const [n, content] of contents.toReversed().entries()) await seedBudget(town, content, n)
  const collecting = await prisma.process.findFirst({
    where: { municipalityId: town.id, blueprint: 'participatoryBudget', budget: null },
    select: { id: true },
  })
  if (collecting) await plan(town, collecting.id, { amount: 200_000, maximum: 5, checkUntil: day(70) })
  await turnPhases()
}

async function seedBudget(town: Town, content: BudgetContent, n: number): Promise<void> {
  const { days, proposals } = content
  const { processId, phases } = await seedProcess(town, content)
  for (const [m, proposal] of proposals.entries()) await seedIdea(town, proposal, n * 40 + m, phases[1]!, days)
  const publish = async () => valueOf(await publishProcess(town.projectLead, processId, moment(days.published)))
  // what is over has its dates only when everybody has voted, and they are fixed by publication
  if (days.end > 0) await publish()
  const budgetId = await plan(town, processId, { ...content, checkUntil: day(days.vote - 2) })
  await check(town, budgetId, content)
  const process = await prisma.process.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId: town.id, id: processId } },
    select: { title: true, summary: true, purpose: true, decidedBy: true },
  })
  const wish = ballotWish(process, 'de')
  const voters = { ...wish.voters, eligible: 24_800 }
  const { poll } = valueOf(await fixBudget(town.projectLead, budgetId, { ...wish, voters }))
  await cast(town, poll, content)
  if (days.end > 0) return
  await end(town, poll, phases[3]!, content, publish)
  await settleBudget(town.id, budgetId)
  await carryOut(town, budgetId, content)
}

async function plan(
  town: Town,
  processId: string,
  { amount, maximum, checkUntil }: { amount: number; maximum: number; checkUntil: string },
): Promise<string> {
  const pots = [{ id: newId(), title: 'Ganze Stadt', amount: amount * 100, districtId: null }]
  const terms = {
    ballotKind: 'budgetApproval' as const,
    rule: budgetRules.equalShares,
    maximum,
    points: null,
    checkUntil,
  }
  return valueOf(await createBudget(town.projectLead, { id: newId(), processId, ...terms, pots })).id
}

async function seedProcess(town: Town, { title, summary, purpose, days }: BudgetContent) {
  const { id } = await storeProcess(
    town.projectLead,
    newId(),
    'participatoryBudget',
    {
      title,
      summary,
      purpose,
      level: 'decide' as const,
      area: null,
      districtIds: [],
      topicId: null,
      openText: 'Welche Vorschläge verwirklicht werden.',
      fixedText: 'Wie viel Geld es gibt, und dass ein Vorhaben in zwei Jahren fertig ist.',
      department: 'Kämmerei',
      contactName: 'Stefan Brandt',
      contactEmail: 'haushalt@musterstadt.example',
      decidedBy: 'Alle, die abstimmen; die Stadtverordneten bestätigen das Ergebnis',
      decidedOn: null,
    },
    [
      phase('inform', 'Informieren', 'So funktioniert der Bürgerhaushalt.', days.published, days.ideas),
      phase(
        'ideas',
        'Vorschläge einreichen',
        'Was fehlt in der Stadt, und was kostet es ungefähr?',
        days.ideas,
        days.checks,
      ),
      phase(
        'inform',
        'Die Fachstellen prüfen',
        'Jeder Vorschlag bekommt eine Antwort und einen Preis.',
        days.checks,
        days.vote,
      ),
      // it ends when everybody has voted
      phase('budget', 'Geld verteilen', 'Sie haben bis zu fünf Stimmen.', days.vote, Math.max(days.end, 1)),
      phase('result', 'Ergebnis', 'Was gewonnen hat, und warum.', Math.max(days.end, 1), Math.max(days.result, 2)),
    ],
  )
  const phases = await prisma.phase.findMany({
    where: { municipalityId: town.id, processId: id },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return { processId: id, phases: phases.map((one) => one.id) }
}

function phase(kind: 'inform' | 'ideas' | 'budget' | 'result', title: string, text: string, from: number, to: number) {
  const settings =
    kind === 'ideas' ? { support: true, discuss: true, cost: true } : kind === 'budget' ? { discuss: true } : {}
  return { kind, title, text, settings, startsAt: at(from), endsAt: at(to) }
}

async function seedIdea(
  town: Town,
  proposal: ProposalContent,
  n: number,
  phaseId: string,
  { ideas, checks }: BudgetContent['days'],
): Promise<void> {
  const { citizens, id: municipalityId } = town
  const district = town.districts.find(({ name }) => name === proposal.district)!
  const made = await aPublishedIdea(town, {
    title: proposal.title,
    text: proposal.text,
    author: citizens[(n * 3 + 5) % citizens.length]!,
    topic: town.topics.find(({ name }) => name === proposal.topic),
    district,
    place: around(district, n + 7),
    phaseId,
  })
  if (proposal.wish !== null)
    await prisma.idea.updateMany({
      where: { municipalityId, id: made.id },
      data: { wishCost: BigInt(proposal.wish * 100) },
    })
  const supporters = Math.min(proposal.supporters, citizens.length - 1)
  await prisma.ideaSupport.createMany({
    data: Array.from({ length: supporters }, (_, k) => ({
      municipalityId,
      ideaId: made.id,
      personId: citizens[(n * 3 + 6 + k) % citizens.length]!.id,
    })),
    skipDuplicates: true,
  })
  await backdateIdea(municipalityId, made.id, moment(ideas + 2 + (n % (checks - ideas - 4))))
}

const departments = { cost: 'Tiefbauamt', feasible: 'Grünflächenamt', jurisdiction: 'Rechtsamt' } as const

async function check(town: Town, budgetId: string, { proposals, days }: BudgetContent): Promise<void> {
  const staff = town.projectLead
  const stored = await prisma.proposal.findMany({
    where: { municipalityId: town.id, budgetId },
    select: { id: true, title: true },
  })
  for (const [n, proposal] of proposals.entries()) {
    const { id } = stored.find(({ title }) => title === proposal.title)!
    const deadline = day(days.vote - 10)
    const answers = [
      {
        aspect: 'jurisdiction' as const,
        verdict: proposal.rejected ? ('no' as const) : ('yes' as const),
        reason: proposal.rejected
          ? 'Darüber entscheidet die Stadt nicht allein.'
          : 'Das ist Sache der Stadt, die Fläche gehört ihr.',
        cost: null,
      },
      {
        aspect: 'feasible' as const,
        verdict: n % 4 === 1 ? ('conditions' as const) : ('yes' as const),
        reason: n % 4 === 1 ? 'Machbar, wenn die Arbeiten außerhalb der Brutzeit beginnen.' : 'In zwei Jahren machbar.',
        cost: null,
      },
      { aspect: 'cost' as const, verdict: 'yes' as const, reason: proposal.reckoned, cost: proposal.cost * 100 },
    ]
    for (const answer of answers) {
      valueOf(
        await askDepartment(staff, id, { aspect: answer.aspect, department: departments[answer.aspect], deadline }),
      )
      valueOf(await answerCheck(staff, id, answer))
    }
    valueOf(proposal.rejected ? await rejectProposal(staff, id, proposal.rejected) : await admitProposal(staff, id))
  }
  await prisma.proposalCheck.updateMany({
    where: { municipalityId: town.id, proposal: { budgetId } },
    data: { askedAt: moment(days.checks + 2), checkedAt: moment(days.vote - 12) },
  })
}

/** People of the demo world vote by the verb they use; where thousands are wanted, ballots are put into the box as the verb would. */
async function cast(town: Town, number: number, content: BudgetContent): Promise<void> {
  const poll = (await pollPage(town.id, number, { released: false }))!
  const options = poll.questions[0]!.options.map(({ title }) => content.proposals.find((one) => one.title === title)!)
  // the first two are those one can become in the demo: their votes are left to them
  for (const [n, { id }] of town.citizens.slice(2, 2 + content.cast).entries()) {
    const marks = [marksOf(town, options, content.maximum, n)]
    valueOf(
      await castBallot(town.id, poll.id, { person: { id, emailVerified: true } }, { submissionId: newId(), marks }),
    )
  }
  const ballots = Array.from({ length: content.generated }, (_, n) =>
    JSON.stringify([marksOf(town, options, content.maximum, n)]),
  )
  const key = (await keyOfPoll(town.id, poll.id))!
  const names = ballots.map((_, n) => createHash('sha256').update(`${content.title} ${n}`).digest())
  const sealed = ballots.map((marks, n) =>
    sealBallot(key, names[n]!, { receipt: codeOf(names[n]!, receiptLength), marks }),
  )
  await rows(
    `insert into "Ballot" ("municipalityId", "pollId", "voterKey", channel, sealed)
     select $1, $2, b.name, 'online', b.sealed from unnest($3::bytea[], $4::bytea[]) b(name, sealed)`,
    [town.id, poll.id, names, sealed],
  )
}

const likings: readonly Liking[] = ['kids', 'old', 'bike', 'nature', 'youth', 'culture', 'kids', 'old']

/** Somebody likes what is near and what concerns people alike, and what is good by itself; always the same for the same number. */
function marksOf(town: Town, options: ProposalContent[], maximum: number, n: number): Marks {
  const draw = drawing(n)
  const liking = likings[Math.floor(draw() * likings.length)]!
  const home = town.districts[Math.floor(draw() ** 1.4 * town.districts.length)]!.name
  const taste = options.map(({ likedBy, district, supporters }) => {
    const alike = likedBy.includes(liking) ? 1.1 : 0
    return alike + (district === home ? 0.8 : 0) + supporters / 90 + draw() * 1.3
  })
  const most = Math.min(maximum, 1 + Math.floor(draw() ** 0.6 * maximum))
  const chosen = taste
    .map((_, option) => option)
    .toSorted((a, b) => taste[b]! - taste[a]!)
    .slice(0, most)
  return taste.map((_, option) => (chosen.includes(option) ? 1 : 0))
}

/** Numbers from 0 to 1 that only look like chance (mulberry32). */
function drawing(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The vote was over long ago: it is closed and counted, then everything goes where it belongs in time. */
async function end(
  town: Town,
  number: number,
  phaseId: string,
  { days }: BudgetContent,
  publish: () => Promise<unknown>,
): Promise<void> {
  const municipalityId = town.id
  const poll = (await pollPage(municipalityId, number, { released: false }))!
  const result = await prisma.phase.findFirstOrThrow({
    where: { municipalityId, processId: poll.process.id, kind: 'result' },
    select: { id: true },
  })
  const dates = { [phaseId]: [days.vote, days.end], [result.id]: [days.end, days.result] }
  for (const [id, [from, to]] of Object.entries(dates)) {
    const [startsAt, endsAt] = [at(from!), at(to!)]
    await prisma.phase.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: { startsAt, endsAt },
      select: { id: true },
    })
  }
  await publish()
  await closePoll(municipalityId, poll.id)
  await countPoll(municipalityId, poll.id)
  await prisma.poll.update({
    where: { municipalityId_id: { municipalityId, id: poll.id } },
    data: { releasedAt: moment(days.vote - 3), closedAt: at(days.end), countedAt: at(days.end) },
    select: { id: true },
  })
}

/** What the council said, and winners that became projects everybody sees. */
async function carryOut(town: Town, budgetId: string, { days, council, projects }: BudgetContent): Promise<void> {
  const { id: municipalityId, projectLead: staff } = town
  const proposals = await prisma.proposal.findMany({
    where: { municipalityId, budgetId },
    orderBy: { number: 'asc' },
    select: { id: true, title: true, won: true },
  })
  const called = (title: string) => proposals.find((one) => one.title === title)!
  if (council) {
    const { realised, reason, resolution, daysAgo } = council
    valueOf(
      await overrule(staff, called(council.title).id, {
        id: newId(),
        realised,
        reason,
        resolution,
        decidedOn: day(-daysAgo),
      }),
    )
  }
  const winners = proposals.filter(({ won, title }) => won && title !== council?.title)
  for (const { id } of winners.slice(0, projects)) {
    valueOf(await realise(staff, id))
    // a project takes the id of its proposal
    await prisma.project.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: {
        startPlanned: new Date(day(days.result + 30)),
        endPlanned: new Date(day(90)),
        state: 'running',
        startActual: new Date(day(days.result + 40)),
      },
      select: { id: true },
    })
    valueOf(await publishProject(staff, id, moment(days.result)))
  }
  await prisma.budget.update({
    where: { municipalityId_id: { municipalityId, id: budgetId } },
    data: { createdAt: moment(days.published), fixedAt: moment(days.vote - 3), decidedAt: at(days.end) },
    select: { id: true },
  })
}

/** So many days from today, at six in the evening in Germany. */
function at(days: number): Date {
  return daysLater(momentOf(`${isoDay(new Date())}T18:00`)!, days)
}

function valueOf<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome.value
}
