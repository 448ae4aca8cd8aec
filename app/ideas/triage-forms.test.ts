import { expect, test } from 'vitest'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { answerForm, reviewForm } from './answer-form.ts'
import { mergeForm } from './merge-form.ts'
import { triageTexts } from './texts/triage.ts'

const t = triageTexts.de
const id = '0198c1d2-0000-7000-8000-000000000001'
const text = 'Wir stellen im Frühjahr drei Bänke auf.'

function sent(values: Record<string, string | string[]>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) form.append(name, one)
  return form
}

function errorsOf(parsed: ReturnType<typeof parseForm>): string[] {
  return parsed.ok ? [] : Object.keys(parsed.refusal.errors)
}

test('an answer says everything that is missing at once', () => {
  const parse = (values: Record<string, string>) =>
    parseForm(answerForm(t.answer.errors), sent({ id, seenAnswerId: '', ...values }))
  expect(errorsOf(parse({}))).toEqual(['status', 'text'])
  expect(errorsOf(parse({ status: 'declined', reason: '', text: '' }))).toEqual(['text', 'reason'])
  expect(errorsOf(parse({ status: 'forwarded', forwardedTo: '  ', text: 'kurz' }))).toEqual(['text', 'forwardedTo'])
  expect(errorsOf(parse({ status: 'merged', text }))).toEqual(['status'])
  expect(errorsOf(parse({ status: 'planned', text: 'x'.repeat(5001) }))).toEqual(['text'])
  expect(parse({ status: 'planned', reason: '', text: ` ${text} ` })).toEqual({
    ok: true,
    value: { id, seenAnswerId: null, status: 'planned', reason: null, forwardedTo: null, text },
  })
})

test('the idea to merge into may be chosen or typed in several ways', () => {
  const parse = (values: Record<string, string>) => parseForm(mergeForm(t.merge.errors), sent(values))
  for (const number of ['42', '#42', 'Idee 42', 'idee #42'])
    expect(parse({ number, confirm: 'on' })).toEqual({ ok: true, value: { number: 42 } })
  expect(parse({ similar: '7', number: '', confirm: 'on' })).toEqual({ ok: true, value: { number: 7 } })
  expect(parse({ similar: '7', number: '42', confirm: 'on' })).toEqual({ ok: true, value: { number: 42 } })
  expect(errorsOf(parse({})).toSorted()).toEqual(['confirm', 'number'])
  expect(errorsOf(parse({ number: '42' }))).toEqual(['confirm'])
  const wrong = parse({ number: 'abc', confirm: 'on' })
  expect(!wrong.ok && wrong.refusal.errors).toEqual({ number: t.merge.errors.notANumber })
})

test('ideas are taken into review only with a choice and words', () => {
  const texts = { ...t.answer.errors, choose: t.queue.bulk.choose }
  const parse = (values: Record<string, string | string[]>) => parseForm(reviewForm(texts), sent(values))
  expect(parse({ idee: '3', text })).toEqual({ ok: true, value: { idee: [3], text } })
  expect(parse({ idee: ['3', '9'], text })).toEqual({ ok: true, value: { idee: [3, 9], text } })
  expect(errorsOf(parse({})).toSorted()).toEqual(['idee', 'text'])
  expect(errorsOf(parse({ idee: ['3', '99999999999'], text }))).toEqual(['idee'])
})
