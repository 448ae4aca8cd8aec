import type { OwnData } from '#app/people/own-data.ts'
import { prisma, type Tx } from '#app/platform/db.server.ts'
import { keyOfPoll, type VoterName, voterKeyOf } from './poll-key.server.ts'

const participation: OwnData = {
  name: 'pollParticipation',
  title: { de: 'Ihre Abstimmungen', en: 'Polls you took part in' },
  why: {
    de: 'Damit niemand zweimal abstimmt. Gespeichert ist, dass Sie teilgenommen haben; wie, weiß nach dem Ende niemand mehr. Drei Monate nach dem Ende wird auch das gelöscht. Löschen Sie Ihr Konto vor dem Ende, geht Ihr Stimmzettel mit.',
    en: 'So that nobody votes twice. What is kept is that you took part; how, nobody knows any more after the end. Three months after the end this is deleted, too. If you delete your account before the end, your ballot goes with it.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.pollParticipation.findMany({
      where: { municipalityId, personId: id },
      select: { poll: { select: { number: true, title: true, closedAt: true } } },
      orderBy: { poll: { number: 'asc' } },
    })
    return rows.map(({ poll }) => ({
      label: poll.title,
      path: `/abstimmungen/${poll.number}`,
      data: { poll: poll.number, closedAt: poll.closedAt },
    }))
  },
  async erase(tx, person) {
    await takeBallotsBack(tx, person)
    await tx.pollParticipation.deleteMany({ where: { municipalityId: person.municipalityId, personId: person.id } })
  },
}

/** What can still be linked to a person is personal data: of votes that run, the ballot goes. A new account does not make a second one of it. */
async function takeBallotsBack(tx: Tx, { municipalityId, id }: { municipalityId: string; id: string }): Promise<void> {
  const [open, residence] = [
    await tx.pollParticipation.findMany({
      where: { municipalityId, personId: id, poll: { closedAt: null } },
      select: { pollId: true },
      orderBy: { pollId: 'asc' },
    }),
    await tx.residence.findUnique({
      where: { municipalityId_personId: { municipalityId, personId: id } },
      select: { mark: true },
    }),
  ]
  const names: VoterName[] = [`person:${id}`, ...(residence ? [`resident:${residence.mark}` as const] : [])]
  for (const { pollId } of open) {
    const key = await keyOfPoll(municipalityId, pollId)
    if (!key) continue
    const keys = names.map((name) => voterKeyOf(key, name))
    await tx.$executeRaw`select lock_poll_shared(${pollId}::uuid)`
    for (const voterKey of keys) await tx.$executeRaw`select lock_voter(${voterKey})`
    await tx.$executeRaw`
      delete from "Ballot" where "municipalityId" = ${municipalityId}::uuid and "pollId" = ${pollId}::uuid
        and "voterKey" = any(${keys}::bytea[]) and channel = 'online'`
  }
}

export const pollOwnData: OwnData[] = [participation]
