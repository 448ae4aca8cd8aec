import { data } from 'react-router'
import type { CurrentPerson } from '#app/people/rights.ts'
import { may } from '#app/people/rights.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import { parseForm, type Refusal, refuse } from '#app/ui/forms/parse-form.ts'
import { processRights } from './capability.ts'
import { maxPdfBytes } from './document.ts'
import { addLink, addPdf, removeDocument } from './documents.server.ts'
import { movePhase, removePhase } from './phases.server.ts'
import { discardProcess } from './planning.server.ts'
import { documentForm, linkForm, resultForm, scheduleForm, stopForm } from './process-form.ts'
import type { ShownProcess } from './process-page.server.ts'
import { publishProcess, stopProcess, unscheduleProcess } from './publication.server.ts'
import { publishResult } from './results.server.ts'
import type { StaffTexts } from './texts/staff.ts'

type Refused = ReturnType<typeof data<Refusal & { part: string }>>
type Work = { person: CurrentPerson; process: ShownProcess; form: FormData; t: StaffTexts }

/** What the buttons of the staff's page do, by `intent`; answers a redirect, or a refusal for its part of the page. */
export async function changeProcess(work: Work): Promise<Response | Refused> {
  const intent = String(work.form.get('intent'))
  const act = Object.hasOwn(acts, intent) ? acts[intent] : undefined
  if (!act) throw data(null, { status: 400 })
  if (act.publishing && !may(work.person, processRights.publish)) throw data(null, { status: 403 })
  return await act.work(work)
}

const acts: Record<string, { publishing?: boolean; work: (work: Work) => Promise<Response | Refused> }> = {
  publish: { publishing: true, work: (work) => publish(work) },
  schedule: { publishing: true, work: schedule },
  unschedule: {
    publishing: true,
    work: async ({ person, process, t }) =>
      answer(await unscheduleProcess(person, process.id), process, t.process.unscheduled, 'publish', t),
  },
  stop: { publishing: true, work: stop },
  result: { publishing: true, work: result },
  discard: {
    work: async ({ person, process, t }) => {
      const discarded = await discardProcess(person, process.id)
      if (discarded.ok) return redirectWithNotice('/verwaltung/verfahren', t.process.discarded)
      return answer(discarded, process, '', 'discard', t)
    },
  },
  up: { work: (work) => move(work, 'up') },
  down: { work: (work) => move(work, 'down') },
  'remove-phase': {
    work: async ({ person, process, form, t }) =>
      answer(await removePhase(person, process.id, idIn(form)), process, t.process.removed, 'phases', t),
  },
  'add-pdf': { work: pdf },
  'add-link': { work: link },
  'remove-document': {
    work: async ({ person, process, form, t }) =>
      answer(await removeDocument(person, process.id, idIn(form)), process, t.process.documentRemoved, 'documents', t),
  },
}

async function publish({ person, process, t }: Work, at?: Date) {
  const published = await publishProcess(person, process.id, at)
  if (published.ok) return redirectWithNotice(pathOf(process), at ? t.process.scheduled : t.process.published)
  if (published.reason === 'unknown') throw data(null, { status: 404 })
  return refuseIn('publish', refuse({}, t.process.missing[published.reason]))
}

async function schedule(work: Work) {
  const { form, t, process } = work
  const parsed = parseForm(scheduleForm(t.errors), form)
  if (!parsed.ok) return refuseIn('schedule', parsed.refusal)
  if (parsed.value.at <= process.now) return refuseIn('schedule', refuse(form, { at: t.errors.past }))
  return await publish(work, parsed.value.at)
}

async function stop({ person, process, form, t }: Work) {
  const parsed = parseForm(stopForm(t.errors), form)
  if (!parsed.ok) return refuseIn('stop', parsed.refusal)
  return answer(await stopProcess(person, process.id, parsed.value.reason), process, t.process.stopped, 'stop', t)
}

async function result({ person, process, form, t }: Work) {
  const parsed = parseForm(resultForm(t.errors), form)
  if (!parsed.ok) return refuseIn('result', parsed.refusal)
  return answer(await publishResult(person, process.id, parsed.value.text), process, t.process.resultDone, 'result', t)
}

async function move({ person, process, form, t }: Work, direction: 'up' | 'down') {
  return answer(await movePhase(person, process.id, idIn(form), direction), process, t.process.moved, 'phases', t)
}

async function pdf({ person, process, form, t }: Work) {
  const parsed = parseForm(documentForm(t.errors), form)
  if (!parsed.ok) return refuseIn('pdf', parsed.refusal)
  const file = form.get('pdf')
  if (!(file instanceof File) || file.size === 0) return refuseIn('pdf', refuse(form, { pdf: t.errors.noFile }))
  const bytes = new Uint8Array(await file.slice(0, maxPdfBytes + 1).arrayBuffer())
  const added = await addPdf(person, process.id, { ...parsed.value, bytes })
  if (added.ok) return redirectWithNotice(`${pathOf(process)}#unterlagen`, t.process.added)
  if (added.reason === 'unknown') throw data(null, { status: 404 })
  return refuseIn('pdf', refuse(form, { pdf: added.reason === 'too-big' ? t.errors.tooBig : t.errors.notPdf }))
}

async function link({ person, process, form, t }: Work) {
  const parsed = parseForm(linkForm(t.errors), form)
  if (!parsed.ok) return refuseIn('link', parsed.refusal)
  return answer(await addLink(person, process.id, parsed.value), process, t.process.added, 'link', t)
}

/** Back to the page with a word, or why not: mostly somebody else was quicker. */
function answer(outcome: Outcome<void, string>, process: ShownProcess, said: string, part: string, t: StaffTexts) {
  if (outcome.ok) return redirectWithNotice(pathOf(process), said)
  if (outcome.reason === 'unknown') throw data(null, { status: 404 })
  return refuseIn(part, refuse({}, outcome.reason === 'in-use' ? t.errors.inUse : t.errors.published), 409)
}

function refuseIn(part: string, refusal: Refusal, status = 422): Refused {
  return data({ ...refusal, part }, { status })
}

function idIn(form: FormData): string {
  const id = form.get('id')
  if (typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id
  throw data(null, { status: 404 })
}

function pathOf({ number }: ShownProcess): string {
  return `/verwaltung/verfahren/${number}`
}
