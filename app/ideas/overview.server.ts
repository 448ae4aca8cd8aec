import { isNewsSql, markInSql, rememberedWhile } from '#app/chronicle/remembered.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { type ListedIdea, listedInSql, orders } from './listing.server.ts'
import { visible } from './selection.server.ts'

export type IdeaOverview = Counts & { newest: ListedIdea[] }
type Counts = { count: number; answered: number }
type Row = { mark: string; counts: Counts | null; newest: ListedIdea[] }

const newestThree = `select id from "Idea" where "municipalityId" = $1 and ${visible} order by ${orders.newest} limit 3`

/** How many ideas there are, how many have an answer, and the newest three: for the start page. One query; all are counted when there is news. */
export async function ideaOverview(municipalityId: string): Promise<IdeaOverview> {
  let newest: ListedIdea[] = []
  const counts = await rememberedWhile(`idea overview ${municipalityId}`, async (known) => {
    const [row] = await rows<Row>(overview, [municipalityId, known])
    newest = row!.newest
    return { mark: row!.mark, value: row!.counts }
  })
  return { ...counts, newest }
}

const overview = `select marked.mark, ${listedInSql(newestThree, 'newest')} as newest, case when ${isNewsSql('marked.mark', '$2')} then
    (select json_build_object('count', count(*), 'answered', count(*) filter (where status not in ('new', 'inReview')))
      from "Idea" where "municipalityId" = $1 and ${visible}) end as counts
  from (select ${markInSql} as mark) marked`
