import { timingSafeEqual } from 'node:crypto'
import { data } from 'react-router'
import { env } from '#app/platform/env.ts'
import { takeBounce } from '../bounce.server.ts'
import type { Route } from './+types/bounce'

/** Mails that came back, handed over by the mail server of the operator: docs in the README. Without a token in the environment it does not exist. */
export async function action({ request }: Route.ActionArgs) {
  const token = env().MAIL_FEEDBACK_TOKEN
  if (!token) throw data(null, { status: 404 })
  const sent = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  if (!isSame(sent, token)) return answer('wrong token', 401)
  return answer(await takeBounce(await request.text()), 200)
}

/** There is nothing to read here. */
export function loader() {
  throw data(null, { status: 404 })
}

function isSame(sent: string, token: string): boolean {
  const [a, b] = [Buffer.from(sent), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function answer(text: string, status: number): Response {
  return new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
