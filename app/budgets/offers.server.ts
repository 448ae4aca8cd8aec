import { rows } from '#app/platform/db.server.ts'

export type ShownOffer = {
  id: string
  title: string
  summary: string
  wishCost: number | null
  offeredAt: Date
  budgetNumber: number
  budgetTitle: string
  /** by proposal, in the order of their numbers; agreed null: not answered */
  consents: { number: number; title: string; agreed: boolean | null; mine: boolean }[]
}

/** Open offers of a round, for staff. */
export function openOffers(municipalityId: string, budgetId: string): Promise<ShownOffer[]> {
  return rows(`${offers} and o."budgetId" = $3 order by o."offeredAt"`, [municipalityId, null, budgetId])
}

/** Open offers somebody still has to answer. */
export function offersTo({ municipalityId, id }: { municipalityId: string; id: string }): Promise<ShownOffer[]> {
  return rows(
    `${offers} and b."fixedAt" is null and exists (select from "CombinationConsent" n where n."municipalityId" = $1 and n."offerId" = o.id
       and n."personId" = $2 and n.agreed is null) order by o."offeredAt"`,
    [municipalityId, id],
  )
}

const offers = `
  select o.id, o.title, o.summary, o."wishCost"::float8 as "wishCost", o."offeredAt", b.number as "budgetNumber", c.title as "budgetTitle",
    (select json_agg(json_build_object('number', p.number, 'title', p.title, 'agreed', n.agreed, 'mine', n."personId" is not null and n."personId" = $2::uuid)
        order by p.number)
      from "CombinationConsent" n join "Proposal" p on p."municipalityId" = n."municipalityId" and p.id = n."proposalId"
      where n."municipalityId" = $1 and n."offerId" = o.id) as consents
  from "CombinationOffer" o
  join "Budget" b on b."municipalityId" = o."municipalityId" and b.id = o."budgetId"
  join "Process" c on c."municipalityId" = b."municipalityId" and c.id = b."processId"
  where o."municipalityId" = $1 and o."endedAt" is null`
