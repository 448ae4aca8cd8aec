import { rows } from '#app/platform/db.server.ts'
import type { ListedStatus } from './idea.ts'
import { entries } from './selection.server.ts'

export type SimilarIdea = { number: number; title: string; status: ListedStatus; supportCount: number }

const most = 4

/**
 * Ideas that may say the same as a title being typed: the same word stems anywhere or a title spelled alike, the most alike first. What was
 * declined is left out: nobody can support it.
 */
export async function similarIdeas(municipalityId: string, title: string): Promise<SimilarIdea[]> {
  const words = title.replaceAll(/\s+/g, ' ').trim().slice(0, 120)
  if (words.length < 5) return []
  // at most two hundred candidates each way are weighed, however frequent the words are
  return await rows<SimilarIdea>(
    `with alike as materialized (select "subjectId" as id ${entries} and title % $2::text),
      stems as materialized (select "subjectId" as id ${entries} and words @@ plainto_tsquery('german', $2)),
      candidates as ((select id from alike limit 200) union (select id from stems limit 200))
    select i.number, i.title, i.status::text, i."supportCount" from candidates
    join "SearchEntry" e on e."municipalityId" = $1 and e.kind = 'idea' and e."subjectId" = candidates.id
    join "Idea" i on i."municipalityId" = $1 and i.id = candidates.id and i.status <> 'declined'
    order by similarity(e.title, $2) + 3 * ts_rank(e.words, plainto_tsquery('german', $2)) desc, "supportCount" desc, number limit ${most}`,
    [municipalityId, words],
    { fresh: true },
  )
}
