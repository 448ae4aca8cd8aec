import { data } from 'react-router'
import { wordsFixedUntilSql } from '#app/moderation/history.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { type ProcessNow, readProcessNow, type StoredProcessNow } from '#app/processes/permission.server.ts'
import type { IdeaStatus } from './idea.ts'
import { isPublic } from './idea.ts'
import { ideaProcessSql } from './phase.server.ts'

export type PublicIdea = {
  id: string
  number: number
  title: string
  text: string
  status: IdeaStatus
  authorId: string
  author: string | null
  withoutAccount: boolean
  submittedAt: Date
  hiddenAt: Date | null
  heldAt: Date | null
  withdrawnAt: Date | null
  /** the present wording; 1 when nobody has changed it */
  version: number
  /** who asks is the author or writes along */
  writes: boolean
  /** moderation has edited personal data out: until then its words stay */
  fixedUntil: Date | null
  phaseId: string | null
  /** with its phases, as the moment is */
  processNow: ProcessNow | null
}

type Row = Omit<PublicIdea, 'processNow'> & { processNow: StoredProcessNow | null }

/**
 * The idea below whose address something else is asked for. Where its own page is not there, nothing below it is: 404 for what never was, 410 for
 * what is gone. `staff` sees what is hidden, too.
 */
export async function publicIdea(
  municipalityId: string,
  number: number,
  viewer: { id: string | null; staff: boolean },
): Promise<PublicIdea> {
  const [row] = await rows<Row>(found, [municipalityId, number, viewer.id])
  if (!row) throw data(null, { status: 404 })
  const idea = { ...row, processNow: readProcessNow(row.processNow) }
  if (isPublic(idea) || viewer.staff) return idea
  throw data(null, { status: idea.heldAt ? 404 : 410 })
}

const found = `
  select i.id, i.number, i.title, i.text, i.status::text, i."authorId", i."submittedAt", i."hiddenAt", i."heldAt", i."withdrawnAt",
    ${wordsFixedUntilSql('$1', 'i.id')} as "fixedUntil", i."phaseId", ${ideaProcessSql} as "processNow",
    case when a."deletedAt" is null then a."displayName" end as author, a."withoutAccount",
    coalesce((select max(v.number) from "IdeaVersion" v where v."municipalityId" = $1 and v."ideaId" = i.id), 1) as version,
    coalesce(i."authorId" = $3::uuid, false) or exists (select 1 from "IdeaCoauthor" c
      where c."municipalityId" = $1 and c."ideaId" = i.id and c."personId" = $3::uuid) as writes
  from "Idea" i join "Person" a on a."municipalityId" = $1 and a.id = i."authorId"
  where i."municipalityId" = $1 and i.number = $2`
