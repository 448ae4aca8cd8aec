import { type DeclineReason, type IdeaStatus, textLength, titleLength } from '#app/ideas/idea.ts'
import { nameLength } from './entry.ts'
import type { ImportField } from './import-fields.ts'
import { dateIn, numberIn, reasonIn, statusIn } from './import-values.ts'

/** What is wrong in a cell: the page says it in words. */
export type Mistake =
  | 'missing'
  | 'too-short'
  | 'too-long'
  | 'no-date'
  | 'in-future'
  | 'no-number'
  | 'half-a-place'
  | 'abroad'
  | 'unknown-status'
  | 'unknown-reason'
  | 'unknown-topic'
  | 'unknown-district'
  | 'address-in-name'
  | 'merged-into-nothing'
export type RowError = { field: ImportField; mistake: Mistake; value: string }

/** An idea as its row tells it, before topics and authors are looked up. */
export type RowIdea = {
  sourceId: string
  title: string
  text: string
  status: IdeaStatus
  statusSince: Date
  submittedAt: Date
  topic: string
  district: string
  latitude: number | null
  longitude: number | null
  author: string | null
  answer: { text: string; at: Date; reason: DeclineReason | null; forwardedTo: string | null } | null
  mergedInto: string
}

export type KnownNames = { topics: ReadonlySet<string>; districts: ReadonlySet<string>; addAreas: boolean; now: Date }

/** Reads one row. Either everything in it can be used, or it says all that cannot. */
export function readRow(
  cells: readonly string[],
  mapping: readonly (ImportField | '')[],
  names: KnownNames,
): { ok: true; idea: RowIdea } | { ok: false; errors: RowError[] } {
  const values = new Map<ImportField, string>()
  for (const [at, field] of mapping.entries()) if (field) values.set(field, (cells[at] ?? '').trim())
  const errors: RowError[] = []
  const get = (field: ImportField) => values.get(field) ?? ''
  const complain = (field: ImportField, mistake: Mistake) => void errors.push({ field, mistake, value: get(field) })

  const title = get('title').replaceAll(/\s+/g, ' ')
  sized('title', title, titleLength)
  const text = get('text').replaceAll(/\r\n?/g, '\n')
  // what was collected elsewhere may be short, as on a card of a workshop
  sized('text', text, { min: 3, max: textLength.max })
  const author = get('author').replaceAll(/\s+/g, ' ')
  if (author.length > nameLength.max) complain('author', 'too-long')
  if (/\S@\S/.test(author)) complain('author', 'address-in-name')

  const submittedAt = moment('submittedAt') ?? names.now
  const status = get('status') === '' ? 'new' : statusIn(get('status'))
  if (!status) complain('status', 'unknown-status')
  const mergedInto = get('mergedInto')
  if (status === 'merged' && mergedInto === '') complain('mergedInto', 'merged-into-nothing')
  const statusSince = moment('statusSince') ?? submittedAt
  const answer = answered()
  const [latitude, longitude] = place()
  for (const [field, list, unknown] of [
    ['topic', names.topics, 'unknown-topic'],
    ['district', names.districts, 'unknown-district'],
  ] as const) {
    if (get(field).length > 60) complain(field, 'too-long')
    else if (get(field) && !names.addAreas && !list.has(get(field).toLowerCase())) complain(field, unknown)
  }
  if (errors.length > 0) return { ok: false, errors }
  const { topic, district } = { topic: get('topic'), district: get('district') }
  return {
    ok: true,
    idea: {
      sourceId: get('id'),
      title,
      text,
      status: status!,
      statusSince,
      submittedAt,
      topic,
      district,
      latitude,
      longitude,
      author: author || null,
      answer,
      mergedInto: status === 'merged' ? mergedInto : '',
    },
  }

  function sized(field: 'title' | 'text', value: string, { min, max }: { min: number; max: number }) {
    if (value === '') complain(field, 'missing')
    else if (value.length < min) complain(field, 'too-short')
    else if (value.length > max) complain(field, 'too-long')
  }

  function moment(field: 'submittedAt' | 'statusSince' | 'answeredAt'): Date | null {
    if (get(field) === '') return null
    const date = dateIn(get(field))
    if (!date) complain(field, 'no-date')
    else if (date > names.now) complain(field, 'in-future')
    return date
  }

  function answered(): RowIdea['answer'] {
    const words = get('answer').replaceAll(/\r\n?/g, '\n')
    const at = moment('answeredAt') ?? statusSince
    const reason = get('reason') === '' ? null : reasonIn(get('reason'))
    if (get('reason') !== '' && !reason) complain('reason', 'unknown-reason')
    if (words.length > textLength.max) complain('answer', 'too-long')
    const declined = status === 'declined' ? (reason ?? 'other') : null
    return words === ''
      ? null
      : { text: words, at, reason: declined, forwardedTo: get('forwardedTo').slice(0, 200) || null }
  }

  function place(): [number, number] | [null, null] {
    const [lat, lng] = [get('latitude'), get('longitude')]
    if (lat === '' && lng === '') return [null, null]
    if (lat === '' || lng === '') {
      complain(lat === '' ? 'latitude' : 'longitude', 'half-a-place')
      return [null, null]
    }
    const [north, east] = [numberIn(lat), numberIn(lng)]
    if (north === null) complain('latitude', 'no-number')
    if (east === null) complain('longitude', 'no-number')
    if (north === null || east === null) return [null, null]
    // the box around Germany: finds exchanged columns above all
    if (north < 47.2 || north > 55.1) complain('latitude', 'abroad')
    if (east < 5.8 || east > 15.1) complain('longitude', 'abroad')
    return [north, east]
  }
}
