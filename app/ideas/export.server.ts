import { chronicleMark } from '#app/chronicle/remembered.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { countIdeas } from './counting.server.ts'
import { searchHits } from './hits.server.ts'
import type { ListedStatus } from './idea.ts'
import type { IdeaFilter } from './idea-filter.ts'
import { selectionOf } from './selection.server.ts'

export type ExportedIdea = {
  number: number
  title: string
  text: string
  status: ListedStatus
  topicId: string | null
  districtId: string | null
  latitude: number | null
  longitude: number | null
  supportCount: number
  /** ISO dates, Germany */
  submitted: string
  since: string
}

const batchSize = 500

/**
 * Every idea a filter finds, latest first, in batches: a file of a hundred thousand ideas needs the memory of five hundred, and no connection
 * waits for a slow reader.
 */
export async function* exportedIdeas(municipalityId: string, filter: IdeaFilter): AsyncGenerator<ExportedIdea[]> {
  if (filter.search) yield* foundIdeas(municipalityId, filter)
  else yield* filteredIdeas(municipalityId, filter)
}

async function* filteredIdeas(municipalityId: string, filter: IdeaFilter): AsyncGenerator<ExportedIdea[]> {
  const { where, values } = selectionOf(municipalityId, filter)
  let before = 2_147_483_647
  for (;;) {
    const batch = await rows<ExportedIdea>(
      `select ${columns} from "Idea" where ${where} and number < $${values.length + 1}::int order by number desc limit ${batchSize}`,
      [...values, before],
      { fresh: true },
    )
    if (batch.length > 0) yield batch
    if (batch.length < batchSize) return
    before = batch.at(-1)!.number
  }
}

async function* foundIdeas(municipalityId: string, filter: IdeaFilter): AsyncGenerator<ExportedIdea[]> {
  const found = await countIdeas(municipalityId, filter, await chronicleMark(municipalityId))
  const ids = await searchHits(municipalityId, filter, found)
  for (let start = 0; start < ids.length; start += batchSize) {
    yield await rows<ExportedIdea>(
      `select ${columns} from "Idea" where "municipalityId" = $1 and id = any($2::uuid[]) order by "submittedAt" desc, id desc`,
      [municipalityId, ids.slice(start, start + batchSize)],
    )
  }
}

const columns = `number, title, text, status::text, "topicId", "districtId", latitude, longitude, "supportCount",
  to_char("submittedAt" at time zone 'Europe/Berlin', 'YYYY-MM-DD') as submitted,
  to_char("statusSince" at time zone 'Europe/Berlin', 'YYYY-MM-DD') as since`
