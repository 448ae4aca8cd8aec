import { spawn } from 'node:child_process'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { pool, prisma } from '#app/platform/db.server.ts'
import { closeMail } from '#app/platform/mail.server.ts'
import { sendDigests } from './digest.server.ts'
import { aNotice } from './notice.factory.ts'

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

const first = '00000000-0000-0000-0000-000000000000'
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const all = (municipality: { id: string }, weekly = false) => ({
  municipalityId: municipality.id,
  from: first,
  to: last,
  weekly,
})

async function aWaitingTown(people: number) {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality, { title: 'Bänke am Bach' })
  const citizens = []
  for (let at = 0; at < people; at++) {
    const citizen = await aCitizen(municipality)
    await aNotice(citizen, { kind: 'idea', id: idea.id }, { pace: 'daily' })
    citizens.push(citizen)
  }
  return { municipality, idea, citizens }
}

const bodyOf = (raw: string) => raw.replaceAll(/=\r\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, x) => `%${x}`)
const textOf = (raw: string) =>
  decodeURIComponent(
    bodyOf(raw)
      .split(/Content-Type: text\/html/)[0]!
      .replaceAll(/%(?![0-9A-F]{2})/g, '%25'),
  )

test('one mail holds everything that waited, grouped by what it is about, and comes once', async () => {
  const { municipality, idea, citizens } = await aWaitingTown(1)
  const other = await aPublishedIdea(municipality, { title: 'Ein neuer Steg' })
  await aNotice(citizens[0]!, { kind: 'idea', id: idea.id }, { pace: 'daily', line: 'Neuer Kommentar' })
  await aNotice(citizens[0]!, { kind: 'idea', id: idea.id }, { pace: 'daily', line: 'Neuer Kommentar' })
  await aNotice(citizens[0]!, { kind: 'idea', id: other.id }, { pace: 'daily', line: 'Neue Idee' })
  await aNotice(citizens[0]!, { kind: 'idea', id: other.id }, { pace: 'inApp', line: 'Nur in der Liste' })
  await aNotice(citizens[0]!, { kind: 'idea', id: other.id }, { pace: 'weekly', line: 'Erst am Montag' })
  await sendDigests(all(municipality))
  await sendDigests(all(municipality))
  expect(mails.received).toHaveLength(1)
  const text = textOf(mails.received[0]!.raw)
  expect(text.match(/Bänke am Bach/g)).toHaveLength(1)
  expect(text).toContain('Neuer Kommentar (3-mal)')
  expect(text).toContain('– Neue Idee')
  expect(text).not.toContain('Nur in der Liste')
  expect(text).not.toContain('Erst am Montag')
  expect(text).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/)
  await sendDigests(all(municipality, true))
  expect(mails.received).toHaveLength(2)
  expect(textOf(mails.received[1]!.raw)).toContain('Erst am Montag')
})

test('what was read in the list is in no mail, today and later', async () => {
  const { municipality, idea, citizens } = await aWaitingTown(2)
  const [one, both] = [citizens[0]!, citizens[1]!]
  await aNotice(one, { kind: 'idea', id: idea.id }, { pace: 'daily', line: 'Schon gelesen', read: true })
  await prisma.notice.updateMany({
    where: { municipalityId: municipality.id, personId: both.id },
    data: { readAt: new Date() },
  })
  await sendDigests(all(municipality))
  await sendDigests(all(municipality))
  expect(mails.received.map(({ to }) => to)).toEqual([one.email])
  expect(textOf(mails.received[0]!.raw)).not.toContain('Schon gelesen')
  expect(await prisma.notice.count({ where: { municipalityId: municipality.id, mailedAt: null } })).toBe(0)
})

test('what is hidden by now is not in the mail, and nobody gets an empty one', async () => {
  const { municipality, idea, citizens } = await aWaitingTown(2)
  const other = await aPublishedIdea(municipality, { title: 'Ein neuer Steg' })
  await aNotice(citizens[0]!, { kind: 'idea', id: other.id }, { pace: 'daily', line: 'Neue Idee' })
  await prisma.idea.updateMany({ where: { id: idea.id }, data: { hiddenAt: new Date() } })
  await sendDigests(all(municipality))
  expect(mails.received.map(({ to }) => to)).toEqual([citizens[0]!.email])
  expect(textOf(mails.received[0]!.raw)).not.toContain('Bänke am Bach')
})

test('a process killed in the middle leaves nobody out and mails nobody twice', async () => {
  const { municipality, citizens } = await aWaitingTown(6)
  const code = `
    import { sendDigests } from '#app/notices/digest.server.ts'
    await sendDigests(${JSON.stringify(all(municipality))})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  let killed = false
  mails.onMail = async () => {
    if (!killed && mails.received.length < 2) return
    killed = true
    child.kill('SIGKILL')
    await ended
    throw new Error('nobody waits for the answer')
  }
  await ended
  expect(child.signalCode).toBe('SIGKILL')
  const before = mails.received.length
  expect(before).toBeGreaterThanOrEqual(2)
  mails.onMail = () => {}
  await sendDigests(all(municipality))
  expect(mails.received.length).toBeGreaterThan(before)
  expect(mails.received.map(({ to }) => to).toSorted()).toEqual(citizens.map(({ email }) => email).toSorted())
})

test('a mailbox that does not exist ends mails to it, and the others get theirs', async () => {
  const { municipality, citizens } = await aWaitingTown(3)
  mails.refuses = (to) => (to === citizens[1]!.email ? '5.1.1' : null)
  await sendDigests(all(municipality))
  mails.refuses = () => null
  expect(mails.received).toHaveLength(2)
  const stops = await prisma.mailStop.findMany({ where: { municipalityId: municipality.id } })
  expect(stops).toMatchObject([{ personId: citizens[1]!.id, email: citizens[1]!.email, reason: '5.1.1' }])
})

test('questions to the database about what is told do not grow with the people', async () => {
  const asked: number[] = []
  const count = async (people: number) => {
    const { municipality } = await aWaitingTown(people)
    const spy = vi.spyOn(pool, 'query')
    await sendDigests(all(municipality))
    // the queue of jobs looks after itself now and then
    asked.push(spy.mock.calls.filter(([query]) => !JSON.stringify(query).includes('pgboss')).length)
    spy.mockRestore()
  }
  await count(1)
  await count(5)
  expect(asked[1]).toBe(asked[0])
})
