import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { postLetter } from '#app/platform/letter.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/ui/texts.ts'
import { textsIn } from '#app/ui/texts.ts'
import { settingsTexts } from './texts/settings.ts'

type Person = { municipalityId: string; id: string }

export const consentsADay = 3

/** The consent that holds now: when it was given and to which words; null: none. */
export async function consentOf({ municipalityId, id }: Person): Promise<{ givenAt: Date; text: string } | null> {
  return await prisma.newsletterConsent.findFirst({
    where: { municipalityId, personId: id, withdrawnAt: null },
    select: { givenAt: true, text: true },
  })
}

/**
 * Keeps that the person agreed, when, and to exactly which words, and tells the mailbox, which was proven before anybody could sign in with it.
 * Given twice, the first one counts; each one is a mail, so there are only so many a day.
 */
export function orderNewsletters(person: Person, text: string): Promise<Outcome<void, 'too-often'>> {
  return inTransaction(async (tx) => {
    const { municipalityId, id: personId } = person
    const to = await lockMailbox(tx, person)
    const stands = await tx.newsletterConsent.count({ where: { municipalityId, personId, withdrawnAt: null } })
    if (stands > 0 || !to) return done()
    const [today] = await tx.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from "NewsletterConsent" where "municipalityId" = ${municipalityId}::uuid
        and "personId" = ${personId}::uuid and "givenAt" > now() - interval '1 day'`
    if (today!.count >= consentsADay) return refused('too-often')
    await tx.newsletterConsent.create({ data: { municipalityId, personId, text } })
    const { subject, what, end, action } = textsIn(settingsTexts, to.language).consentLetter
    const letter = {
      subject,
      paragraphs: [what, text, end],
      action: { label: action, path: '/mitteilungen/einstellungen#rundbriefe' },
    }
    await postLetter(tx, { municipalityId, to, letter })
    return done()
  })
}

/** The person wants no newsletters any more. */
export function endNewsletters(person: Person): Promise<void> {
  return inTransaction((tx) => withdrawConsent(tx, person))
}

/** No newsletters from now on; that there was a consent until now stays on record. */
export async function withdrawConsent(tx: Tx, { municipalityId, id }: Person): Promise<void> {
  await tx.$executeRaw`
    update "NewsletterConsent" set "withdrawnAt" = now()
    where "municipalityId" = ${municipalityId}::uuid and "personId" = ${id}::uuid and "withdrawnAt" is null`
}

async function lockMailbox(tx: Tx, { municipalityId, id }: Person) {
  const [found] = await tx.$queryRaw<{ email: string; language: Language; name: string | null }[]>`
    select email, language, "displayName" as name from "Person"
    where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid and email is not null for update`
  return found
}
