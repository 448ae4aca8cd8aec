import { expect, test } from 'vitest'
import { readBallot } from './ballot-sent.ts'
import type { BallotQuestion } from './poll.ts'

const question: BallotQuestion = {
  id: 'a',
  position: 1,
  kind: 'approval',
  title: '',
  text: '',
  minimum: null,
  maximum: null,
  budget: null,
  points: null,
  shuffled: false,
  districtId: null,
  options: [],
}
const option = { title: '', text: '', pro: '', contra: '', place: '', latitude: null, longitude: null, photoId: null }
const words = { faults: ({ why }: { why: string }) => why, foreign: 'foreign' }

test('a form with far more fields than the ballot has options is not read at all', () => {
  const asked = { ...question, options: ['x', 'y'].map((id) => ({ ...option, id, cost: null, passive: false })) }
  const form = new FormData()
  form.append('q1', 'x')
  expect(readBallot(form, [asked], ['a'], words)).toEqual({ ok: true, marks: [[1, 0]] })
  for (let n = 0; n < 100; n++) form.append('q1', 'x')
  expect(readBallot(form, [asked], ['a'], words)).toMatchObject({ ok: false, refusal: { summary: 'foreign' } })
})
