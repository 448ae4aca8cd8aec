import { expect, test } from 'vitest'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { whatForm, whereForm } from './idea-form.ts'
import { submissionTexts } from './texts/submission.ts'

const t = submissionTexts.de.errors

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

test('nothing typed: one sentence per field', () => {
  const parsed = parseForm(whatForm(t), form({}))
  expect(parsed).toMatchObject({
    ok: false,
    refusal: { errors: { title: t.titleShort({ min: 5 }), text: t.textShort({ min: 20 }) } },
  })
})

test('emoji, right-to-left text and markup are taken as they are typed', () => {
  const words = {
    title: 'مسار للدراجات 🚲 <b>sofort</b>',
    text: '<script>alert(1)</script> שלום 🌳 und noch mehr Text',
    thema: 'egal',
  }
  expect(parseForm(whatForm(t), form(words))).toEqual({ ok: true, value: { ...words, kosten: null } })
})

test('what it costs is an amount of money or nothing', () => {
  const cost = (kosten: string) => {
    const text = 'Am Mühlbach gibt es auf zwei Kilometern keine Bank.'
    const parsed = parseForm(whatForm(t), form({ title: 'Mehr Bänke am Mühlbach', text, kosten }))
    return parsed.ok ? parsed.value.kosten : parsed.refusal.errors.kosten
  }
  expect([cost('2.500'), cost(' 99,90 € '), cost('')]).toEqual([2500_00, 99_90, null])
  expect([cost('viel'), cost('-5'), cost('9'.repeat(15))]).toEqual([t.cost, t.cost, t.cost])
})

test('a title is one line, its ends are cut', () => {
  const parsed = parseForm(whatForm(t), form({ title: '  Mehr\nBänke \t am Bach ', text: 'x'.repeat(20) }))
  expect(parsed).toMatchObject({ ok: true, value: { title: 'Mehr Bänke am Bach', thema: '' } })
})

test.each([
  ['title', 'x'.repeat(121), t.titleLong({ max: 120 })],
  ['text', 'x'.repeat(5001), t.textLong({ max: '5.000' })],
])('%s too long is refused and kept', (name, value, message) => {
  const parsed = parseForm(
    whatForm(t),
    form({ title: 'Guter Titel', text: 'Ein Text, der lang genug ist.', [name]: value }),
  )
  expect(parsed).toMatchObject({ ok: false, refusal: { errors: { [name]: message }, values: { [name]: value } } })
})

test.each([
  [
    { latitude: '50.5', longitude: '9.7' },
    { latitude: 50.5, longitude: 9.7 },
  ],
  [{ latitude: '', longitude: '' }, null],
  [{}, null],
])('a place is a point or nothing: %j', (sent, place) => {
  expect(parseForm(whereForm(t), form(sent))).toEqual({ ok: true, value: { place, ortsteil: '' } })
})

test.each([
  [{ latitude: '48.85', longitude: '2.35' }, t.abroad],
  [{ latitude: '0', longitude: '0' }, t.abroad],
  [{ latitude: '50.5', longitude: '' }, t.coordinates],
  [{ latitude: 'hier', longitude: '9' }, t.coordinates],
  [{ latitude: 'Infinity', longitude: '9' }, t.coordinates],
])('no place in Germany: %j', (sent, message) => {
  expect(parseForm(whereForm(t), form(sent as Record<string, string>))).toMatchObject({
    ok: false,
    refusal: { errors: { latitude: message } },
  })
})
