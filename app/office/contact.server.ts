import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { postLetter } from '#app/platform/letter.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { textsIn } from '#app/ui/texts.ts'
import { holdEntry } from './receipt.server.ts'
import { entryLetters } from './texts/letters.ts'

type Staff = { municipalityId: string; id: string }

/** The person asked for it: name and contact go at once, the idea stays as that of somebody who is not named. */
export function forgetPerson(staff: Staff, number: number): Promise<Outcome<void, 'unknown' | 'claimed'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const entry = await holdEntry(tx, municipalityId, number)
    if (!entry) return refused('unknown')
    if (entry.claimed) return refused('claimed')
    const { ideaId } = entry
    await tx.$executeRaw`
      update "OnBehalfEntry" set "contactEmail" = null, "contactAddress" = null
      where "municipalityId" = ${municipalityId}::uuid and "ideaId" = ${ideaId}::uuid`
    await tx.$executeRaw`
      update "Person" p set "displayName" = null from "Idea" i
      where i."municipalityId" = ${municipalityId}::uuid and i.id = ${ideaId}::uuid
        and p."municipalityId" = i."municipalityId" and p.id = i."authorId" and p."withoutAccount"`
    const facts = { number }
    await record(tx, {
      municipalityId,
      actorId: staff.id,
      kind: 'idea.authorForgotten',
      subjectId: ideaId,
      public: true,
      facts,
    })
    return done()
  })
}

/** Staff sent the answer by letter: nothing is due any more. */
export function markLetterSent(staff: Staff, number: number): Promise<Outcome<void, 'unknown'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const entry = await holdEntry(tx, municipalityId, number)
    if (!entry) return refused('unknown')
    const { ideaId } = entry
    await tx.$executeRaw`
      update "OnBehalfEntry" set "toldAt" = now() where "municipalityId" = ${municipalityId}::uuid and "ideaId" = ${ideaId}::uuid`
    const facts = { number }
    await record(tx, {
      municipalityId,
      actorId: staff.id,
      kind: 'idea.letterSent',
      subjectId: ideaId,
      public: false,
      facts,
    })
    return done()
  })
}

type Answer = {
  municipalityId: string
  ideaId: string
  number: number
  title: string
  name: string | null
  email: string
  text: string
}

/** Whoever left an e-mail address gets the administration's answers, each once. Returns how many letters went out. */
export async function tellContacts(): Promise<number> {
  const due = await prisma.$queryRaw<{ municipalityId: string; ideaId: string }[]>`
    select e."municipalityId", e."ideaId" from "OnBehalfEntry" e
    where e."contactEmail" is not null and exists (select 1 from "IdeaAnswer" w
      where w."municipalityId" = e."municipalityId" and w."ideaId" = e."ideaId" and w."answeredAt" > e."toldAt")`
  for (const { municipalityId, ideaId } of due) await inTransaction((tx) => tellContact(tx, municipalityId, ideaId))
  return due.length
}

async function tellContact(tx: Tx, municipalityId: string, ideaId: string): Promise<void> {
  const answers = await tx.$queryRaw<Answer[]>`
    with held as (
      select e."ideaId", e."contactEmail", e."toldAt" from "OnBehalfEntry" e
      where e."municipalityId" = ${municipalityId}::uuid and e."ideaId" = ${ideaId}::uuid and e."contactEmail" is not null for update)
    select i."municipalityId", i.id as "ideaId", i.number, i.title, a."displayName" as name, h."contactEmail" as email, w.text
    from held h
    join "Idea" i on i."municipalityId" = ${municipalityId}::uuid and i.id = h."ideaId" and i."hiddenAt" is null and i."withdrawnAt" is null
    join "Person" a on a."municipalityId" = i."municipalityId" and a.id = i."authorId"
    join "IdeaAnswer" w on w."municipalityId" = i."municipalityId" and w."ideaId" = i.id and w."answeredAt" > h."toldAt"
    order by w."answeredAt"`
  const [first] = answers
  // of an idea that is hidden for now the answer goes out once it is shown again
  if (!first) return
  await tx.$executeRaw`
    update "OnBehalfEntry" set "toldAt" = clock_timestamp() where "municipalityId" = ${municipalityId}::uuid and "ideaId" = ${ideaId}::uuid`
  const t = textsIn(entryLetters, 'de')
  await postLetter(tx, {
    municipalityId,
    to: { email: first.email, language: 'de', name: first.name },
    letter: {
      subject: t.answer.subject(first),
      paragraphs: [t.answer.what(first), ...answers.map(({ text }) => text)],
      action: { label: t.answer.action, path: `/ideen/${first.number}` },
      why: t.why,
    },
  })
}

/**
 * Contacts go when they have served: a month after a decision the person was told of, a year after entering at the latest. Returns how many
 * went.
 */
export async function forgetContacts(): Promise<number> {
  return await prisma.$executeRaw`
    update "OnBehalfEntry" e set "contactEmail" = null, "contactAddress" = null from "Idea" i
    where i."municipalityId" = e."municipalityId" and i.id = e."ideaId" and (e."contactEmail" is not null or e."contactAddress" is not null)
      and (e."enteredAt" < now() - interval '1 year' or i."withdrawnAt" < now() - interval '30 days'
        or (i.status not in ('new', 'inReview') and i."statusSince" < now() - interval '30 days' and e."toldAt" > i."statusSince"))`
}

export const tellContactsJob: Job = {
  name: 'office.tellContacts',
  work: async () => void (await tellContacts()),
  schedule: '*/5 * * * *',
}

export const forgetContactsJob: Job = {
  name: 'office.forgetContacts',
  work: async () => void (await forgetContacts()),
  schedule: '40 3 * * *',
}
