import * as z from 'zod'
import { momentOf } from './berlin.ts'
import { blueprintKeys } from './blueprints.ts'
import { areaOf } from './drawn-area.ts'
import { phaseKinds, processLevels } from './process.ts'
import type { StaffTexts } from './texts/staff.ts'

export const processLengths = {
  title: { min: 5, max: 120 },
  summary: { min: 20, max: 300 },
  long: 5_000,
  name: 120,
  phase: { min: 3, max: 80 },
  phaseText: 500,
  reason: { min: 10, max: 1_000 },
  document: { min: 3, max: 120 },
}

type Errors = StaffTexts['errors']

/** Three answers make a process. */
export function newProcessForm(t: Errors) {
  return z.object({
    id: z.uuid(t.reload),
    blueprint: z.enum(blueprintKeys, t.blueprint),
    title: title(t),
    start: startDay(t),
  })
}

export function copyForm(t: Errors) {
  return z.object({ id: z.uuid(t.reload), title: title(t), start: startDay(t) })
}

export const areaKinds = ['whole', 'districts', 'drawn'] as const

/** Everything staff say about a process; what does not belong to the chosen kind of area is left aside. */
export function contentForm(t: Errors) {
  return z
    .object({
      title: title(t),
      summary: z
        .string(t.summary)
        .trim()
        .min(processLengths.summary.min, t.summary)
        .max(processLengths.summary.max, t.tooLong),
      purpose: long(t),
      openText: long(t),
      fixedText: long(t),
      level: z.enum(processLevels, t.level),
      areaKind: z.enum(areaKinds, t.areaKind),
      districtIds: z.array(z.uuid(t.districts)).default([]),
      area: z.string().trim().max(100_000, t.area).default(''),
      topicId: z
        .union([z.literal(''), z.uuid(t.topic)], t.topic)
        .default('')
        .transform((id) => id || null),
      department: short(t),
      contactName: short(t),
      contactEmail: z.union([z.literal(''), z.email(t.email).max(254, t.tooLong)], t.email).default(''),
      decidedBy: short(t),
      decidedOn: z
        .union([z.literal(''), z.iso.date(t.date)], t.date)
        .default('')
        .transform((day) => day || null),
    })
    .check(({ value, issues }) => {
      const refuse = (path: string, message: string) =>
        issues.push({ code: 'custom', path: [path], message, input: value })
      if (value.areaKind === 'districts' && value.districtIds.length === 0) refuse('districtIds', t.districts)
      if (value.areaKind === 'drawn' && areaOf(value.area) === null) refuse('area', t.area)
    })
}

export function phaseForm(t: Errors) {
  const { phase, phaseText } = processLengths
  return z
    .object({
      id: z.uuid(t.reload),
      kind: z.enum(phaseKinds, t.kind),
      title: z.string(t.phaseTitle).trim().min(phase.min, t.phaseTitle).max(phase.max, t.tooLong),
      text: z.string().trim().max(phaseText, t.tooLong).default(''),
      startsAt: moment(t),
      endsAt: z.union([z.literal('').transform(() => null), moment(t)]).default(null),
      support: checkbox(),
      discuss: checkbox(),
      cost: checkbox(),
      link: link(t, true),
    })
    .check(({ value, issues }) => {
      if (value.endsAt && value.endsAt <= value.startsAt)
        issues.push({ code: 'custom', path: ['endsAt'], message: t.crossed, input: value })
    })
}

/** Of a public phase: its words and settings alone. */
export function phaseTextForm(t: Errors) {
  const { phase, phaseText } = processLengths
  return z.object({
    title: z.string(t.phaseTitle).trim().min(phase.min, t.phaseTitle).max(phase.max, t.tooLong),
    text: z.string().trim().max(phaseText, t.tooLong).default(''),
    support: checkbox(),
    discuss: checkbox(),
    cost: checkbox(),
    link: link(t, true),
  })
}

export function extendForm(t: Errors) {
  return z.object({ until: moment(t), reason: reason(t), shift: checkbox() })
}

export function scheduleForm(t: Errors) {
  return z.object({ at: moment(t) })
}

export function stopForm(t: Errors) {
  return z.object({ reason: reason(t) })
}

export function resultForm(t: Errors) {
  return z.object({ text: z.string(t.result).trim().min(20, t.result).max(processLengths.long, t.tooLong) })
}

export function documentForm(t: Errors) {
  return z.object({ id: z.uuid(t.reload), title: documentTitle(t) })
}

export function linkForm(t: Errors) {
  return z.object({ id: z.uuid(t.reload), title: documentTitle(t), url: link(t, false) })
}

function title(t: Errors) {
  return z.string(t.title).trim().min(processLengths.title.min, t.title).max(processLengths.title.max, t.tooLong)
}

function documentTitle(t: Errors) {
  const { min, max } = processLengths.document
  return z.string(t.document).trim().min(min, t.document).max(max, t.tooLong)
}

function reason(t: Errors) {
  return z.string(t.reason).trim().min(processLengths.reason.min, t.reason).max(processLengths.reason.max, t.tooLong)
}

function long(t: Errors) {
  return z.string().trim().max(processLengths.long, t.tooLong).default('')
}

function short(t: Errors) {
  return z.string().trim().max(processLengths.name, t.tooLong).default('')
}

function checkbox() {
  return z
    .string()
    .optional()
    .transform((value) => value === 'on')
}

// participation has eight in the morning as its first hour
function startDay(t: Errors) {
  return z.string(t.date).transform((day, context) => within(momentOf(`${day}T08:00`), t.date, context))
}

function moment(t: Errors) {
  return z.string(t.moment).transform((local, context) => within(momentOf(local.slice(0, 16)), t.moment, context))
}

function within(wanted: Date | null, message: string, context: z.RefinementCtx): Date {
  if (wanted && wanted.getTime() > Date.UTC(2000, 0) && wanted.getTime() < Date.UTC(2100, 0)) return wanted
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

function link(t: Errors, optional: boolean) {
  const address = z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: t.link }).max(500, t.tooLong)
  return optional ? z.union([z.literal(''), address], t.link).default('') : address
}
