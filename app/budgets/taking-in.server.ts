import { prisma, type Tx } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { combineAgreed } from './combining.server.ts'

/**
 * Makes proposals of the ideas that were submitted in the process of a round and are none yet; the pot is that of their district, else the first.
 * Until the round is on the ballot proposals go where their ideas go: withdrawn, merged into another one, said in other words. Can be called again and
 * again. Hidden and held ideas stay out.
 * @returns how many came in
 */
export async function takeInIdeas(tx: Tx, municipalityId: string, budgetId: string): Promise<number> {
  // numbers are given one after the other
  const [budget] = await tx.$queryRaw<{ fixed: boolean }[]>`
    select "fixedAt" is not null as fixed from "Budget" where "municipalityId" = ${municipalityId}::uuid and id = ${budgetId}::uuid for update`
  await followWords(tx, municipalityId, budgetId)
  if (!budget || budget.fixed) return 0
  const came = await storeNew(tx, municipalityId, budgetId)
  await followIdeas(tx, municipalityId, budgetId)
  return came
}

function storeNew(tx: Tx, municipalityId: string, budgetId: string): Promise<number> {
  return tx.$executeRaw`
    insert into "Proposal" ("municipalityId", id, number, "budgetId", "potId", title, summary, "ideaId", latitude, longitude, "wishCost", "createdAt")
    select i."municipalityId", gen_random_uuid(),
      (select coalesce(max(o.number), 0) from "Proposal" o where o."municipalityId" = ${municipalityId}::uuid and o."budgetId" = ${budgetId}::uuid)
        + row_number() over (order by i.number),
      b.id, coalesce(own.id, whole.id, anyone.id), i.title, i.text, i.id, i.latitude, i.longitude, i."wishCost", i."submittedAt"
    from "Budget" b
    join "Phase" f on f."municipalityId" = b."municipalityId" and f."processId" = b."processId" and f.kind = 'ideas'
    join "Idea" i on i."municipalityId" = f."municipalityId" and i."phaseId" = f.id
    left join lateral (select p.id from "BudgetPot" p where p."municipalityId" = b."municipalityId" and p."budgetId" = b.id
      and p."districtId" = i."districtId" order by p.position limit 1) own on true
    left join lateral (select p.id from "BudgetPot" p where p."municipalityId" = b."municipalityId" and p."budgetId" = b.id
      and p."districtId" is null order by p.position limit 1) whole on true
    join lateral (select p.id from "BudgetPot" p where p."municipalityId" = b."municipalityId" and p."budgetId" = b.id
      order by p.position limit 1) anyone on true
    where b."municipalityId" = ${municipalityId}::uuid and b.id = ${budgetId}::uuid
      and i."hiddenAt" is null and i."withdrawnAt" is null and i."mergedIntoId" is null
      and not exists (select from "Proposal" o where o."municipalityId" = i."municipalityId" and o."ideaId" = i.id)`
}

/** Proposals whose idea was withdrawn, or went into another one that is a proposal of the round, too. */
async function followIdeas(tx: Tx, municipalityId: string, budgetId: string): Promise<void> {
  await tx.$executeRaw`
    update "Proposal" p set state = 'withdrawn' from "Idea" i
    where p."municipalityId" = ${municipalityId}::uuid and p."budgetId" = ${budgetId}::uuid and p.state not in ('withdrawn', 'combined')
      and i."municipalityId" = p."municipalityId" and i.id = p."ideaId" and i."withdrawnAt" is not null`
  await tx.$executeRaw`
    update "Proposal" p set state = 'combined', "combinedIntoId" = o.id from "Idea" i, "Proposal" o
    where p."municipalityId" = ${municipalityId}::uuid and p."budgetId" = ${budgetId}::uuid and p.state not in ('withdrawn', 'combined')
      and i."municipalityId" = p."municipalityId" and i.id = p."ideaId" and i."mergedIntoId" is not null
      and o."municipalityId" = p."municipalityId" and o."budgetId" = p."budgetId" and o."ideaId" = i."mergedIntoId"
      and o.state not in ('withdrawn', 'combined')`
}

/**
 * The words of ideas as long as staff wrote no others: those were never in any version of the idea. What was edited out of an idea, or emptied with
 * it, goes here as well, on the ballot or not.
 */
async function followWords(tx: Tx, municipalityId: string, budgetId: string): Promise<void> {
  await tx.$executeRaw`
    update "Proposal" p set title = w.title, summary = w.text, "wishCost" = w."wishCost"
    from (select o.id, case when o."ownWords" then o.title else i.title end as title, case when o."ownWords" then o.summary else i.text end as text,
        i."wishCost"
      from "Proposal" o join "Idea" i on i."municipalityId" = o."municipalityId" and i.id = o."ideaId"
      where o."municipalityId" = ${municipalityId}::uuid and o."budgetId" = ${budgetId}::uuid) w
    where p."municipalityId" = ${municipalityId}::uuid and p.id = w.id
      and (p.title, p.summary, p."wishCost") is distinct from (w.title, w.text, w."wishCost")`
}

/** Every round made of ideas, each minute: an idea stands among the proposals soon after it was submitted, and what was edited out of it is soon gone here. */
export async function takeInEverywhere(): Promise<void> {
  const open = await prisma.budget.findMany({
    where: { importedFrom: null },
    select: { municipalityId: true, id: true },
  })
  for (const { municipalityId, id } of open) {
    await prisma.$transaction((tx) => takeInIdeas(tx, municipalityId, id))
  }
  await combineAgreed()
}

export const takeInJob: Job = { name: 'budgets.takeIn', work: takeInEverywhere, schedule: '* * * * *' }
