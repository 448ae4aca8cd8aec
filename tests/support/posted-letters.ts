import { prisma } from '#app/platform/db.server.ts'
import { letterJobName, type PostedLetter } from '#app/platform/letter.server.ts'

/** Letters that wait to be sent in a municipality, oldest first. */
export async function postedLetters(municipalityId: string): Promise<PostedLetter[]> {
  const rows = await prisma.$queryRaw<{ data: PostedLetter }[]>`
    select data from pgboss.job where name = ${letterJobName} and data ->> 'municipalityId' = ${municipalityId}
    order by created_on, id`
  return rows.map((row) => row.data)
}

/** The secret in the newest letter to an address. */
export async function tokenInLetterTo(municipalityId: string, email: string): Promise<string> {
  const letters = (await postedLetters(municipalityId)).filter((posted) => posted.to.email === email)
  return letters.at(-1)!.letter.action!.path.split('/').at(-1)!.split('?')[0]!
}

/** Does the waiting jobs of one kind in a municipality, as a worker would. */
export async function workOff(
  job: { name: string; work: (data: never) => Promise<void> },
  municipalityId: string,
): Promise<number> {
  const rows = await prisma.$queryRaw<{ data: never }[]>`
    delete from pgboss.job where name = ${job.name} and data ->> 'municipalityId' = ${municipalityId} returning data`
  for (const row of rows) await job.work(row.data)
  return rows.length
}
