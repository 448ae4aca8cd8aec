import { data, type RouterContextProvider, redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson, requireCitizen } from '#app/people/guards.server.ts'
import { currentRequest } from '#app/platform/facts.server.ts'
import { codeOfRequest } from './code-cookie.server.ts'
import { pollNumber } from './poll.ts'
import { pollPage, type ShownPoll } from './reading.server.ts'
import { type Standing, type Voter, voterStanding } from './voter.server.ts'

type Context = Readonly<RouterContextProvider>
type Asked = { context: Context; params: { number?: string | undefined }; request: Request }

/** The poll in an address, as everybody may see it; or a page that does not exist. */
export async function publicPoll(context: Context, number: string | undefined): Promise<ShownPoll> {
  const poll = await pollPage(currentMunicipality(context).id, pollNumber(number), { released: true })
  if (!poll) throw data(null, { status: 404 })
  return poll
}

/** Whoever asks: by code where the poll asks for codes, else the one who is signed in. */
export function voterOf(context: Context, request: Request, poll: Pick<ShownPoll, 'access'>): Voter | null {
  if (poll.access === 'code') {
    const code = codeOfRequest(request)
    return code === null ? null : { code }
  }
  const person = currentPerson(context)
  return person && { person }
}

export type AtBallot = { poll: ShownPoll; voter: Voter; standing: Standing; questions: string[] }

/** Proves somebody who may vote now; others are led to where they learn why not, and what they can do. */
export async function requireVoter({ context, params, request }: Asked): Promise<AtBallot> {
  const poll = await publicPoll(context, params.number)
  const voter = voterOf(context, request, poll)
  const standing = await voterStanding(currentMunicipality(context), poll, voter)
  const { eligibility } = standing
  if (eligibility.may) return { poll, voter: voter!, standing, questions: eligibility.questions }
  // the page to sign in brings back what was chosen
  if (eligibility.why === 'sign-in' && currentRequest(context).sends)
    throw redirect(`/anmelden?weiter=${encodeURIComponent(`/abstimmungen/${poll.number}/stimmzettel`)}&gesendet=ja`)
  if (eligibility.why === 'sign-in' || eligibility.why === 'email') requireCitizen(context)
  const byCode = ['code', 'wrong-code', 'void-code'].includes(eligibility.why)
  throw redirect(`/abstimmungen/${poll.number}${byCode ? '/code' : '#teilnahme'}`, 303)
}
