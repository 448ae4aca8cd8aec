import type { ResultSheet } from '#app/methods/result-sheet.ts'
import { writeCode } from '#app/people/code.ts'
import { csvHead, csvLine } from '#app/platform/csv.ts'
import { rows } from '#app/platform/db.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { fewestBallots, type Marks } from './poll.ts'
import { mayBeApart, pollPage, type ShownPoll } from './reading.server.ts'
import { storedResults } from './result.server.ts'
import { fileTexts } from './texts/files.ts'

// ballots never change after the close: chunk after chunk is read when the reader is ready for it, and no connection waits meanwhile
const perChunk = 5_000

/** All ballots of a counted poll as a table, in the shuffled order; null: no such poll, not counted, or too few ballots. */
export async function ballotFile(
  municipalityId: string,
  number: number,
  language: Language,
): Promise<AsyncGenerator<string> | null> {
  const poll = await countedPoll(municipalityId, number)
  return poll && ballotLines(municipalityId, poll, language)
}

async function* ballotLines(municipalityId: string, poll: Counted, language: Language): AsyncGenerator<string> {
  const t = textsIn(fileTexts, language)
  // where both are enough to be told apart, as on the page
  const channels = mayBeApart(poll)
  const shown = await shownQuestions(municipalityId, poll)
  const titles = shown.flatMap((question) =>
    question.options.map(({ title }) =>
      shown.length > 1 ? `${question.position}. ${question.title}: ${title}` : title,
    ),
  )
  yield csvHead([...(poll.receipts ? [t.receipt] : []), ...(channels ? [t.channel] : []), ...titles])
  for await (const chunk of ballotChunks(municipalityId, poll)) {
    let lines = ''
    for (const { receipt, channel, marks } of chunk) {
      const said = shown.flatMap(({ position, options }) => marks[position - 1] ?? options.map(() => null))
      lines += csvLine([...(poll.receipts ? [writeCode(receipt)] : []), ...(channels ? [t[channel]] : []), ...said])
    }
    yield lines
  }
}

/**
 * The questions that stand in the file. A ballot shows by the questions of districts where its voter lives; where they are fewer than five, all else
 * that is on their ballots would be known of them. Then those questions have their result sheets alone, in which no ballot is told from the next.
 */
export async function shownQuestions(
  municipalityId: string,
  poll: Pick<ShownPoll, 'id' | 'questions'>,
): Promise<ShownPoll['questions']> {
  const results = await storedResults(municipalityId, poll.id)
  const counted = poll.questions.filter(({ id }) => results.has(id))
  const ofAll = counted.filter(({ districtId }) => districtId === null)
  if (ofAll.length === 0 || poll.questions.every(({ districtId }) => districtId === null)) return counted
  const [fewest] = await rows<{ size: number }>(
    `select count(*)::int as size from "CountedBallot" b
     cross join lateral (select array_agg(json_typeof(m) = 'null' order by at) as asked from json_array_elements(b.marks) with ordinality a(m, at)) q
     where b."municipalityId" = $1 and b."pollId" = $2 group by q.asked order by 1 limit 1`,
    [municipalityId, poll.id],
  )
  return fewest && fewest.size < fewestBallots ? ofAll : counted
}

/** The result of one question with everything a recount needs; null: there is none. */
export async function resultSheet(
  municipality: { id: string; name: string },
  number: number,
  position: number,
): Promise<AsyncGenerator<string> | null> {
  const poll = await countedPoll(municipality.id, number)
  const question = poll?.questions.find((one) => one.position === position)
  const stored = question && poll?.results.get(question.id)
  if (!poll || !question || !stored) return null
  const { rule, options, budget } = question
  const sheet: ResultSheet = {
    format: 'bausteine-result',
    version: 1,
    method: rule.method,
    about: {
      municipality: municipality.name,
      poll: poll.title,
      number: poll.number,
      question: question.title,
      position,
      closedAt: poll.closedAt!.toISOString(),
    },
    input: {
      rule,
      options: options.map(({ id, title, cost }) => ({ id, title, cost })),
      budget,
      seed: poll.seed!,
      seedHash: poll.seedHash!,
      lots: stored.lots,
      ballots: [],
    },
    result: stored.result,
  }
  return sheetLines(municipality.id, poll, sheet)
}

async function* sheetLines(municipalityId: string, poll: Counted, sheet: ResultSheet): AsyncGenerator<string> {
  const [head, tail] = JSON.stringify(sheet, null, 1).split(/(?<="ballots": )\[\]/) as [string, string]
  yield `${head}[`
  let first = true
  for await (const chunk of ballotChunks(municipalityId, poll)) {
    const alike = new Map<string, number>()
    for (const { marks } of chunk) {
      const said = marks[sheet.about.position - 1]
      if (said) alike.set(JSON.stringify(said), (alike.get(JSON.stringify(said)) ?? 0) + 1)
    }
    const lines = Array.from(alike, ([said, count]) => `\n[${count}, ${said}]`)
    if (lines.length > 0) yield `${first ? '' : ','}${lines.join(',')}`
    first &&= lines.length === 0
  }
  yield `]${tail}\n`
}

type Counted = ShownPoll & { results: Awaited<ReturnType<typeof storedResults>> }
type Line = { receipt: string; channel: 'online' | 'paper'; marks: (Marks | null)[] }

async function countedPoll(municipalityId: string, number: number): Promise<Counted | null> {
  const poll = await pollPage(municipalityId, number, { released: true })
  if (!poll?.countedAt || poll.tooFew) return null
  return { ...poll, results: await storedResults(municipalityId, poll.id) }
}

async function* ballotChunks(municipalityId: string, { id, turnout }: Counted): AsyncGenerator<Line[]> {
  for (let from = 1; from <= turnout; from += perChunk)
    yield await rows<Line>(
      `select receipt, channel::text, marks from "CountedBallot"
       where "municipalityId" = $1 and "pollId" = $2 and position between $3 and $4 order by position`,
      [municipalityId, id, from, from + perChunk - 1],
    )
}
