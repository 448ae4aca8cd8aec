import { data } from 'react-router'
import type { CurrentPerson } from '#app/people/rights.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { parseForm, type Refusal, refuse } from '#app/ui/forms/parse-form.ts'
import { closedIdeas } from './idea-choice.server.ts'
import { linkIdea, unlinkIdea } from './idea-link.server.ts'
import { addMilestone, editMilestone, type MilestoneRefusal, removeMilestone } from './milestone.server.ts'
import { linkForm, milestoneForm } from './project-form.ts'
import type { ProjectPage } from './project-page.server.ts'
import { discardProject, publishProject } from './publication.server.ts'
import { ideaRefusal } from './refusal-text.ts'
import type { StaffTexts } from './texts/staff.ts'

type Refused = ReturnType<typeof data<Refusal & { part: string }>>

/** What the buttons of the staff's project page do, by `intent`; answers a redirect, or a refusal for its part of the page. */
export async function changeProject(
  person: CurrentPerson,
  project: ProjectPage,
  form: FormData,
  t: StaffTexts,
): Promise<Response | Refused> {
  switch (form.get('intent')) {
    case 'publish':
      return publish(person, project, t)
    case 'discard':
      return discard(person, project, t)
    case 'add-milestone':
    case 'edit-milestone':
      return saveMilestone(person, project, form, t)
    case 'remove-milestone':
      return dropMilestone(person, project, form, t)
    case 'link-idea':
      return link(person, project, form, t)
    case 'unlink-idea':
      return unlink(person, project, form, t)
    default:
      throw data(null, { status: 400 })
  }
}

async function publish(person: CurrentPerson, project: ProjectPage, t: StaffTexts) {
  const published = await publishProject(person, project.id)
  if (published.ok) return redirectWithNotice(pathOf(project), t.project.published)
  if (published.reason === 'unknown') throw data(null, { status: 404 })
  const sentence = published.reason === 'milestones-open' ? t.errors.milestonesStillOpen : t.errors.summaryMissing
  return refuseIn('publish', refuse({}, sentence))
}

async function discard(person: CurrentPerson, project: ProjectPage, t: StaffTexts) {
  const discarded = await discardProject(person, project.id)
  if (discarded.ok) return redirectWithNotice('/verwaltung/vorhaben', t.project.discarded)
  if (discarded.reason === 'unknown') throw data(null, { status: 404 })
  return refuseIn('publish', refuse({}, t.errors.promised))
}

async function saveMilestone(person: CurrentPerson, project: ProjectPage, form: FormData, t: StaffTexts) {
  const parsed = parseForm(milestoneForm(t.errors), form)
  const part = form.get('intent') === 'add-milestone' ? 'milestone' : `milestone-${String(form.get('id'))}`
  if (!parsed.ok) return refuseIn(part, parsed.refusal)
  const { id, ...plan } = parsed.value
  const saved =
    part === 'milestone'
      ? await addMilestone(person, project.id, { id, ...plan })
      : await editMilestone(person, project.id, id, plan)
  if (saved.ok) return redirectWithNotice(`${pathOf(project)}#meilensteine`, t.project.milestoneSaved)
  return refuseIn(part, refuse(form, milestoneRefusal(t, saved.reason)))
}

async function dropMilestone(person: CurrentPerson, project: ProjectPage, form: FormData, t: StaffTexts) {
  const removed = await removeMilestone(person, project.id, idIn(form))
  if (removed.ok) return redirectWithNotice(`${pathOf(project)}#meilensteine`, t.project.milestoneRemoved)
  return refuseIn('milestone', refuse({}, milestoneRefusal(t, removed.reason)))
}

async function link(person: CurrentPerson, project: ProjectPage, form: FormData, t: StaffTexts) {
  const parsed = parseForm(linkForm(t.errors), form)
  if (!parsed.ok) return refuseIn('idea', parsed.refusal)
  const linked = await linkIdea(person, project.id, parsed.value.number, parsed.value.answer)
  if (linked.ok) return redirectWithNotice(`${pathOf(project)}#ideen`, t.project.linked)
  if (linked.reason === 'unknown') throw data(null, { status: 404 })
  const field = linked.reason === 'answer-missing' ? 'answer' : 'number'
  const closed = await closedIdeas(person.municipalityId, [parsed.value.number])
  return refuseIn('idea', refuse(form, { [field]: ideaRefusal(t.errors, linked.reason, closed) }))
}

async function unlink(person: CurrentPerson, project: ProjectPage, form: FormData, t: StaffTexts) {
  const unlinked = await unlinkIdea(person, project.id, idIn(form))
  if (!unlinked.ok) throw data(null, { status: 404 })
  return redirectWithNotice(`${pathOf(project)}#ideen`, t.project.unlinked)
}

function refuseIn(part: string, refusal: Refusal) {
  return data({ ...refusal, part }, { status: 422 })
}

function milestoneRefusal(t: StaffTexts, reason: MilestoneRefusal): string {
  return { unknown: t.errors.reload, promised: t.errors.promised, 'too-many': t.errors.tooManyMilestones }[reason]
}

function idIn(form: FormData): string {
  const id = String(form.get('id') ?? '')
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw data(null, { status: 404 })
  return id
}

function pathOf(project: ProjectPage): string {
  return `/verwaltung/vorhaben/${project.number}`
}
