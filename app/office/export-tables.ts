import { commentTexts } from '#app/comments/texts.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { processTexts } from '#app/processes/texts.ts'
import { projectTexts } from '#app/projects/texts/project.ts'
import { textsIn } from '#app/ui/texts.ts'
import { officeTables } from './export-office-tables.ts'
import { berlin, day, type ExportTable, euro, word } from './export-sql.ts'
import type { ExportSubject } from './export-subjects.ts'
import { columnTexts } from './texts/columns.ts'

const c = textsIn(columnTexts, 'de')
const { status, declineReasons } = textsIn(ideaTexts, 'de')
const { stances } = textsIn(commentTexts, 'de')
const { states } = textsIn(projectTexts, 'de')
const { levels, kinds } = textsIn(processTexts, 'de')
const levelNames = Object.fromEntries(Object.entries(levels).map(([level, { name }]) => [level, name]))
const publicComment = `h.visible and k."hiddenAt" is null and k."withdrawnAt" is null and k."heldAt" is null`
const publicIdea = `i."hiddenAt" is null and i."withdrawnAt" is null`

/** What is hidden, withdrawn or not published yet is in none of them: a file travels further than the place it comes from. */
export const exportTables: Record<ExportSubject, ExportTable> = {
  ideas: {
    name: c.names.ideas,
    columns: Object.values(c.ideas),
    count: `select count(*)::int as count from "Idea" i where i."municipalityId" = $1 and ${publicIdea}`,
    sql: `select i.id, i.number, i.title, i.text, ${word('i.status', status)}, ${berlin('i."statusSince"')}, t.name, d.name,
        i.latitude, i.longitude, i."supportCount", ${berlin('i."submittedAt"')}, ${word('i.channel', c.channels)}, p."displayName",
        w.text, ${berlin('w."answeredAt"')}, ${word('w.reason', declineReasons)}, w."forwardedTo", m.id, $2::text || '/ideen/' || i.number
      from "Idea" i
      join "Person" p on p."municipalityId" = i."municipalityId" and p.id = i."authorId"
      left join "Topic" t on t."municipalityId" = i."municipalityId" and t.id = i."topicId"
      left join "District" d on d."municipalityId" = i."municipalityId" and d.id = i."districtId"
      left join "Idea" m on m."municipalityId" = i."municipalityId" and m.id = i."mergedIntoId" and m."hiddenAt" is null and m."withdrawnAt" is null
      left join lateral (select a.text, a."answeredAt", a.reason, a."forwardedTo" from "IdeaAnswer" a
        where a."municipalityId" = i."municipalityId" and a."ideaId" = i.id order by a."answeredAt" desc, a.id desc limit 1) w on true
      where i."municipalityId" = $1 and ${publicIdea} order by i.number`,
  },
  answers: {
    name: c.names.answers,
    columns: Object.values(c.answers),
    count: `select count(*)::int as count from "IdeaAnswer" a join "Idea" i on i."municipalityId" = a."municipalityId" and i.id = a."ideaId"
      where a."municipalityId" = $1 and ${publicIdea}`,
    sql: `select i.number, i.title, ${word('a.status', status)}, ${word('a.reason', declineReasons)}, a."forwardedTo", a.text, p."displayName",
        ${berlin('a."answeredAt"')}, $2::text || '/ideen/' || i.number
      from "IdeaAnswer" a
      join "Idea" i on i."municipalityId" = a."municipalityId" and i.id = a."ideaId"
      join "Person" p on p."municipalityId" = a."municipalityId" and p.id = a."answeredById"
      where a."municipalityId" = $1 and ${publicIdea} order by i.number, a."answeredAt", a.id`,
  },
  comments: {
    name: c.names.comments,
    columns: Object.values(c.comments),
    count: `select count(*)::int as count from "Comment" k
      join "Thread" h on h."municipalityId" = k."municipalityId" and h.id = k."threadId" where k."municipalityId" = $1 and ${publicComment}`,
    sql: `select k.id, ${word('h."subjectKind"', c.kinds)}, coalesce(i.number, j.number, v.number), coalesce(i.title, j.title, v.title), k."parentId",
        ${word('k.stance', stances)}, k.text, p."displayName", k.office, ${berlin('k."writtenAt"')}, ${berlin('k."editedAt"')}, k."helpfulCount",
        $2::text || '/beitraege/' || k.id
      from "Comment" k
      join "Thread" h on h."municipalityId" = k."municipalityId" and h.id = k."threadId"
      join "Person" p on p."municipalityId" = k."municipalityId" and p.id = k."authorId"
      left join "Idea" i on i."municipalityId" = k."municipalityId" and i.id = k."threadId"
      left join "Project" j on j."municipalityId" = k."municipalityId" and j.id = k."threadId"
      left join "Process" v on v."municipalityId" = k."municipalityId" and v.id = k."threadId"
      where k."municipalityId" = $1 and ${publicComment} order by k."threadId", k."writtenAt", k.id`,
  },
  processes: {
    name: c.names.processes,
    columns: Object.values(c.processes),
    count: `select count(*)::int as count from "Phase" f join "Process" v on v."municipalityId" = f."municipalityId" and v.id = f."processId"
      where f."municipalityId" = $1 and v."publishedAt" <= now()`,
    sql: `select v.number, v.title, v.summary, ${word('v.level', levelNames)}, t.name,
        (select string_agg(d.name, ', ' order by d.position, d.name) from "ProcessDistrict" l
          join "District" d on d."municipalityId" = l."municipalityId" and d.id = l."districtId"
          where l."municipalityId" = v."municipalityId" and l."processId" = v.id),
        v.department, v."decidedBy", ${day('v."decidedOn"')}, ${berlin('v."publishedAt"')}, ${berlin('v."stoppedAt"')}, f.title,
        ${word('f.kind', kinds)}, ${berlin('f."startsFirst"')}, ${berlin('f."endsFirst"')}, ${berlin('f."startsAt"')}, ${berlin('f."endsAt"')},
        (select count(*)::int from "Idea" i where i."municipalityId" = f."municipalityId" and i."phaseId" = f.id and ${publicIdea}),
        $2::text || '/mitmachen/' || v.number
      from "Phase" f
      join "Process" v on v."municipalityId" = f."municipalityId" and v.id = f."processId"
      left join "Topic" t on t."municipalityId" = v."municipalityId" and t.id = v."topicId"
      where f."municipalityId" = $1 and v."publishedAt" <= now() order by v.number, f.position, f.id`,
  },
  projects: {
    name: c.names.projects,
    columns: Object.values(c.projects),
    count: `select count(*)::int as count from "Project" where "municipalityId" = $1 and "publishedAt" is not null`,
    sql: `select j.number, j.title, j.summary, j.description, ${word('j.state', states)}, j.department, t.name, d.name, j.place, j.latitude, j.longitude,
        ${day('j."startFirstPromised"')}, ${day('j."endFirstPromised"')}, ${day('j."startPlanned"')}, ${day('j."endPlanned"')},
        ${day('j."startActual"')}, ${day('j."endActual"')}, ${euro('j."costFirstPromised"')}, ${euro('j."costEstimate"')},
        ${euro('j."costApproved"')}, ${euro('j."costSpent"')}, ${berlin('j."publishedAt"')}, ${berlin('j."lastUpdateAt"')},
        (select count(*)::int from "ProjectIdea" l where l."municipalityId" = j."municipalityId" and l."projectId" = j.id),
        $2::text || '/vorhaben/' || j.number
      from "Project" j
      left join "Topic" t on t."municipalityId" = j."municipalityId" and t.id = j."topicId"
      left join "District" d on d."municipalityId" = j."municipalityId" and d.id = j."districtId"
      where j."municipalityId" = $1 and j."publishedAt" is not null order by j.number`,
  },
  milestones: {
    name: c.names.milestones,
    columns: Object.values(c.milestones),
    count: `select count(*)::int as count from "Milestone" s join "Project" j on j."municipalityId" = s."municipalityId" and j.id = s."projectId"
      where s."municipalityId" = $1 and j."publishedAt" is not null`,
    sql: `select j.number, j.title, s.title, s.weight, ${day('s."firstPromised"')}, ${day('s.planned')}, ${day('s.actual')}, ${day('s."cancelledOn"')},
        $2::text || '/vorhaben/' || j.number
      from "Milestone" s join "Project" j on j."municipalityId" = s."municipalityId" and j.id = s."projectId"
      where s."municipalityId" = $1 and j."publishedAt" is not null order by j.number, s.position, s.id`,
  },
  updates: {
    name: c.names.updates,
    columns: Object.values(c.updates),
    count: `select count(*)::int as count from "ProjectUpdate" where "municipalityId" = $1 and "publishedAt" is not null`,
    sql: `select j.number, j.title, u.title, u.text, p."displayName", ${berlin('u."createdAt"')}, ${berlin('u."publishedAt"')},
        $2::text || '/vorhaben/' || j.number
      from "ProjectUpdate" u join "Project" j on j."municipalityId" = u."municipalityId" and j.id = u."projectId"
      join "Person" p on p."municipalityId" = u."municipalityId" and p.id = u."writtenById"
      where u."municipalityId" = $1 and u."publishedAt" is not null order by j.number, u."createdAt", u.id`,
  },
  ...officeTables,
}
