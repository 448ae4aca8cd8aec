import { spawn } from 'node:child_process'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { record } from '#app/chronicle/record.server.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { closeMail } from '#app/platform/mail.server.ts'
import type { Announcement, Telling } from './letter.ts'
import { tell } from './telling.server.ts'

// the address of the server has to stand in the environment before the application reads it
const mails = await vi.hoisted(async () => {
  const { startMailServer } = await import('#tests/support/smtp.ts')
  const server = await startMailServer()
  process.env.SMTP_URL = server.url
  return server
})

beforeEach(() => {
  mails.received.length = 0
  mails.onMail = () => {}
})

afterAll(async () => {
  closeMail()
  await mails.close()
})

const words = { subject: 'Es ist etwas passiert', paragraphs: ['Schauen Sie nach.'] }

function tellingAll(people: { id: string }[]): Record<string, Telling> {
  return { 'test.happened': async () => announced(people) }
}

function announced(people: { id: string }[]): Announcement {
  return {
    people: [{ role: 'supporter', kind: 'supported', personIds: people.map(({ id }) => id) }],
    line: () => 'Etwas ist passiert',
    letter: () => words,
  }
}

async function happened(count: number) {
  const municipality = await aMunicipality()
  const people = []
  for (let at = 0; at < count; at++) people.push(await aCitizen(municipality))
  const entry = { municipalityId: municipality.id, actorId: null, kind: 'test.happened', subjectId: municipality.id }
  const entryId = await inTransaction((tx) => record(tx, { ...entry, public: false }))
  return { municipality, people, data: { municipalityId: municipality.id, entryId } }
}

const toWhom = () => mails.received.map(({ to }) => to).toSorted()
const everybody = (people: { email: string }[]) => people.map(({ email }) => email).toSorted()

test('everybody named is told once, however often and however parallel the job runs', async () => {
  const { people, data } = await happened(4)
  const tellings = tellingAll(people)
  await Promise.all([tell(tellings, data), tell(tellings, data)])
  await tell(tellings, data)
  expect(toWhom()).toEqual(everybody(people))
})

test('a mailbox that refuses does not keep the others from being told, and is tried again', async () => {
  const { people, data } = await happened(3)
  mails.onMail = (to) => {
    if (to === people[1]!.email) throw new Error('full')
  }
  const failure = tell(tellingAll(people), data)
  await expect(failure).rejects.toThrow('the mail server did not take the mail')
  await expect(failure).rejects.not.toThrow('@')
  expect(toWhom()).toEqual(everybody([people[0]!, people[2]!]))
  mails.onMail = () => {}
  await tell(tellingAll(people), data)
  expect(toWhom()).toEqual(everybody(people))
})

test('a process killed in the middle of telling leaves nobody out and tells nobody twice', async () => {
  const { people, data } = await happened(5)
  const code = `
    import { tell } from '#app/notices/telling.server.ts'
    await tell({ "test.happened": async () => ({
      people: [{ role: 'supporter', kind: 'supported', personIds: ${JSON.stringify(people.map(({ id }) => id))} }],
      line: () => 'x', letter: () => (${JSON.stringify(words)}) }) }, ${JSON.stringify(data)})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  mails.onMail = async () => {
    if (mails.received.length < 2) return
    child.kill('SIGKILL')
    await ended
    throw new Error('nobody waits for the answer')
  }
  await ended
  expect(child.signalCode).toBe('SIGKILL')
  expect(mails.received).toHaveLength(2)
  mails.onMail = () => {}
  await tell(tellingAll(people), data)
  expect(toWhom()).toEqual(everybody(people))
})

test('deleted accounts, unconfirmed mailboxes and people of other municipalities are not told', async () => {
  const { municipality, people, data } = await happened(1)
  const unconfirmed = await aCitizen(municipality, { verified: false })
  const stranger = await aCitizen(await aMunicipality())
  const deleted = await aCitizen(municipality)
  const key = { municipalityId_id: { municipalityId: municipality.id, id: deleted.id } }
  await prisma.person.update({ where: key, data: { email: null, deletedAt: new Date() } })
  await tell(tellingAll([...people, unconfirmed, stranger, deleted]), data)
  expect(toWhom()).toEqual(everybody(people))
})

test('a letter comes in the name of the municipality and in the language of the person', async () => {
  const { municipality, people, data } = await happened(1)
  await prisma.person.updateMany({ where: { municipalityId: municipality.id }, data: { language: 'en' } })
  await tell(
    {
      'test.happened': async () => ({
        ...announced([people[0]!]),
        letter: ({ language }) => ({ ...words, subject: language, unsubscribePath: '/stop/1' }),
      }),
    },
    data,
  )
  // long header lines are folded
  const raw = mails.received[0]!.raw.replaceAll(/\r\n\s+/g, ' ')
  expect(raw).toContain('Subject: en')
  expect(raw).toMatch(/From: "?Beispielstadt: take part"? </)
  expect(raw).toContain('Hello Kim Beispiel,')
  expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(raw).toContain(`List-Unsubscribe: <http://${municipality.host}`)
  expect(raw).toContain(`Message-ID: <${data.entryId}.${people[0]!.id}@`)
})
