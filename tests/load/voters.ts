/** Casts ballots as fast as it can, one per person, and says which were acknowledged: `tests/load/voting.test.ts` ends it by force. */

import { rows } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { castBallot } from '#app/polls/casting.server.ts'

const [municipalityId = '', pollId = '', connections = '16'] = process.argv.slice(2)
const people = await rows<{ id: string }>('select id from "Person" where "municipalityId" = $1', [municipalityId])

await Promise.all(Array.from({ length: Number(connections) }, vote))

async function vote(): Promise<void> {
  for (let person = people.pop(); person; person = people.pop()) {
    const voter = { person: { id: person.id, emailVerified: true } }
    const outcome = await castBallot(municipalityId, pollId, voter, { submissionId: newId(), marks: [[1, 0, 0]] })
    if (outcome.ok) process.stdout.write(`${person.id} ${outcome.value.receipt}\n`)
  }
}
