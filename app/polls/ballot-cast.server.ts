import { type RouterContextProvider, redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { newId } from '#app/platform/id.ts'
import { castBallot } from './casting.server.ts'
import type { Marks } from './poll.ts'
import type { AtBallot } from './voter-request.server.ts'

/** Casts a ballot that was looked at once more, and goes on to the receipt; where it was refused, to the page that says why. */
export async function castSent(
  context: Readonly<RouterContextProvider>,
  { poll, voter }: AtBallot,
  form: FormData,
  marks: (Marks | null)[],
): Promise<Response> {
  const sent = form.get('submissionId')
  const submissionId = typeof sent === 'string' && /^[0-9a-f-]{36}$/.test(sent) ? sent : newId()
  const outcome = await castBallot(currentMunicipality(context).id, poll.id, voter, { submissionId, marks })
  const address = `/abstimmungen/${poll.number}`
  if (outcome.ok) return redirect(`${address}/quittung${outcome.value.replaced ? '?ersetzt=ja' : '?neu=ja'}`, 303)
  // not stored: closed meanwhile, handed out on paper, or the residence is gone
  return redirect(`${address}?grund=${outcome.reason}#teilnahme`, 303)
}
