import { data } from 'react-router'
import { pollNumber } from './poll.ts'
import { pollPage, type ShownPoll, type ShownQuestion } from './reading.server.ts'

/** The poll in an address, released or not, for staff; or a page that does not exist. */
export async function pollInAddress(municipalityId: string, number: string | undefined): Promise<ShownPoll> {
  const poll = await pollPage(municipalityId, pollNumber(number), { released: false })
  if (!poll) throw data(null, { status: 404 })
  return poll
}

/** The same where people vote on paper, too; elsewhere there is no such page. */
export async function paperPollIn(municipalityId: string, number: string | undefined): Promise<ShownPoll> {
  const poll = await pollInAddress(municipalityId, number)
  if (!poll.paper || poll.access === 'account') throw data(null, { status: 404 })
  return poll
}

/** The question in an address; null for "neu". */
export function questionInAddress(poll: ShownPoll, id: string): ShownQuestion | null {
  if (id === 'neu') return null
  const question = poll.questions.find((one) => one.id === id)
  if (!question) throw data(null, { status: 404 })
  return question
}

/** The id a button names; what has no such shape is no page. */
export function idIn(form: FormData): string {
  const id = form.get('id')
  if (typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id
  throw data(null, { status: 404 })
}

export function staffPath({ number }: { number: number }): string {
  return `/verwaltung/abstimmungen/${number}`
}

/** Do questions and rule belong to a participatory budget, which sets them? */
export function isOfBudget({ phase }: Pick<ShownPoll, 'phase'>): boolean {
  return phase.kind === 'budget'
}
