import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BallotFault,
  ballotOrder,
  checkMarks,
  fieldsOf,
  isEmpty,
  markRange,
  readMarks,
  storedMarks,
  summary,
} from './ballot.ts'
import { type BallotQuestion, type Marks, type QuestionKind, questionKinds } from './poll.ts'

function aQuestion(
  kind: QuestionKind,
  changed: Partial<BallotQuestion> = {},
  costs: number[] = [300, 500, 400, 100],
): BallotQuestion {
  const names = kind === 'yesNo' ? ['ja', 'nein', 'enthaltung'] : ['a', 'b', 'c', 'd']
  return {
    id: 'q',
    position: 2,
    kind,
    title: 'Was soll werden?',
    text: '',
    minimum: null,
    maximum: null,
    budget: kind === 'knapsack' ? 1_000 : null,
    points: kind === 'points' ? 10 : null,
    shuffled: true,
    districtId: null,
    options: names.map((id, at) => ({
      id,
      title: id,
      text: '',
      pro: '',
      contra: '',
      place: '',
      latitude: null,
      longitude: null,
      photoId: null,
      cost: costs[at] ?? null,
      passive: false,
    })),
    ...changed,
  }
}

const why = (faults: BallotFault[]) => faults.map((fault) => fault.why)

describe('what may stand on a ballot', () => {
  test.each<[QuestionKind, Marks, string[]]>([
    ['yesNo', [1, 0, 0], []],
    ['yesNo', [1, 1, 0], ['too-many']],
    ['single', [0, 0, 1, 0], []],
    ['single', [1, 0, 1, 0], ['too-many']],
    ['approval', [1, 1, 1, 1], []],
    ['approval', [2, 0, 0, 0], ['out-of-range']],
    ['score', [0, 5, null, 3], []],
    ['score', [6, 0, 0, 0], ['out-of-range']],
    ['score', [-1, 0, 0, 0], ['negative']],
    ['score', [2.5, 0, 0, 0], ['not-whole']],
    ['ranking', [1, 1, 4, null], []],
    ['ranking', [0, 1, 2, 3], ['out-of-range']],
    ['ranking', [5, 1, 2, 3], ['out-of-range']],
    ['consensing', [0, 10, 3, null], []],
    ['consensing', [11, 0, 0, 0], ['out-of-range']],
    ['budgetApproval', [1, 1, 1, 1], []],
    ['knapsack', [1, 0, 1, 1], []],
    ['knapsack', [1, 1, 1, 0], ['over-budget']],
    ['points', [10, 0, 0, 0], []],
    ['points', [4, 4, 3, 0], ['over-points']],
    ['points', [11, -1, 0, 0], ['negative']],
    ['points', [Number.NaN, 0, 0, 0], ['not-whole']],
    ['points', [Number.POSITIVE_INFINITY, 0, 0, 0], ['not-whole']],
    ['approval', [1, 0], ['wrong-length']],
    ['approval', [1, 0, 0, 0, 0], ['wrong-length']],
  ])('%s %j: %j', (kind, marks, expected) => {
    expect(why(checkMarks(aQuestion(kind), marks))).toEqual(expected)
  })

  test('the limits of an approval are told with the numbers', () => {
    const question = aQuestion('approval', { minimum: 2, maximum: 3 })
    expect(checkMarks(question, [1, 0, 0, 0])).toEqual([{ why: 'too-few', least: 2, is: 1 }])
    expect(checkMarks(question, [1, 1, 1, 1])).toEqual([{ why: 'too-many', most: 3, is: 4 }])
    expect(checkMarks(question, [1, 1, 1, 0])).toEqual([])
  })

  test('money and points that are too much are told in full', () => {
    expect(checkMarks(aQuestion('knapsack'), [1, 1, 1, 0])).toEqual([{ why: 'over-budget', most: 1_000, over: 200 }])
    expect(checkMarks(aQuestion('points'), [7, 7, 0, 0])).toEqual([{ why: 'over-points', most: 10, over: 4 }])
  })

  test('a question may always be left out', () => {
    for (const kind of questionKinds) {
      const question = aQuestion(kind, { minimum: 2 })
      const nothing = question.options.map(() => null)
      expect(checkMarks(question, nothing)).toEqual([])
      expect(isEmpty(question, nothing)).toBe(true)
    }
    expect(isEmpty(aQuestion('points'), [0, 0, 0, 0])).toBe(true)
    expect(isEmpty(aQuestion('score'), [0, null, null, null])).toBe(false)
    expect(isEmpty(aQuestion('consensing'), [0, 0, 0, 0])).toBe(false)
  })

  test('what is stored says something about each choice, or nothing at all', () => {
    expect(storedMarks(aQuestion('approval'), [1, null, null, null])).toEqual([1, 0, 0, 0])
    expect(storedMarks(aQuestion('approval'), [0, 0, 0, 0])).toEqual([null, null, null, null])
    expect(storedMarks(aQuestion('score'), [0, null, 3, null])).toEqual([0, null, 3, null])
  })
})

