import { expect, test } from 'vitest'
import { readBallot, sentValues } from './ballot-sent.ts'
import type { BallotOption, BallotQuestion } from './poll.ts'

const option = (id: string): BallotOption => ({
  id,
  title: id.toUpperCase(),
  text: '',
  pro: '',
  contra: '',
  place: '',
  latitude: null,
  longitude: null,
  photoId: null,
  cost: null,
  passive: false,
})

const question = (position: number, details: Partial<BallotQuestion>): BallotQuestion => ({
  id: `question ${position}`,
  position,
  kind: 'approval',
  title: `Frage ${position}`,
  text: '',
  minimum: null,
  maximum: null,
  budget: null,
  points: null,
  shuffled: false,
  districtId: null,
  options: ['a', 'b', 'c'].map(option),
  ...details,
})

const questions = [question(1, { maximum: 2 }), question(2, { kind: 'points', points: 5 })]
const asked = questions.map(({ id }) => id)
const words = { faults: ({ why }: { why: string }) => why, foreign: 'foreign' }

function form(...fields: [string, string][]): FormData {
  const sent = new FormData()
  for (const [name, value] of fields) sent.append(name, value)
  return sent
}

test('a ballot is read in the order of questions and options', () => {
  expect(readBallot(form(['q1', 'c'], ['q1', 'a'], ['q2.b', '3']), questions, asked, words)).toEqual({
    ok: true,
    marks: [
      [1, 0, 1],
      [null, 3, null],
    ],
  })
})

test('each fault stands at its question or option, and nothing typed is lost', () => {
  const sent = form(['q1', 'a'], ['q1', 'b'], ['q1', 'c'], ['q2.a', '-1'], ['q2.b', 'viel'])
  expect(readBallot(sent, questions, asked, words)).toEqual({
    ok: false,
    refusal: {
      errors: { q1: 'too-many', 'q2.a': 'negative', 'q2.b': 'not-whole' },
      values: { q1: ['a', 'b', 'c'], 'q2.a': '-1', 'q2.b': 'viel' },
    },
  })
})

test.each([
  ['an option of another question', form(['q1', 'x'])],
  ['a number for an option there is not', form(['q2.x', '1'])],
  ['an option answered twice', form(['q2.a', '1'], ['q2.a', '2'])],
  ['a question there is not', form(['q3', 'a'])],
])('%s does not belong to this ballot', (_, sent) => {
  expect(readBallot(sent, questions, asked, words)).toMatchObject({ ok: false, refusal: { summary: 'foreign' } })
})

test('a question that is not asked of this voter cannot be answered', () => {
  const one = [questions[0]!.id]
  expect(readBallot(form(['q2.a', '1']), questions, one, words)).toMatchObject({ ok: false })
  expect(readBallot(form(['q1', 'a']), questions, one, words)).toEqual({ ok: true, marks: [[1, 0, 0], null] })
})

test('only what belongs to questions is shown again', () => {
  expect(sentValues(form(['step', 'cast'], ['submissionId', 'x'], ['q1', 'a']))).toEqual({ q1: 'a' })
})

test('a form with far more fields than the ballot has options is not read at all', () => {
  const fields = Array.from({ length: 100 }, (): [string, string] => ['q1', 'a'])
  expect(readBallot(form(...fields), questions, asked, words)).toMatchObject({ refusal: { summary: 'foreign' } })
})
