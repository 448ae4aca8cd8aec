import type { RouterContextProvider } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentConnection } from '#app/platform/facts.server.ts'
import { forgiveLimit, limit } from '#app/platform/rate-limit.server.ts'

type Context = Readonly<RouterContextProvider>
type Kind = 'sign-in' | 'sign-up' | 'mail' | 'token'

const quarter = 900
const hour = 3_600

// Schools and town halls share one address of the net: many tries per address, few per account.
const rules: Record<Kind, { net: Rule; subject: Rule }> = {
  'sign-in': { net: { points: 100, seconds: quarter }, subject: { points: 10, seconds: quarter } },
  'sign-up': { net: { points: 60, seconds: hour }, subject: { points: 5, seconds: hour } },
  mail: { net: { points: 60, seconds: hour }, subject: { points: 5, seconds: hour } },
  token: { net: { points: 100, seconds: quarter }, subject: { points: 20, seconds: quarter } },
}
type Rule = { points: number; seconds: number }

/** May this be tried once more? Counts for the visitor's address and for the account or mailbox, whether it exists or not. */
export async function mayTry(context: Context, kind: Kind, subject: string): Promise<boolean> {
  const { ip } = currentConnection(context)
  const { id } = currentMunicipality(context)
  const { net, subject: own } = rules[kind]
  const results = await Promise.all([
    limit(`people.${kind}.net`, ip, net),
    limit(`people.${kind}.subject`, `${id} ${subject}`, own),
  ])
  return results.every((result) => result.ok)
}

/** The right password was given: what was tried before counts no more, so that nobody is locked out by signing in often. */
export async function forgiveTries(context: Context, kind: Kind, subject: string): Promise<void> {
  await forgiveLimit(`people.${kind}.subject`, `${currentMunicipality(context).id} ${subject}`)
}
