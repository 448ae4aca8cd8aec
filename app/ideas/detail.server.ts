import { wordsFixedUntilSql } from '#app/moderation/history.server.ts'
import type { Rule } from '#app/moderation/rule.ts'
import type { PhotoState } from '#app/photos/photo.ts'
import { rows } from '#app/platform/db.server.ts'
import { type ProcessNow, readProcessNow, type StoredProcessNow } from '#app/processes/permission.server.ts'
import { type DiscussionEnd, discussionEndSql } from './discussion.server.ts'
import type { DeclineReason, IdeaChannel, IdeaStatus } from './idea.ts'
import { ideaProcessSql } from './phase.server.ts'
import { type WordingFacts, wordingColumns } from './wording-facts.ts'

export type IdeaDetail = {
  id: string
  number: number
  title: string
  text: string
  status: IdeaStatus
  statusSince: Date
  submittedAt: Date
  hiddenAt: Date | null
  heldAt: Date | null
  withdrawnAt: Date | null
  supportCount: number
  topicId: string | null
  districtId: string | null
  phaseId: string | null
  /** the one it was submitted in */
  process: { number: number; title: string } | null
  latitude: number | null
  longitude: number | null
  authorId: string
  channel: IdeaChannel
  /** null: the account is deleted, or there never was one and the name stays unsaid */
  author: string | null
  withoutAccount: boolean
  photo: { id: string; width: number; height: number; description: string; state: PhotoState } | null
  answers: PublicAnswer[]
  projects: { number: number; title: string; linkedAt: string }[]
  mergedInto: { number: number; title: string } | null
  merged: { number: number; title: string; at: string }[]
  /** only for the author of a hidden idea */
  hiding: { decisionId: string; rule: Rule; text: string } | null
  supported: boolean
  following: boolean
  wording: WordingFacts
  /** moderation has edited personal data out: until then its words stay */
  fixedUntil: Date | null
  discussionEnd: DiscussionEnd | null
  /** with its phases, as the moment is */
  processNow: ProcessNow | null
}

export type PublicAnswer = {
  id: string
  status: IdeaStatus
  reason: DeclineReason | null
  forwardedTo: string | null
  text: string
  /** ISO */
  at: string
  by: string | null
}

/**
 * Everything the page of an idea shows, in one trip; null when there is no such number. `personId`: who looks, if signed in; `staff` sees
 * proposals that are not public, too.
 */
export async function readIdea(
  municipalityId: string,
  number: number,
  personId: string | null,
  staff = false,
): Promise<IdeaDetail | null> {
  const [found] = await rows<Row>(detail, [municipalityId, number, personId, staff])
  return found ? { ...found, processNow: readProcessNow(found.processNow) } : null
}

type Row = Omit<IdeaDetail, 'processNow'> & { processNow: StoredProcessNow | null }

// one plan for every idea; parts an idea does not have cost a look into an index
const detail = `
  select i.id, i.number, i.title, i.text, i.status::text, i."statusSince", i."submittedAt", i."hiddenAt", i."heldAt", i."withdrawnAt", i."supportCount",
    i."topicId", i."districtId", i."phaseId",
    (select json_build_object('number', c.number, 'title', c.title) from "Phase" s
      join "Process" c on c."municipalityId" = $1 and c.id = s."processId" and c."publishedAt" <= now()
      where s."municipalityId" = $1 and s.id = i."phaseId") as process, i.latitude, i.longitude, i."authorId", i.channel::text,
    (select a."displayName" from "Person" a where a."municipalityId" = $1 and a.id = i."authorId" and a."deletedAt" is null) as author,
    (select a."withoutAccount" from "Person" a where a."municipalityId" = $1 and a.id = i."authorId") as "withoutAccount",
    (select json_build_object('id', p.id, 'width', p.width, 'height', p.height, 'description', p.description, 'state', p.state)
      from "Photo" p where p."municipalityId" = $1 and p.id = i."photoId") as photo,
    coalesce((select json_agg(json_build_object('id', a.id, 'status', a.status, 'reason', a.reason, 'forwardedTo', a."forwardedTo",
        'text', a.text, 'at', a."answeredAt", 'by', s."displayName") order by a."answeredAt", a.id)
      from "IdeaAnswer" a left join "Person" s on s."municipalityId" = $1 and s.id = a."answeredById" and s."deletedAt" is null
      where a."municipalityId" = $1 and a."ideaId" = i.id), '[]') as answers,
    coalesce((select json_agg(json_build_object('number', j.number, 'title', j.title, 'linkedAt', l."linkedAt") order by j.number)
      from "ProjectIdea" l join "Project" j on j."municipalityId" = $1 and j.id = l."projectId" and j."publishedAt" is not null
      where l."municipalityId" = $1 and l."ideaId" = i.id), '[]') as projects,
    (select json_build_object('number', m.number, 'title', m.title) from "Idea" m
      where m."municipalityId" = $1 and m.id = i."mergedIntoId" and m."hiddenAt" is null and m."withdrawnAt" is null) as "mergedInto",
    coalesce((select json_agg(json_build_object('number', m.number, 'title', m.title, 'at', m."statusSince") order by m."statusSince")
      from "Idea" m where m."municipalityId" = $1 and m."mergedIntoId" = i.id and m."hiddenAt" is null and m."withdrawnAt" is null),
      '[]') as merged,
    case when i."hiddenAt" is not null and i."authorId" = $3::uuid then
      (select json_build_object('decisionId', d.id, 'rule', d.rule, 'text', d.text) from "ModerationCase" c
        join "ModerationDecision" d on d."municipalityId" = $1 and d."caseId" = c.id
        where c."municipalityId" = $1 and c."subjectId" = i.id and d.measure = 'hide' and d."effectiveAt" is not null and d."endedAt" is null
        order by d."effectiveAt" desc limit 1) end as hiding,
    exists (select 1 from "IdeaSupport" s where s."municipalityId" = $1 and s."ideaId" = i.id and s."personId" = $3::uuid) as supported,
    exists (select 1 from "Follow" f where f."municipalityId" = $1 and f."personId" = $3::uuid and f.kind = 'idea'
      and f."subjectId" = i.id) as following,
    (select row_to_json(w) from (select ${wordingColumns}) w) as wording,
    ${wordsFixedUntilSql('$1', 'i.id')} as "fixedUntil", ${discussionEndSql} as "discussionEnd", ${ideaProcessSql} as "processNow"
  from "Idea" i where i."municipalityId" = $1 and i.number = $2`
