import { isNewsSql, markInSql, rememberedWhile } from '#app/chronicle/remembered.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { type ListedIdea, listedInSql, orders } from './listing.server.ts'
import { inProcess, visible } from './selection.server.ts'

type Row = { mark: string; count: number | null; ideas: ListedIdea[] }

/** The ideas of a process with the most support, and how many it has in all: one query, for the page of the process. */
export async function ideasOfProcess(
  municipalityId: string,
  process: number,
  most: number,
): Promise<{ ideas: ListedIdea[]; count: number }> {
  let ideas: ListedIdea[] = []
  const count = await rememberedWhile(`ideas of process ${municipalityId} ${process}`, async (known) => {
    const [row] = await rows<Row>(ofProcess, [municipalityId, process, most, known])
    ideas = row!.ideas
    return { mark: row!.mark, value: row!.count }
  })
  return { ideas, count }
}

// the best of each phase by its index, then the best of them
const best = `select top.id from "Process" p join "Phase" s on s."municipalityId" = $1 and s."processId" = p.id
  cross join lateral (select id, "supportCount" from "Idea" where "municipalityId" = $1 and "phaseId" = s.id and "phaseId" is not null
    and ${visible} order by ${orders.supported} limit $3::int) top
  where p."municipalityId" = $1 and p.number = $2::int order by top."supportCount" desc, top.id desc limit $3::int`

const ofProcess = `select marked.mark, ${listedInSql(best, 'supported')} as ideas, case when ${isNewsSql('marked.mark', '$4')} then
    (select count(*)::int from "Idea" where "municipalityId" = $1 and ${visible} and ${inProcess('$2')}) end as count
  from (select ${markInSql} as mark) marked`
