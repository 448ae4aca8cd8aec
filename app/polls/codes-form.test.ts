import { expect, test } from 'vitest'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { addressesIn, codesForm } from './codes-form.ts'
import { countings, ruleOf, wishOf } from './rule.ts'
import { codeTexts } from './texts/staff-codes.ts'

test('addresses are read as spreadsheets write them, without their head line', () => {
  const list = 'Name;Straße;Ort\n"Erika Muster";Lindenweg 4;12345 Dorf\n\nMax Muster\tRing 1\t12345 Dorf\n'
  expect(addressesIn(list)).toEqual([
    ['Erika Muster', 'Lindenweg 4', '12345 Dorf'],
    ['Max Muster', 'Ring 1', '12345 Dorf'],
  ])
})

test('a list of addresses says how many letters there are', () => {
  const form = new FormData()
  const sent = { id: '01a20b28-475d-7adb-8509-eb57f3663b84', size: '7', addresses: 'A;Weg 1;1 Dorf\nB;Weg 2;1 Dorf' }
  for (const [name, value] of Object.entries(sent)) form.set(name, value)
  expect(parseForm(codesForm(codeTexts.de.errors), form)).toMatchObject({ ok: true, value: { size: 2 } })
  form.set('addresses', '')
  expect(parseForm(codesForm(codeTexts.de.errors), form)).toMatchObject({ ok: true, value: { size: 7, addresses: [] } })
})

test('what staff say about counting is read back from the stored rule', () => {
  for (const counting of Object.values(countings).flat()) {
    const wish = { counting, majority: 'twoThirds' as const, turnoutPercent: 20, yesPercent: 12.5 }
    const back = wishOf(JSON.parse(JSON.stringify(ruleOf(wish))))
    expect(back).toMatchObject({ counting, turnoutPercent: 20 })
  }
  const yesNo = { counting: 'yesNo' as const, majority: 'twoThirds' as const, turnoutPercent: 20, yesPercent: 12.5 }
  expect(wishOf(JSON.parse(JSON.stringify(ruleOf(yesNo))))).toEqual(yesNo)
})
