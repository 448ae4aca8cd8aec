import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { closeMail } from '#app/platform/mail.server.ts'
import { follow } from './following.server.ts'
import { aNewsletter, aReader } from './newsletter.factory.ts'
import { countRecipients, readNewsletter, scheduleNewsletter, unscheduleNewsletter } from './newsletter.server.ts'
import { consentsADay, endNewsletters, orderNewsletters } from './newsletter-consent.server.ts'
import { sendNewsletter, startNewsletter } from './newsletter-job.server.ts'
import { newsletterTargetsOf } from './newsletter-targets.server.ts'

const mails = await vi.hoisted(async () => {
  const { startMailServer } = await import('#tests/support/smtp.ts')
  const server = await startMailServer()
  process.env.SMTP_URL = server.url
  return server
})

beforeEach(() => {
  mails.received.length = 0
})

afterAll(async () => {
  closeMail()
  await mails.close()
})

const everybody = { from: '00000000-0000-0000-0000-000000000000', to: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

test('it reaches those who follow and agreed, once, with one click to end it', async () => {
  const town = await aMunicipality()
  const staff = await aStaffMember(town, ['editor'])
  const [reader, leaver, gone] = [await aReader(town), await aReader(town), await aReader(town)]
  const follower = await aCitizen(town)
  const topic = { kind: 'topic' as const, subjectId: town.topics[0]!.id }
  await follow(follower, topic)
  const stranger = await aReader(await aMunicipality())
  const id = await aNewsletter(town)
  expect(await countRecipients(town.id, 'topic', topic.subjectId)).toBe(3)
  const planned = await scheduleNewsletter(staff, id, null)
  if (!planned.ok) throw new Error(planned.reason)
  const job = { municipalityId: town.id, id, at: planned.value.at.toISOString() }
  await Promise.all([startNewsletter(job), startNewsletter(job)])
  await endNewsletters(leaver)
  mails.refuses = (to) => (to === gone.email ? '5.1.1' : null)
  await Promise.all([sendNewsletter({ ...job, ...everybody }), sendNewsletter({ ...job, ...everybody })])
  await sendNewsletter({ ...job, ...everybody })
  mails.refuses = () => null
  expect(mails.received.map(({ to }) => to)).toEqual([reader.email])
  expect(stranger.email).not.toBe(reader.email)
  const raw = mails.received[0]!.raw.replaceAll(/\r\n\s+/g, ' ')
  expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(raw).toMatch(/List-Unsubscribe: <[^>]+\/rundbrief>/)
  expect(await readNewsletter(town.id, id)).toMatchObject({ state: 'sent', sent: 1, failed: 1, open: 0 })
  expect(await prisma.mailStop.count({ where: { municipalityId: town.id, personId: gone.id } })).toBe(1)
})

test('a newsletter taken back does not go out, nor one that was planned anew', async () => {
  const town = await aMunicipality()
  const staff = await aStaffMember(town, ['editor'])
  const id = await aNewsletter(town, { readers: 1 })
  const first = await scheduleNewsletter(staff, id, '2099-07-01 10:00')
  if (!first.ok) throw new Error(first.reason)
  // ten o'clock in Germany in summer
  expect(first.value.at.toISOString()).toBe('2099-07-01T08:00:00.000Z')
  expect(await scheduleNewsletter(staff, id, null)).toEqual({ ok: false, reason: 'not-draft' })
  expect((await unscheduleNewsletter(staff, id)).ok).toBe(true)
  await startNewsletter({ municipalityId: town.id, id, at: first.value.at.toISOString() })
  expect(await readNewsletter(town.id, id)).toMatchObject({ state: 'draft', startedAt: null })
})

test('nobody to write to, a time that is over and another municipality are refused', async () => {
  const [town, other] = [await aMunicipality(), await aMunicipality()]
  const staff = await aStaffMember(town, ['editor'])
  const lonely = await aNewsletter(town)
  expect(await scheduleNewsletter(staff, lonely, null)).toEqual({ ok: false, reason: 'nobody' })
  await aReader(town)
  expect(await scheduleNewsletter(staff, lonely, '2020-01-01 10:00')).toEqual({ ok: false, reason: 'past' })
  expect(await readNewsletter(town.id, lonely)).toMatchObject({ state: 'draft' })
  const foreign = await aNewsletter(other, { readers: 1 })
  expect(await scheduleNewsletter(staff, foreign, null)).toEqual({ ok: false, reason: 'not-draft' })
})

test('the consent keeps its words and time, also when it ended', async () => {
  const town = await aMunicipality()
  const person = await aReader(town)
  await endNewsletters(person)
  const consents = await prisma.newsletterConsent.findMany({ where: { municipalityId: town.id, personId: person.id } })
  expect(consents).toMatchObject([{ text: 'Ja, schicken Sie mir Rundbriefe.', withdrawnAt: expect.any(Date) }])
})

test('ordering is a mail each time, so it ends for a day; ending never does', async () => {
  const person = await aCitizen(await aMunicipality())
  const wish = 'Ja, schicken Sie mir Rundbriefe.'
  for (let n = 0; n < consentsADay; n++) {
    expect((await orderNewsletters(person, wish)).ok).toBe(true)
    await endNewsletters(person)
  }
  expect(await orderNewsletters(person, wish)).toEqual({ ok: false, reason: 'too-often' })
  await prisma.$executeRaw`
    update "NewsletterConsent" set "givenAt" = "givenAt" - interval '1 day' where "personId" = ${person.id}::uuid`
  expect((await orderNewsletters(person, wish)).ok).toBe(true)
})

test('a process can be written to before anybody follows it, unless nobody sees it yet', async () => {
  const { aProcess } = await import('#app/processes/process.factory.ts')
  const town = await aMunicipality()
  const { id, title: name } = await aProcess(town)
  await aProcess(town, { publishedAt: null, title: 'Noch geheim' })
  const processes = async () => (await newsletterTargetsOf(town.id)).filter(({ kind }) => kind === 'process')
  expect(await processes()).toEqual([{ kind: 'process', id, name, followers: 0 }])
  await follow(await aCitizen(town), { kind: 'process', subjectId: id })
  expect(await processes()).toMatchObject([{ id, followers: 1 }])
})
