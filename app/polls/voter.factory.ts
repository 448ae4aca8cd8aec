import { randomBytes } from 'node:crypto'
import { codeOf } from '#app/people/code.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { MadePoll } from './poll.factory.ts'
import type { Marks } from './poll.ts'
import { codeHashOf, codeLength, keyOfPoll } from './poll-key.server.ts'
import { openBallot } from './sealed-ballot.server.ts'

/** Somebody whose residence is confirmed. */
export async function aResident(
  municipality: { id: string },
  details: { person?: CurrentPerson; mark?: string; birthDate?: string; districtId?: string | null } = {},
): Promise<{ person: CurrentPerson; mark: string }> {
  const person = details.person ?? (await aCitizen(municipality))
  const mark = details.mark ?? randomBytes(32).toString('hex')
  await prisma.residence.create({
    data: {
      municipalityId: municipality.id,
      personId: person.id,
      way: 'desk',
      birthDate: new Date(details.birthDate ?? '1980-05-01'),
      districtId: details.districtId ?? null,
      mark,
    },
    select: { mark: true },
  })
  return { person, mark }
}

/** Codes of letters, or numbers of sheets; as they are printed, and as they are kept. */
export async function aCodeBatch(
  { municipalityId, id: pollId, process }: MadePoll,
  size: number,
  kind: 'letter' | 'sheet' = 'letter',
): Promise<{ batchId: string; codes: string[]; hashes: string[] }> {
  const batchId = newId()
  const codes = Array.from({ length: size }, () => codeOf(randomBytes(codeLength), codeLength))
  const hashes = codes.map((code) => codeHashOf(pollId, code)!)
  await prisma.pollCodeBatch.create({
    data: { municipalityId, id: batchId, pollId, kind, size, createdById: process.staff.id },
    select: { id: true },
  })
  await prisma.pollCode.createMany({ data: hashes.map((codeHash) => ({ municipalityId, pollId, batchId, codeHash })) })
  return { batchId, codes, hashes }
}

/** The ballots of a vote that runs, opened with its key. */
export async function openBallots({ municipalityId, id }: { municipalityId: string; id: string }) {
  const stored = await prisma.ballot.findMany({ where: { municipalityId, pollId: id } })
  const key = await keyOfPoll(municipalityId, id)
  return stored.map(({ channel, voterKey, sealed }) => {
    const { receipt, marks } = openBallot(key!, voterKey, sealed)
    return { channel, receipt, marks: JSON.parse(marks) as (Marks | null)[] }
  })
}
