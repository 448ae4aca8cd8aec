import { slugOf } from '#app/municipalities/slug.ts'
import { type Person, rowsOf, type TriedForm, type World } from './form.ts'

const password = 'Drei Amseln im Apfelbaum'
const weak = ['kurz', 'passwort1234', 'aaaaaaaaaaaaaa', 'x'.repeat(201)]
const notAnAddress = ['kim', 'kim@', '@example.org', `${'k'.repeat(250)}@example.org`]

const human = { firstName: 'Erika', lastName: 'Mustermann', birthDate: '1964-08-12' }
const address = { street: 'Heidestraße 17', postcode: '36251', place: 'Musterstadt' }

async function withPassword(person: Person | null): Promise<Person> {
  const { hashPassword } = await import('#app/people/password-hash.server.ts')
  const { prisma } = await import('#app/platform/db.server.ts')
  const { municipalityId, id } = person!
  const passwordHash = await hashPassword(password)
  await prisma.person.update({ where: { municipalityId_id: { municipalityId, id } }, data: { passwordHash } })
  return person!
}

async function somebody({ municipality }: World, verified = true): Promise<Person> {
  const { aCitizen } = await import('#app/people/person.factory.ts')
  return await withPassword(await aCitizen(municipality, { verified }))
}

async function linkFor(person: Person, kind: 'verifyEmail' | 'resetPassword'): Promise<string> {
  const { issueMailToken } = await import('#app/people/mail-token.server.ts')
  const { prisma } = await import('#app/platform/db.server.ts')
  return await issueMailToken(prisma, person, kind, person.email)
}

async function anInvitation({ municipality }: World): Promise<string> {
  const { hashToken, newToken } = await import('#app/people/token.ts')
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const { prisma } = await import('#app/platform/db.server.ts')
  const by = await aStaffMember(municipality, ['administrator'])
  const token = newToken()
  const expiresAt = new Date(Date.now() + 3_600_000)
  const invitation = { municipalityId: municipality.id, tokenHash: hashToken(token), invitedById: by.id, expiresAt }
  await prisma.invitation.create({ data: { ...invitation, email: `neu-${by.id}@example.org`, roles: ['moderator'] } })
  return token
}

