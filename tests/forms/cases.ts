import { expect } from '@playwright/test'
import type { FoundedMunicipality } from '#app/municipalities/municipality.factory.ts'
import { type Answer, ask, type Values } from '#tests/support/ask.ts'
import { complaintsOf, expectRefusalAt, summaryOf, typedIn } from '#tests/support/refusal.ts'
import type { Filled, Person, TriedForm, World } from './form.ts'
import { damagedPictures } from './pictures.ts'

export type Case = { name: string; run: (municipality: FoundedMunicipality) => Promise<void> }

const strange = {
  'code in the text': '<script>alert(1)</script> "\'><img src=x onerror=alert(1)>',
  'emoji and signs': 'Mehr Bäume 🌳👩‍👩‍👧 für alle – überall ½ ☂️',
  'text from right to left': 'حديقة جديدة للأطفال في وسط المدينة',
}

/** Everything that is tried on a form. */
export function casesOf(form: TriedForm): Case[] {
  return [
    { name: 'takes what is right, once, however often it is sent', run: sendTwice },
    ...(form.required.length > 0 ? [{ name: 'says what is missing', run: sendEmpty }] : []),
    ...Object.entries(form.longest ?? {}).map(([field, max]) => ({
      name: `refuses more than ${max} characters as ${field} and gives them back`,
      run: (municipality: FoundedMunicipality) => sendTooLong(municipality, field, max),
    })),
    ...Object.entries(form.wrong ?? {}).map(([field, values]) => ({
      name: `refuses what is no ${field}`,
      run: (municipality: FoundedMunicipality) => sendWrong(municipality, field, values),
    })),
    ...Object.entries(form.free ? strange : {}).map(([name, text]) => ({
      name: `takes ${name} as it is`,
      run: (municipality: FoundedMunicipality) => sendStrange(municipality, text),
    })),
    ...(form.photo ? [{ name: 'refuses files that are no photo, or too big', run: sendPictures }] : []),
    ...Object.entries(form.files ?? {}).map(([field, files]) => ({
      name: `refuses files that are no ${field}`,
      run: (municipality: FoundedMunicipality) => sendFiles(municipality, field, files()),
    })),
    ...(form.place ? [{ name: 'refuses places outside of Germany', run: sendPlaces }] : []),
    ...(form.actor === 'nobody' ? [] : [{ name: 'asks to sign in again when the session is over', run: sendExpired }]),
    ...(form.actor === 'nobody' || form.actor === 'citizen' ? [] : [{ name: 'refuses citizens', run: sendAsCitizen }]),
    { name: 'refuses what another site sends', run: sendFromElsewhere },
    ...(form.foreignStatus ? [{ name: 'knows nothing of another municipality', run: sendToOther }] : []),
  ]

  async function open(municipality: FoundedMunicipality) {
    const person = await personFor(municipality, form)
    const world: World = { municipality, person }
    const filled = await form.prepare(world)
    const cookie = person ? await cookieFor(person) : undefined
    const host = filled.host ?? municipality.host
    const cookies = (session: string | undefined) => [session, filled.cookie].filter(Boolean).join('; ')
    const before = (await form.stored?.(world)) ?? 0
    return {
      filled,
      send: (values: Values, headers: Record<string, string> = {}, as: string | undefined = cookie) =>
        ask({
          host,
          path: filled.path,
          cookie: cookies(as),
          values,
          multipart: form.multipart ?? false,
          headers,
        }),
      added: async () => ((await form.stored?.(world)) ?? 0) - before,
    }
  }

  async function sendTwice(municipality: FoundedMunicipality) {
    const { filled, send, added } = await open(municipality)
    const [one, two] = await Promise.all([send(filled.values), send(filled.values)])
    expectTaken(one.status < two.status ? one : two, form)
    for (const answer of [one, two]) expect(answer.status, summaryOf(answer)).toBeLessThan(500)
    if (form.stored) expect(await added()).toBe(1)
    // the back button, later
    expect((await send(filled.values)).status).toBeLessThan(500)
    if (form.stored) expect(await added()).toBe(1)
  }

  async function sendEmpty(municipality: FoundedMunicipality) {
    const { filled, send, added } = await open(municipality)
    const answer = await send(emptied(filled, form))
    for (const field of form.required) expectRefusalAt(answer, field)
    expect(await added()).toBe(0)
    // a form taken apart by a program
    const bare = await send({ ...hiddenOf(filled, form) })
    expect(bare.status).toBe(422)
    for (const { sentence } of complaintsOf(bare)) expect(sentence).not.toMatch(/Invalid|expected/)
    expect(await added()).toBe(0)
  }

  async function sendTooLong(municipality: FoundedMunicipality, field: string, max: number) {
    const { filled, send, added } = await open(municipality)
    const values = { ...filled.values, [field]: 'schön'.repeat(max).slice(0, max + 1) }
    const answer = await send(values)
    expectRefusalAt(answer, field)
    expectKept(answer, values, form)
    expect(await added()).toBe(0)
  }

  async function sendWrong(municipality: FoundedMunicipality, field: string, wrong: string[]) {
    const { filled, send, added } = await open(municipality)
    for (const value of wrong) {
      const answer = await send({ ...filled.values, [field]: value })
      expectRefusalAt(answer, field)
      expectKept(answer, { ...filled.values, [field]: undefined }, form)
      expect(await added()).toBe(0)
    }
  }

  async function sendStrange(municipality: FoundedMunicipality, text: string) {
    const { filled, send, added } = await open(municipality)
    const fitting = (field: string) => [...`${text} ${text}`].slice(0, form.longest?.[field] ?? 200).join('')
    const values = { ...filled.values, ...Object.fromEntries((form.free ?? []).map((name) => [name, fitting(name)])) }
    const answer = await send(values)
    expectTaken(answer, form)
    if (form.stored) expect(await added()).toBe(1)
    const again = await ask({ host: municipality.host, path: answer.location ?? '/' })
    expect(again.html).not.toContain('<script>alert(1)')
    expect(again.html).not.toContain('<img src=x')
  }

  async function sendPictures(municipality: FoundedMunicipality) {
    const { filled, send, added } = await open(municipality)
    for (const file of damagedPictures()) {
      const answer = await send({ ...filled.values, [form.photo!]: file })
      expectRefusalAt(answer, form.photo!)
      expectKept(answer, filled.values, form)
      expect(await added()).toBe(0)
    }
  }

  async function sendFiles(municipality: FoundedMunicipality, field: string, files: File[]) {
    const { filled, send, added } = await open(municipality)
    for (const file of files) {
      expectRefusalAt(await send({ ...filled.values, [field]: file }), field)
      expect(await added(), file.name).toBe(0)
    }
  }

  async function sendPlaces(municipality: FoundedMunicipality) {
    const { filled, send, added } = await open(municipality)
    const places = [
      ['0', '0'],
      ['48.8566', '2.3522'],
      ['91', '9.7'],
      ['NaN', 'NaN'],
      ['50.5', ''],
      ['fünfzig', 'neun'],
    ]
    for (const [latitude, longitude] of places) {
      const answer = await send({ ...filled.values, latitude: latitude!, longitude: longitude! })
      expect(answer.status, `${latitude} ${longitude}`).toBe(422)
      expect(complaintsOf(answer).some(({ field }) => /latitude|longitude|place|ortsteil/.test(field))).toBe(true)
      expect(await added()).toBe(0)
    }
  }

  async function sendExpired(municipality: FoundedMunicipality) {
    const { filled, send, added } = await open(municipality)
    const answer = await send(filled.values, {}, 'sitzung=laengst-abgelaufen')
    expect([302, 303]).toContain(answer.status)
    expect(answer.location).toMatch(/^\/anmelden/)
    expect(await added()).toBe(0)
  }

  async function sendAsCitizen(municipality: FoundedMunicipality) {
    const { filled, send, added } = await open(municipality)
    const answer = await send(filled.values, {}, await cookieFor(await aPerson(municipality, [])))
    expect(answer.status).toBe(403)
    expect(await added()).toBe(0)
  }

  async function sendFromElsewhere(municipality: FoundedMunicipality) {
    const { filled, send, added } = await open(municipality)
    const others: Record<string, string>[] = [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ]
    for (const headers of others) {
      const answer = await send(filled.values, headers)
      expect(answer.status, JSON.stringify(headers)).toBe(403)
      expect(answer.html).toContain('<html lang="de"')
    }
    expect(await added()).toBe(0)
  }

  async function sendToOther(municipality: FoundedMunicipality) {
    const { filled, added } = await open(municipality)
    const { aMunicipality } = await import('#app/municipalities/municipality.factory.ts')
    const other = await aMunicipality()
    const stranger = await personFor(other, form)
    const cookie = stranger ? await cookieFor(stranger) : undefined
    const { values, path } = filled
    const answer = await ask({ host: other.host, path, cookie, values, multipart: form.multipart ?? false })
    expect(answer.status).toBe(form.foreignStatus)
    // a session is good in its own municipality alone
    const mine = await personFor(municipality, form)
    const carried = await ask({ host: other.host, path, cookie: mine ? await cookieFor(mine) : undefined, values })
    expect([302, 303, form.foreignStatus]).toContain(carried.status)
    expect(await added()).toBe(0)
  }
}

