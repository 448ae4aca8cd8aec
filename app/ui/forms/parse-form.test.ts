import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { parseForm, refuse } from './parse-form.ts'

const schema = z.object({
  title: z.string().min(5, 'Mindestens 5 Zeichen.'),
  topics: z.array(z.string()).max(2, 'Höchstens zwei Themen.'),
  password: z.string().min(12, 'Mindestens 12 Zeichen.').optional(),
})

function formOf(...entries: [string, string | File][]): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

describe('parseForm', () => {
  test('gives the value when all fits; one tick of a group is a list, none an empty one', () => {
    expect(parseForm(schema, formOf(['title', 'Radweg'], ['topics', 'a']))).toEqual({
      ok: true,
      value: { title: 'Radweg', topics: ['a'] },
    })
    expect(parseForm(schema, formOf(['title', 'Radweg']))).toMatchObject({ ok: true, value: { topics: [] } })
  })

  test('gives errors by field and everything typed', () => {
    expect(parseForm(schema, formOf(['title', 'Rad'], ['topics', 'a'], ['topics', 'b'], ['topics', 'c']))).toEqual({
      ok: false,
      refusal: {
        errors: { title: 'Mindestens 5 Zeichen.', topics: 'Höchstens zwei Themen.' },
        values: { title: 'Rad', topics: ['a', 'b', 'c'] },
      },
    })
  })

  test('never gives back passwords or files', () => {
    const form = formOf(
      ['title', 'Rad'],
      ['password', 'geheim'],
      ['newPassword', 'geheim'],
      ['photo', new File(['x'], 'x.png')],
    )
    const parsed = parseForm(schema, form)
    expect(JSON.stringify(parsed)).not.toContain('geheim')
    expect(parsed).toMatchObject({ refusal: { values: { title: 'Rad', topics: [] } } })
  })

  test('cleans text: line ends, NUL, halves of characters, composed umlauts', () => {
    const texts = z.object({ text: z.string() })
    const parsed = parseForm(texts, formOf(['text', 'a\r\nb\u0000c\ud800 u\u0308']))
    expect(parsed).toEqual({ ok: true, value: { text: 'a\nbc\ufffd ü' } })
  })

  test('a file input left empty is no file', () => {
    const withPhoto = z.object({ photo: z.instanceof(File).optional() })
    expect(parseForm(withPhoto, formOf(['photo', new File([], '')]))).toEqual({ ok: true, value: {} })
    const photo = new File(['x'], 'x.png')
    expect(parseForm(withPhoto, formOf(['photo', photo]))).toMatchObject({
      ok: true,
      value: { photo: expect.any(File) },
    })
  })

  test('a forged form gets a sentence in the language of the page', () => {
    expect(parseForm(schema, formOf())).toMatchObject({ refusal: { errors: { title: 'Diese Angabe fehlt.' } } })
    const twice = formOf(['title', 'Radweg'], ['title', 'Radweg'])
    expect(parseForm(schema, twice, 'en')).toMatchObject({
      refusal: { errors: { title: 'This entry does not fit here.' } },
    })
  })

  test('an error of the whole form stands in the summary', () => {
    const dated = z
      .object({ from: z.string(), to: z.string() })
      .refine((p) => p.from < p.to, 'Das Ende liegt vor dem Anfang.')
    expect(parseForm(dated, formOf(['from', '2'], ['to', '1']))).toMatchObject({
      refusal: { errors: {}, summary: 'Das Ende liegt vor dem Anfang.' },
    })
  })

  test('names that mean something to JavaScript are only names', () => {
    const parsed = parseForm(schema, formOf(['title', 'Rad'], ['__proto__', 'x'], ['constructor', 'y']))
    expect(parsed.ok).toBe(false)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

describe('refuse', () => {
  test('takes a parsed value, a form, one sentence or errors by field', () => {
    expect(refuse({ title: 'Rad', count: 3, agreed: true, nothing: null, password: 'geheim' }, 'Geschlossen.')).toEqual(
      {
        errors: {},
        values: { title: 'Rad', count: '3', agreed: 'on' },
        summary: 'Geschlossen.',
      },
    )
    expect(refuse(formOf(['email', 'a@b.de']), { email: 'Vergeben.' }, 'Das ging nicht.')).toEqual({
      errors: { email: 'Vergeben.' },
      values: { email: 'a@b.de' },
      summary: 'Das ging nicht.',
    })
  })
})
