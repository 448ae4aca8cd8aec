import { prisma, type Tx } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'

/**
 * Makes proposals of the ideas that were submitted in the process of a round and are none yet; the pot is that of their district, else the first.
 * Can be called again and again. Hidden, held, withdrawn and merged ideas stay out.
 * @returns how many came in
 */
export async function takeInIdeas(tx: Tx, municipalityId: string, budgetId: string): Promise<number> {
  // numbers are given one after the other
  await tx.$executeRaw`
    select 1 from "Budget" where "municipalityId" = ${municipalityId}::uuid and id = ${budgetId}::uuid for update`
  return await tx.$executeRaw`
    insert into "Proposal" ("municipalityId", id, number, "budgetId", "potId", title, summary, "ideaId", latitude, longitude, "wishCost", "createdAt")
    select i."municipalityId", gen_random_uuid(),
      (select coalesce(max(o.number), 0) from "Proposal" o where o."municipalityId" = ${municipalityId}::uuid and o."budgetId" = ${budgetId}::uuid)
        + row_number() over (order by i.number),
      b.id, coalesce(own.id, whole.id, some.id), i.title, i.text, i.id, i.latitude, i.longitude, i."wishCost", i."submittedAt"
    from "Budget" b
    join "Phase" f on f."municipalityId" = b."municipalityId" and f."processId" = b."processId" and f.kind = 'ideas'
    join "Idea" i on i."municipalityId" = f."municipalityId" and i."phaseId" = f.id
    left join lateral (select p.id from "BudgetPot" p where p."municipalityId" = b."municipalityId" and p."budgetId" = b.id
      and p."districtId" = i."districtId" order by p.position limit 1) own on true
    left join lateral (select p.id from "BudgetPot" p where p."municipalityId" = b."municipalityId" and p."budgetId" = b.id
      and p."districtId" is null order by p.position limit 1) whole on true
    join lateral (select p.id from "BudgetPot" p where p."municipalityId" = b."municipalityId" and p."budgetId" = b.id
      order by p.position limit 1) some on true
    where b."municipalityId" = ${municipalityId}::uuid and b.id = ${budgetId}::uuid and b."fixedAt" is null
      and i."hiddenAt" is null and i."withdrawnAt" is null and i."mergedIntoId" is null
      and not exists (select from "Proposal" o where o."municipalityId" = i."municipalityId" and o."ideaId" = i.id)`
}

/** Every round whose ideas may still come in, each minute: an idea stands among the proposals soon after it was submitted. */
export async function takeInEverywhere(): Promise<void> {
  const open = await prisma.budget.findMany({
    where: { fixedAt: null },
    select: { municipalityId: true, id: true },
  })
  for (const { municipalityId, id } of open) {
    await prisma.$transaction((tx) => takeInIdeas(tx, municipalityId, id))
  }
}

export const takeInJob: Job = { name: 'budgets.takeIn', work: takeInEverywhere, schedule: '* * * * *' }
