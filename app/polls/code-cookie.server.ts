import type { RouterContextProvider } from 'react-router'
import { readCode } from '#app/people/code.ts'
import { currentConnection } from '#app/platform/facts.server.ts'
import { codeLength } from './poll-key.server.ts'

const name = 'stimmcode'
const seconds = 2 * 60 * 60

/** The access code this browser came in with, as typed; null: none. The cookie is sent to the pages of its poll alone. */
export function codeOfRequest(request: Request): string | null {
  const found = /(?:^|;\s*)stimmcode=([^;]+)/.exec(request.headers.get('cookie') ?? '')
  return found ? readCode(found[1]!, codeLength) : null
}

/** Keeps the code for two hours, on the pages of this poll. */
export function keepCode(context: Readonly<RouterContextProvider>, pollNumber: number, code: string): string {
  return cookie(context, pollNumber, code, seconds)
}

/** For computers that others use, too. */
export function dropCode(context: Readonly<RouterContextProvider>, pollNumber: number): string {
  return cookie(context, pollNumber, '', 0)
}

function cookie(context: Readonly<RouterContextProvider>, pollNumber: number, value: string, age: number): string {
  const secure = currentConnection(context).secure ? '; Secure' : ''
  return `${name}=${value}; Path=/abstimmungen/${pollNumber}; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`
}