function expectTaken(answer: Answer, form: TriedForm): void {
  const why = `${summaryOf(answer)} ${JSON.stringify(complaintsOf(answer))}`
  if (form.success) expect(answer.status, why).toBe(form.success)
  else expect([302, 303], `${answer.status} ${why}`).toContain(answer.status)
}

// passwords are never sent back
function expectKept(answer: Answer, values: Record<string, unknown>, form: TriedForm): void {
  for (const field of Object.keys(form.longest ?? {})) {
    const typed = values[field]
    if (typeof typed !== 'string' || typed === '' || /passwor/i.test(field)) continue
    expect(typedIn(answer, field), `what was typed as ${field}`).toContain(typed)
  }
}

function fieldsOf(form: TriedForm): Set<string> {
  const { required, longest = {}, free = [], wrong = {} } = form
  return new Set([...required, ...Object.keys(longest), ...free, ...Object.keys(wrong)])
}

function emptied({ values }: Filled, form: TriedForm): Values {
  const fields = fieldsOf(form)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fields.has(name) ? '' : value]))
}

function hiddenOf({ values }: Filled, form: TriedForm): Values {
  const fields = fieldsOf(form)
  return Object.fromEntries(Object.entries(values).filter(([name]) => !fields.has(name)))
}

async function personFor(municipality: { id: string }, form: TriedForm): Promise<Person | null> {
  if (form.actor === 'nobody') return null
  return await aPerson(municipality, form.actor === 'citizen' ? [] : [form.actor])
}

async function aPerson(
  municipality: { id: string },
  roles: ('editor' | 'moderator' | 'projectLead' | 'administrator')[],
): Promise<Person> {
  const { aCitizen } = await import('#app/people/person.factory.ts')
  return await aCitizen(municipality, { roles })
}

async function cookieFor(person: Person): Promise<string> {
  const { cookieOf } = await import('#tests/support/signed-in.ts')
  return await cookieOf(person)
}
