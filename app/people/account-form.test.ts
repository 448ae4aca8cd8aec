import { expect, test } from 'vitest'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { invitationForm, signUpForm } from './account-form.ts'

const good = { displayName: 'Erika Muster', email: 'Erika@Example.org ', password: 'drei Enten am Weiher' }

function send(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return parseForm(signUpForm('de'), form)
}

test('an address is stored in lower case and without blanks', () => {
  expect(send(good)).toMatchObject({ ok: true, value: { email: 'erika@example.org', displayName: 'Erika Muster' } })
})

test('an empty form names every field in German', () => {
  const parsed = send({})
  expect(parsed.ok ? null : Object.keys(parsed.refusal.errors)).toEqual(['displayName', 'email', 'password'])
})

test('a password never comes back to the page', () => {
  const parsed = send({ ...good, email: 'nichts' })
  expect(parsed.ok ? null : parsed.refusal.values).toEqual({ displayName: 'Erika Muster', email: 'nichts' })
})

test.each([
  ['displayName', 'E'],
  ['displayName', '\u202e\u200b'],
  ['displayName', 'x'.repeat(61)],
  ['displayName', 'Stadtverwaltung'],
  ['displayName', 'erika@example.org'],
  ['email', 'erika@'],
  ['email', `${'e'.repeat(250)}@example.org`],
  ['password', 'zu kurz'],
  ['password', 'Passwort1234'],
  ['password', 'Erika Muster 1'],
  ['password', 'x y '.repeat(60)],
])('%s %s is refused at its field', (field, value) => {
  const parsed = send({ ...good, [field]: value })
  expect(parsed.ok ? null : Object.keys(parsed.refusal.errors)).toEqual([field])
})

test.each(['Дарья', 'أمل', 'Zoë 🌻', "D'Angelo-Öztürk", '<b>Jo</b>'])('%s is a name', (displayName) => {
  expect(send({ ...good, displayName })).toMatchObject({ ok: true, value: { displayName } })
})

test('an invitation needs a role there is', () => {
  const form = new FormData()
  form.append('email', 'neu@example.org')
  expect(parseForm(invitationForm('de'), form).ok).toBe(false)
  form.append('roles', 'king')
  expect(parseForm(invitationForm('de'), form).ok).toBe(false)
  form.set('roles', 'editor')
  expect(parseForm(invitationForm('de'), form)).toMatchObject({ ok: true, value: { roles: ['editor'] } })
})
