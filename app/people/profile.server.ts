import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import type { Language } from '#app/ui/texts.ts'

type Account = { municipalityId: string; id: string }

export type Profile = {
  email: string
  displayName: string
  language: Language
  createdAt: Date
  emailVerifiedAt: Date | null
  hasPassword: boolean
}

/** What the account itself consists of. */
export async function profileOf({ municipalityId, id }: Account): Promise<Profile> {
  const person = await prisma.person.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      email: true,
      displayName: true,
      language: true,
      createdAt: true,
      emailVerifiedAt: true,
      passwordHash: true,
    },
  })
  const { passwordHash, ...rest } = person
  return {
    ...rest,
    email: person.email ?? '',
    displayName: person.displayName ?? '',
    language: person.language as Language,
    hasPassword: passwordHash !== null,
  }
}

/** Changes the name others see and the language of letters. */
export async function changeProfile(
  { municipalityId, id }: Account,
  { displayName, language }: { displayName: string; language: Language },
): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.person.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: { displayName, language },
      select: { id: true },
    })
    // the name stands on public pages, which are made anew with this entry
    await record(tx, { municipalityId, actorId: id, kind: 'person.nameChanged', subjectId: id, public: false })
  })
}
