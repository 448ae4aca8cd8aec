import { rows } from '#app/platform/db.server.ts'
import { languages } from '#app/ui/texts.ts'
import { followKinds, kindOfFollow, radiuses } from './follow.ts'
import { usualPace } from './kinds.ts'
import type { Announcement, EntryToTell, Named } from './letter.ts'

/**
 * Writes down whom an entry concerns, one row each, in one statement however many they are. The key of the row is what keeps anybody from being
 * told twice. Who chose to hear nothing of a kind gets no row; whose mailbox is gone gets no mail.
 */
export async function noteRecipients(entry: EntryToTell, announcement: Announcement): Promise<void> {
  const { people = [], followers = [], about, path } = announcement
  const named = people.flatMap((group, rank) => group.personIds.map((id) => ({ id, ...group, rank })))
  const things = followers.filter((target) => target.kind !== 'place')
  const place = followers.find((target) => target.kind === 'place')
  await rows(insertion, [
    entry.municipalityId,
    entry.id,
    entry.actorId,
    named.map(({ id }) => id),
    named.map(({ role }) => role),
    named.map(({ kind }) => kind),
    named.map(({ rank }) => rank),
    things.map(({ kind }) => kind),
    things.map(({ id }) => id),
    place?.latitude ?? null,
    place?.longitude ?? null,
    JSON.stringify(kindOfFollow),
    followKinds,
    JSON.stringify(usualPace),
    about?.kind ?? entry.kind.split('.')[0],
    about?.id ?? entry.subjectId,
    path ?? null,
    JSON.stringify(linesOf(announcement, people)),
  ])
}

/** "author:de" -> what happened */
function linesOf({ line }: Announcement, people: Named[]): Record<string, string> {
  const roles = [...new Set([...people.map(({ role }) => role), ...followKinds])]
  return Object.fromEntries(
    roles.flatMap((role) => languages.map((language) => [`${role}:${language}`, line(language, role)])),
  )
}

const metresPerDegree = 111_320
const farthest = radiuses.at(-1)! / metresPerDegree

// a place counts by the crow's flight; within a municipality the earth is flat
const insertion = `
  with candidates as (
    select n."personId", n.role, n.kind, n.rank, null::uuid as "followId"
    from unnest($4::uuid[], $5::text[], $6::text[], $7::int[]) as n("personId", role, kind, rank)
    union all
    select f."personId", f.kind::text, $12::jsonb ->> f.kind::text, 1000 + array_position($13::text[], f.kind::text), f.id
    from unnest($8::text[], $9::uuid[]) as t(kind, id)
    join "Follow" f on f."municipalityId" = $1::uuid and f.kind = t.kind::"FollowKind" and f."subjectId" = t.id
    union all
    select f."personId", 'place', $12::jsonb ->> 'place', 2000, f.id from "Follow" f
    where $10::float8 is not null and f."municipalityId" = $1::uuid and f.kind = 'place'
      and f.latitude between $10::float8 - ${farthest} and $10::float8 + ${farthest}
      and sqrt(power((f.latitude - $10::float8) * ${metresPerDegree}, 2)
        + power((f.longitude - $11::float8) * ${metresPerDegree} * cos(radians($10::float8)), 2)) <= f.radius
  ), chosen as (
    select distinct on ("personId") * from candidates where "personId" is distinct from $3::uuid
    order by "personId", rank, "followId"
  ), paced as (
    select c.*, p.language, s."personId" is not null as stopped,
      coalesce(w.pace, ($14::jsonb ->> c.kind)::"Pace") as pace
    from chosen c
    join "Person" p on p."municipalityId" = $1::uuid and p.id = c."personId"
      and p."deletedAt" is null and p."emailVerifiedAt" is not null and p.email is not null
    left join "NoticePreference" w on w."municipalityId" = $1::uuid and w."personId" = c."personId" and w.kind = c.kind
    left join "MailStop" s on s."municipalityId" = $1::uuid and s."personId" = c."personId" and s.email = p.email
  )
  insert into "Notice" ("municipalityId", "entryId", "personId", kind, role, "followId", "subjectKind", "subjectId", path, line, pace)
  select $1::uuid, $2::uuid, "personId", kind, role, "followId", $15, $16::uuid, $17,
    coalesce($18::jsonb ->> (role || ':' || language), $18::jsonb ->> (role || ':de')),
    case when stopped then 'inApp' else pace end
  from paced where pace <> 'off'
  on conflict do nothing`
