import { describe, expect, it } from 'vitest'
import { fold, nameFit, slips, wordsFit } from './name-search.ts'

describe('fold', () => {
  it.each([
    [['Köln', 'koeln', 'KOLN', ' Ko\u0308ln '], 'koln'],
    [['Gießen', 'giessen'], 'giessen'],
    [['Sankt Augustin', 'St. Augustin'], 'st augustin'],
    [['Forst (Lausitz)/Baršć (Łužyca)'], 'forst lausitz barsc luzyca'],
  ])('writes %s alike', (spellings, folded) => {
    for (const spelling of spellings) expect(fold(spelling)).toBe(folded)
  })
})

describe('nameFit', () => {
  it.each([
    ['halle saale', 'halle', 0],
    ['hallenberg', 'halle', 1],
    ['bad halle', 'halle', 2],
    ['hamburg', 'halle', null],
    ['schallenberg', 'hallen', 4],
    ['bergisch gladbach', 'gl', 2],
    ['englen', 'gl', null],
  ])('%s answers %s with %s', (name, query, fit) => {
    expect(nameFit(name, query)).toBe(fit)
  })
})

it('finds the words of a query in the name and where it lies', () => {
  expect(words('neustadt nieder')).toBe(true)
  expect(words('neustadt rub hann')).toBe(true)
  expect(words('neustadt hessen')).toBe(false)
  expect(words('hannover neustadt')).toBe(false)
})

describe('slips', () => {
  it.each([
    ['dusseldorf', 'duseldorf', 1],
    ['dusseldorf', 'dusesldorf', 1],
    ['gottingen', 'gotingn', 2],
    ['gottingen landkreis', 'gottingem', 1],
    ['berlin', 'hamburg', 3],
    ['bonn', 'bonn', 0],
  ])('between %s and %s: %s', (name, query, expected) => {
    expect(slips(name, query, 2)).toBe(expected)
  })
})

function words(query: string): boolean {
  return wordsFit('neustadt am rubenberge', () => 'region hannover niedersachsen', query.split(' '))
}
