export type ListedAmendment = {
  id: string
  state: 'open' | 'taken' | 'declined'
  reason: string
  /** null: the account is deleted */
  by: string | null
  /** ISO */
  at: string
  held: boolean
  hidden: boolean
}

/** How an idea came to its words, for its page. */
export type WordingFacts = {
  /** null: nobody has changed it; ISO */
  revisedAt: string | null
  version: number
  /** the latest versions, without the first; ISO */
  revisions: { number: number; at: string }[]
  coauthors: string[]
  /** whose proposals were taken over */
  credits: string[]
  amendments: ListedAmendment[]
  /** may this person change the words */
  writes: boolean
}

/**
 * The same as columns within a query of the idea `i`; $1 is the municipality, $3 who looks, $4 whether they are staff: these see proposals that
 * are hidden or held, others see their own of them.
 */
export const wordingColumns = `
    (select max(v."writtenAt") from "IdeaVersion" v where v."municipalityId" = $1 and v."ideaId" = i.id and v.number > 1) as "revisedAt",
    coalesce((select max(v.number) from "IdeaVersion" v where v."municipalityId" = $1 and v."ideaId" = i.id), 1) as version,
    coalesce((select json_agg(json_build_object('number', v.number, 'at', v."writtenAt") order by v.number) from (
      select number, "writtenAt" from "IdeaVersion" where "municipalityId" = $1 and "ideaId" = i.id and number > 1
      order by number desc limit 10) v), '[]') as revisions,
    coalesce((select json_agg(p."displayName" order by c."joinedAt") from "IdeaCoauthor" c
      join "Person" p on p."municipalityId" = $1 and p.id = c."personId" and p."deletedAt" is null
      where c."municipalityId" = $1 and c."ideaId" = i.id), '[]') as coauthors,
    coalesce((select json_agg(distinct p."displayName") from "IdeaVersion" v
      join "IdeaAmendment" a on a."municipalityId" = $1 and a.id = v."amendmentId"
      join "Person" p on p."municipalityId" = $1 and p.id = a."proposedById" and p."deletedAt" is null
      where v."municipalityId" = $1 and v."ideaId" = i.id), '[]') as credits,
    coalesce((select json_agg(json_build_object('id', a.id, 'reason', left(a.reason, 300), 'at', a."proposedAt",
        'state', case when a."takenAt" is not null then 'taken' when a."declinedAt" is not null then 'declined' else 'open' end,
        'by', p."displayName", 'held', a."heldAt" is not null, 'hidden', a."hiddenAt" is not null)
        order by a."takenAt" is null and a."declinedAt" is null desc, a."proposedAt" desc)
      from "IdeaAmendment" a left join "Person" p on p."municipalityId" = $1 and p.id = a."proposedById" and p."deletedAt" is null
      where a."municipalityId" = $1 and a."ideaId" = i.id and a."withdrawnAt" is null and a."redactedAt" is null
        and (a."hiddenAt" is null or a."proposedById" = $3::uuid or $4)), '[]') as amendments,
    coalesce(i."authorId" = $3::uuid, false) or exists (select 1 from "IdeaCoauthor" c
      where c."municipalityId" = $1 and c."ideaId" = i.id and c."personId" = $3::uuid) as writes`
