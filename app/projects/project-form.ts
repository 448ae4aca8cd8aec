import * as z from 'zod'
import { parseMoney } from '#app/ui/forms/money.ts'
import { isDay } from './day.ts'
import { projectStates } from './project.ts'
import type { StaffTexts } from './texts/staff.ts'

export const projectLengths = {
  title: { min: 5, max: 120 },
  summary: { min: 20, max: 300 },
  description: { max: 10_000 },
  name: { max: 120 },
  answer: { max: 5_000 },
}

type Errors = StaffTexts['errors']

/** What may be changed at any time. */
export function masterDataForm(t: Errors) {
  return z.object(masterFields(t)).check(({ value, issues }) => {
    if (((value.latitude ?? null) === null) !== ((value.longitude ?? null) === null))
      issues.push({ code: 'custom', path: ['latitude'], message: t.place, input: value })
  })
}

/** Before publication: everything at once. */
export function projectForm(t: Errors) {
  return z
    .object({
      id: z.uuid(t.reload).optional(),
      ...masterFields(t),
      state: z.enum(projectStates, t.state),
      startPlanned: day(t),
      endPlanned: day(t),
      costEstimate: money(t),
      costApproved: money(t),
      costSpent: money(t),
      ideas: ideaNumbers(t),
      answer: z.string().trim().max(projectLengths.answer.max, t.tooLong).default(''),
    })
    .check(({ value, issues }) => {
      if (value.startPlanned && value.endPlanned && value.endPlanned < value.startPlanned)
        issues.push({ code: 'custom', path: ['endPlanned'], message: t.datesCrossed, input: value })
      if (((value.latitude ?? null) === null) !== ((value.longitude ?? null) === null))
        issues.push({ code: 'custom', path: ['latitude'], message: t.place, input: value })
      if (value.ideas.length > 0 && value.answer === '')
        issues.push({ code: 'custom', path: ['answer'], message: t.answer, input: value })
    })
}

export function milestoneForm(t: Errors) {
  return z.object({
    id: z.uuid(t.reload),
    title: z.string(t.milestoneTitle).trim().min(3, t.milestoneTitle).max(projectLengths.title.max, t.tooLong),
    weight: weight(t),
    planned: day(t),
    actual: day(t),
  })
}

export function linkForm(t: Errors) {
  return z.object({
    number: z.coerce.number(t.ideaNumber).int(t.ideaNumber).positive(t.ideaNumber).max(2_147_483_647, t.ideaNumber),
    answer: z.string(t.answer).trim().min(1, t.answer).max(projectLengths.answer.max, t.tooLong),
  })
}

/** An empty field is no day. */
export function day(t: Errors) {
  return z
    .string()
    .trim()
    .default('')
    .refine((text) => text === '' || (isDay(text) && text >= '1900-01-01' && text < '2200-01-01'), t.date)
    .transform((text) => text || null)
}

/** An empty field is no amount. */
export function money(t: Errors) {
  return z
    .string()
    .trim()
    .default('')
    .transform((text, context) => {
      if (text === '') return null
      const cents = parseMoney(text)
      if (cents !== null && cents <= 100_000_000_000_00) return cents
      context.addIssue({ code: 'custom', message: cents === null ? t.money : t.moneyTooMuch })
      return z.NEVER
    })
}

export function weight(t: Errors) {
  return z.coerce.number(t.weight).int(t.weight).min(1, t.weight).max(100, t.weight).default(1)
}

function masterFields(t: Errors) {
  const { title, summary, description, name } = projectLengths
  return {
    title: z.string(t.title).trim().min(title.min, t.title).max(title.max, t.tooLong),
    summary: z.string(t.summary).trim().min(summary.min, t.summary).max(summary.max, t.tooLong),
    description: z.string().trim().max(description.max, t.tooLong).default(''),
    department: z.string().trim().max(name.max, t.tooLong).default(''),
    contactName: z.string().trim().max(name.max, t.tooLong).default(''),
    contactEmail: z.union([z.literal(''), z.email(t.email).max(254, t.tooLong)], t.email).default(''),
    place: z.string().trim().max(name.max, t.tooLong).default(''),
    topicId: reference(t.topic),
    districtId: reference(t.district),
    latitude: degrees(47, 55.2, t.place),
    longitude: degrees(5.5, 15.3, t.place),
  }
}

function reference(message: string) {
  return z
    .union([z.literal(''), z.uuid(message)], message)
    .default('')
    .transform((id) => id || null)
}

// the map sends a place only where JavaScript runs: nothing sent means nothing changed
function degrees(min: number, max: number, message: string) {
  return z
    .string()
    .trim()
    .refine((text) => text === '' || (Number(text) >= min && Number(text) <= max), message)
    .transform((text) => (text === '' ? null : Number(text)))
    .optional()
}

/** "42, 43" */
function ideaNumbers(t: Errors) {
  return z
    .string()
    .trim()
    .default('')
    .refine((text) => text === '' || /^#?\d{1,9}([\s,;]+#?\d{1,9}){0,49}$/.test(text), t.ideas)
    .transform((text) => [...new Set((text.match(/\d+/g) ?? []).map(Number))])
}