export const peopleForms: TriedForm[] = [
  {
    name: 'sign up',
    page: 'people/pages/sign-up.tsx',
    actor: 'nobody',
    prepare: async ({ municipality }) => ({
      path: '/registrieren',
      values: { displayName: 'Kim vom Mühlbach', email: `kim-${municipality.id}@example.org`, password },
    }),
    required: ['displayName', 'email', 'password'],
    longest: { displayName: 60 },
    free: ['displayName'],
    wrong: { email: notAnAddress, password: weak, displayName: ['K', 'Rathaus', 'kim@example.org'] },
    stored: rowsOf('Person'),
  },
  {
    name: 'sign in',
    page: 'people/pages/sign-in.tsx',
    actor: 'nobody',
    prepare: async (world) => ({ path: '/anmelden', values: { email: (await somebody(world)).email, password } }),
    required: ['email', 'password'],
    wrong: { email: notAnAddress },
    stored: null,
  },
  {
    name: 'forgotten password',
    page: 'people/pages/forgotten.tsx',
    actor: 'nobody',
    prepare: async (world) => ({ path: '/passwort-vergessen', values: { email: (await somebody(world)).email } }),
    required: ['email'],
    wrong: { email: notAnAddress },
    stored: null,
    success: 200,
  },
  {
    name: 'new password',
    page: 'people/pages/reset.tsx',
    actor: 'nobody',
    foreignStatus: 410,
    prepare: async (world) => ({
      path: `/passwort-neu/${await linkFor(await somebody(world), 'resetPassword')}`,
      values: { password: 'Vier Spatzen auf dem Dach' },
    }),
    required: ['password'],
    wrong: { password: weak },
    stored: null,
  },
  {
    name: 'confirm the address',
    page: 'people/pages/confirm.tsx',
    actor: 'nobody',
    foreignStatus: 410,
    prepare: async (world) => ({
      path: `/bestaetigen/${await linkFor(await somebody(world, false), 'verifyEmail')}`,
      values: { password },
    }),
    required: ['password'],
    wrong: { password: ['Etwas ganz anderes'] },
    stored: null,
  },
  {
    name: 'accept an invitation',
    page: 'people/pages/invitation.tsx',
    actor: 'nobody',
    foreignStatus: 410,
    prepare: async (world) => ({
      path: `/einladung/${await anInvitation(world)}`,
      values: { displayName: 'Kim Sommer', password },
    }),
    required: ['displayName', 'password'],
    longest: { displayName: 60 },
    free: ['displayName'],
    wrong: { password: weak },
    stored: rowsOf('Person'),
  },
  {
    name: 'name and language',
    page: 'people/pages/profile.tsx',
    actor: 'citizen',
    prepare: async () => ({ path: '/konto/name', values: { displayName: 'Kim vom Bach', language: 'de' } }),
    required: ['displayName', 'language'],
    longest: { displayName: 60 },
    free: ['displayName'],
    wrong: { language: ['fr'], displayName: ['K', 'kim@example.org'] },
    stored: null,
  },
  {
    name: 'voluntary details',
    page: 'people/pages/background.tsx',
    actor: 'citizen',
    prepare: async () => ({ path: '/konto/angaben', values: { ageGroup: 'from30', tie: 'livesHere', district: '' } }),
    required: [],
    wrong: { ageGroup: ['37'], tie: ['alien'], district: ['nirgendwo'] },
    stored: rowsOf('Background'),
  },
  {
    name: 'change the address',
    page: 'people/pages/email.tsx',
    actor: 'citizen',
    prepare: async ({ person }) => ({
      path: '/konto/email',
      values: { email: `neu-${(await withPassword(person)).id}@example.org`, password },
    }),
    required: ['email', 'password'],
    wrong: { email: notAnAddress, password: ['Etwas ganz anderes'] },
    stored: null,
  },
  {
    name: 'change the password',
    page: 'people/pages/password.tsx',
    actor: 'citizen',
    prepare: async ({ person }) => {
      await withPassword(person)
      return { path: '/konto/passwort', values: { currentPassword: password, password: 'Vier Spatzen auf dem Dach' } }
    },
    required: ['currentPassword', 'password'],
    wrong: { currentPassword: ['Etwas ganz anderes'], password: weak },
    stored: null,
  },
  {
    name: 'delete the account',
    page: 'home/pages/delete-account.tsx',
    actor: 'citizen',
    prepare: async ({ person }) => {
      await withPassword(person)
      return { path: '/konto/loeschen', values: { password } }
    },
    required: ['password'],
    wrong: { password: ['Etwas ganz anderes'] },
    stored: rowsOf('Person', '"deletedAt" is not null'),
  },
  {
    name: 'invite staff',
    page: 'people/pages/team.tsx',
    actor: 'administrator',
    prepare: async ({ municipality }) => ({
      path: '/verwaltung/menschen',
      values: { email: `neu-${municipality.id}@example.org`, roles: ['moderator', 'projectLead'] },
    }),
    required: ['email', 'roles'],
    wrong: { email: notAnAddress, roles: ['koenig'] },
    stored: rowsOf('Invitation'),
  },
  {
    name: 'give and take roles',
    page: 'people/pages/member.tsx',
    actor: 'administrator',
    foreignStatus: 404,
    prepare: async ({ municipality }) => {
      const { aStaffMember } = await import('#app/people/person.factory.ts')
      const { id } = await aStaffMember(municipality, ['moderator'])
      return { path: `/verwaltung/menschen/${id}`, values: { roles: ['projectLead'] } }
    },
    required: [],
    wrong: { roles: ['koenig'] },
    stored: null,
  },
  {
    name: 'ask for a letter to confirm the residence',
    page: 'people/pages/residence.tsx',
    actor: 'citizen',
    prepare: async ({ municipality }) => ({
      path: '/konto/wohnsitz',
      values: { intent: 'ask', ...human, ...address, district: slugOf(municipality.districts[0]!.name) },
    }),
    required: ['firstName', 'lastName', 'birthDate', 'street', 'postcode', 'place', 'district'],
    longest: { firstName: 100, lastName: 100, street: 100, place: 80 },
    wrong: {
      firstName: ['123', '🙂', 'Алексей'],
      street: ['улица 3'],
      birthDate: ['gestern', '2026-02-31', '2999-01-01', '1815-04-01', '12.08.1964'],
      postcode: ['1234', '123456', 'ABCDE'],
      district: ['nirgendwo'],
    },
    stored: rowsOf('ResidenceRequest'),
  },
  {
    name: 'type the code of the letter',
    page: 'people/pages/residence.tsx',
    actor: 'citizen',
    prepare: async ({ person }) => {
      const { askForLetter, makeLetters } = await import('#app/people/residence-letter.server.ts')
      await askForLetter(person!, { ...human, ...address, districtId: null })
      const [letter] = await makeLetters(person!, [person!.id])
      return { path: '/konto/wohnsitz', values: { intent: 'code', code: letter!.code } }
    },
    required: ['code'],
    wrong: { code: ['0000-0000-0000', 'kein Code', 'x'.repeat(200)] },
    stored: rowsOf('Residence'),
  },
  {
    name: 'decline the letter to confirm a residence',
    page: 'people/pages/residence-decline.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async ({ municipality }) => {
      const { aCitizen } = await import('#app/people/person.factory.ts')
      const { askForLetter } = await import('#app/people/residence-letter.server.ts')
      const citizen = await aCitizen(municipality)
      await askForLetter(citizen, { ...human, ...address, districtId: null })
      const reason = 'Die Hausnummer gibt es in dieser Straße nicht.'
      return { path: `/verwaltung/wohnsitz/ablehnen/${citizen.id}`, values: { reason } }
    },
    required: ['reason'],
    longest: { reason: 500 },
    free: ['reason'],
    stored: rowsOf('ResidenceRequest', '"declinedAt" is not null'),
  },
  {
    name: 'confirm a residence at the desk',
    page: 'people/pages/residence-desk.tsx',
    actor: 'editor',
    prepare: async (world) => ({
      path: '/verwaltung/wohnsitz/schalter',
      values: {
        email: (await somebody(world)).email,
        ...human,
        district: slugOf(world.municipality.districts[0]!.name),
      },
    }),
    required: ['email', 'firstName', 'lastName', 'birthDate', 'district'],
    longest: { firstName: 100, lastName: 100 },
    wrong: {
      email: [...notAnAddress, 'niemand@example.org'],
      lastName: ['123'],
      birthDate: ['gestern', '2999-01-01'],
      district: ['nirgendwo'],
    },
    stored: rowsOf('Residence'),
  },
]