describe('reading a form', () => {
  const form = (text: string) => new URLSearchParams(text)

  test('choices by the id of the option, numbers by its field', () => {
    expect(readMarks(form('q2=b'), aQuestion('single'))).toEqual([0, 1, 0, 0])
    expect(readMarks(form('q2=a&q2=d'), aQuestion('approval'))).toEqual([1, 0, 0, 1])
    expect(readMarks(form('q2.a=3&q2.b=&q2.c=+0'), aQuestion('score'))).toEqual([3, null, 0, null])
    expect(readMarks(form('q1=a&q3.a=1'), aQuestion('single'))).toEqual([0, 0, 0, 0])
  })

  test('what is no number is named by the check', () => {
    const marks = readMarks(form('q2.a=viel&q2.b=1,5&q2.c=-3'), aQuestion('points'))!
    expect(why(checkMarks(aQuestion('points'), marks))).toEqual(['not-whole', 'not-whole', 'negative'])
  })

  test('an unknown option or one answered twice is no ballot of this question', () => {
    expect(readMarks(form('q2=fremd'), aQuestion('single'))).toBeNull()
    expect(readMarks(form('q2.fremd=1'), aQuestion('ranking'))).toBeNull()
    expect(readMarks(form('q2.a=1&q2.a=2'), aQuestion('ranking'))).toBeNull()
    const upload = new FormData()
    upload.append('q2', new File(['x'], 'x'))
    expect(readMarks(upload, aQuestion('single'))).toBeNull()
  })
})

describe('for any marks', () => {
  const mark = fc.option(fc.integer({ min: -1, max: 12 }), { nil: null })
  const ballot = fc
    .constantFrom(...questionKinds)
    .map((kind) => aQuestion(kind))
    .chain((question) => fc.record({ question: fc.constant(question), marks: manyOf(mark, question.options.length) }))
  const fitting = ballot.filter(({ question, marks }) => checkMarks(question, marks).length === 0)

  test('what a form says of marks that fit is read as the same marks', () => {
    fc.assert(
      fc.property(fitting, ({ question, marks }) => {
        const form = new URLSearchParams(fieldsOf(question, marks).map(({ name, value }) => [name, value]))
        expect(storedMarks(question, readMarks(form, question)!)).toEqual(storedMarks(question, marks))
      }),
    )
  })

  test('what is left is what the limit says less what is used, and marks that fit leave something or nothing', () => {
    const leftOf = ({ question, marks }: { question: BallotQuestion; marks: Marks }) => {
      const { spent, left, points, pointsLeft } = summary(question, marks)
      expect(left).toBe(question.budget === null ? null : question.budget - spent)
      expect(pointsLeft).toBe(question.points === null ? null : question.points - points)
      return Math.min(left ?? 0, pointsLeft ?? 0)
    }
    fc.assert(fc.property(ballot, (any) => void leftOf(any)))
    fc.assert(fc.property(fitting, (fits) => leftOf(fits) >= 0))
  })

  test('marks that fit lie within the range of their kind', () => {
    fc.assert(
      fc.property(fitting, ({ question, marks }) => {
        const { least, most } = markRange(question)
        expect(marks.filter((one) => one !== null && (one < least || one > most))).toEqual([])
      }),
    )
  })

  test('storing twice changes nothing, and what is stored fits', () => {
    fc.assert(
      fc.property(fitting, ({ question, marks }) => {
        const stored = storedMarks(question, marks)
        expect(storedMarks(question, stored)).toEqual(stored)
        expect(checkMarks(question, stored)).toEqual([])
      }),
    )
  })
})

function manyOf<T>(one: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> {
  return fc.array(one, { minLength: length, maxLength: length })
}

describe('the order of the options', () => {
  const ids = (question: BallotQuestion, seed: string) => ballotOrder(question, seed).map(({ id }) => id)

  test('is stable for a voter, differs between voters, and holds every option once', () => {
    const question = aQuestion('approval')
    expect(ids(question, 'kim')).toEqual(ids(question, 'kim'))
    const orders = new Set(Array.from({ length: 200 }, (_, n) => ids(question, `voter ${n}`).join()))
    expect(orders.size).toBe(24)
    for (const order of orders) expect(order.split(',').toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })

  test('gives every option the first place about as often', () => {
    const first = Array.from({ length: 4_000 }, (_, n) => ids(aQuestion('approval'), `${n}`)[0])
    for (const id of ['a', 'b', 'c', 'd']) {
      const share = first.filter((one) => one === id).length / first.length
      expect(Math.abs(share - 0.25)).toBeLessThan(0.03)
    }
  })

  test('is fixed where it is said so, for yes and no, and for the passive option', () => {
    expect(ids(aQuestion('approval', { shuffled: false }), 'kim')).toEqual(['a', 'b', 'c', 'd'])
    expect(ids(aQuestion('yesNo'), 'kim')).toEqual(['ja', 'nein', 'enthaltung'])
    const question = aQuestion('consensing')
    question.options[0]!.passive = true
    for (let n = 0; n < 20; n++) expect(ids(question, `${n}`).at(-1)).toBe('a')
  })
})
