import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from './env.ts'

export type Limited = { ok: true; value: undefined } | { ok: false; reason: 'too-many'; retryAfterSeconds: number }
export type Allowance = { points: number; seconds: number }

const limiters = new Map<string, RateLimiterMemory>()

/**
 * Counts one attempt: `points` are allowed within `seconds` for each key (address, account). `name` tells one kind of attempt from another and
 * always comes with the same allowance.
 */
export async function limit(name: string, key: string, allowance: Allowance): Promise<Limited> {
  if (env().RATE_LIMITS === 'off') return { ok: true, value: undefined }
  try {
    await limiterOf(name, allowance).consume(keyOf(key))
    return { ok: true, value: undefined }
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return { ok: false, reason: 'too-many', retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) }
  }
}

/** Forgets the attempts of a key, as after a successful sign-in. */
export async function forgiveLimit(name: string, key: string): Promise<void> {
  await limiters.get(name)?.delete(keyOf(key))
}

// one household with IPv6 has a whole network of addresses: they count as one
function keyOf(key: string): string {
  return isIPv6(key) ? networkOf(key) : key
}

function networkOf(ip: string): string {
  const [front = '', back] = ip.split('::')
  const groups = front.split(':').filter(Boolean)
  const rest = (back ?? '').split(':').filter(Boolean)
  const zeros = back === undefined ? 0 : 8 - groups.length - rest.length
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest].slice(0, 4).join(':')
}

function limiterOf(name: string, { points, seconds }: Allowance): RateLimiterMemory {
  let limiter = limiters.get(name)
  if (!limiter) {
    limiter = new RateLimiterMemory({ points, duration: seconds })
    limiters.set(name, limiter)
  }
  return limiter
}
