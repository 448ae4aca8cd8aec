import { channel } from 'node:diagnostics_channel'
import { hash, verify } from '@node-rs/argon2'

/** Tells of every use of argon2, which is what an answer costs: 'hash' or 'verify'. */
export const passwordWork = channel('bausteine.password')

// argon2id as OWASP recommends it: 19 MiB, two passes, one lane
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
// of a random password nobody knows
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$/mdrlVAXoUpyBEUoDa8Few$MYHmkPmxs4tRNuks6YkFWdBY8fyrMA1dFlnK0G170IU'

/** The PHC string that is stored of a password. */
export async function hashPassword(password: string): Promise<string> {
  passwordWork.publish('hash')
  return await hash(password.normalize('NFKC'), cost)
}

/** Takes as long when there is no account or no password as when there is one. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  passwordWork.publish('verify')
  const fits = await verify(stored ?? nobodys, password.normalize('NFKC'))
  return fits && Boolean(stored)
}
