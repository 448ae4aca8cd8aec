import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { describeAll } from '#app/subjects.server.ts'
import { type FollowKind, followKinds } from './follow.ts'

export type FollowShown = {
  id: string
  kind: FollowKind
  subjectId: string | null
  title: string
  path: string | null
  radius: number | null
  followedAt: Date
}

type Row = Omit<FollowShown, 'title' | 'path'> & { name: string }

/** What a person follows, by kind and name; what is hidden by now is left out. One question per kind of thing, however many there are. */
export async function describeFollows(
  { municipalityId, id }: { municipalityId: string; id: string },
  followId: string | null = null,
): Promise<FollowShown[]> {
  const found = await rows<Row>(select, [municipalityId, id, followId])
  const wanted = found.flatMap(({ kind, subjectId }) => (subjectId ? [{ kind, id: subjectId }] : []))
  const [facts, { topics, districts }] = await Promise.all([
    describeAll(municipalityId, wanted),
    areasOf(municipalityId),
  ])
  return found
    .flatMap(({ name, ...row }) => {
      const shown = row.kind === 'place' ? { title: name, path: null } : describe(row)
      return shown ? [{ ...row, ...shown }] : []
    })
    .toSorted((a, b) => rank(a.kind) - rank(b.kind) || a.title.localeCompare(b.title, 'de'))

  function describe({ kind, subjectId }: Omit<Row, 'name'>): { title: string; path: string } | null {
    const topic = kind === 'topic' && topics.find((one) => one.id === subjectId)
    if (topic) return { title: topic.name, path: `/ideen?thema=${topic.slug}` }
    const district = kind === 'district' && districts.find((one) => one.id === subjectId)
    if (district) return { title: district.name, path: `/ideen?ortsteil=${district.slug}` }
    const thing = facts.get(subjectId!)
    return thing?.visible ? { title: thing.title, path: thing.path } : null
  }
}

function rank(kind: FollowKind): number {
  return followKinds.indexOf(kind)
}

const select = `
  select id, kind, "subjectId", radius, "followedAt", name from "Follow"
  where "municipalityId" = $1::uuid and "personId" = $2::uuid and ($3::uuid is null or id = $3::uuid)
  order by "followedAt"`
