/** SQL: followers of a thing in the municipality $1 who agreed to newsletters and whose mailbox works. */
export function recipients(kind: string, id: string): string {
  return `
  from "Follow" f
  join "Person" p on p."municipalityId" = f."municipalityId" and p.id = f."personId"
    and p."deletedAt" is null and p."emailVerifiedAt" is not null and p.email is not null
  where f."municipalityId" = $1::uuid and f.kind = ${kind}::"FollowKind" and f."subjectId" = ${id}::uuid
    and exists (select 1 from "NewsletterConsent" c where c."municipalityId" = f."municipalityId"
      and c."personId" = f."personId" and c."withdrawnAt" is null)
    and not exists (select 1 from "MailStop" s where s."municipalityId" = f."municipalityId" and s."personId" = p.id and s.email = p.email)`
}
