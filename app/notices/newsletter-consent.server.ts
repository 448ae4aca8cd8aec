import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'

type Person = { municipalityId: string; id: string }

/** The consent that holds now: when it was given and to which words; null: none. */
export async function consentOf({ municipalityId, id }: Person): Promise<{ givenAt: Date; text: string } | null> {
  return await prisma.newsletterConsent.findFirst({
    where: { municipalityId, personId: id, withdrawnAt: null },
    select: { givenAt: true, text: true },
  })
}

/** Keeps that the person agreed, when, and to exactly which words. Given twice, the first one counts. */
export function giveConsent({ municipalityId, id: personId }: Person, text: string): Promise<void> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Person" where "municipalityId" = ${municipalityId}::uuid and id = ${personId}::uuid for update`
    const stands = await tx.newsletterConsent.count({ where: { municipalityId, personId, withdrawnAt: null } })
    if (stands === 0) await tx.newsletterConsent.create({ data: { municipalityId, personId, text } })
  })
}

/** No newsletters from now on; that there was a consent until now stays on record. */
export async function withdrawConsent(tx: Tx, { municipalityId, id }: Person): Promise<void> {
  await tx.$executeRaw`
    update "NewsletterConsent" set "withdrawnAt" = now()
    where "municipalityId" = ${municipalityId}::uuid and "personId" = ${id}::uuid and "withdrawnAt" is null`
}
