import { ask } from '#tests/support/ask.ts'
import { expect, test } from '#tests/support/journey.ts'

test('the start page greets in the name of the municipality @phone', async ({ page, visit, municipality }) => {
  expect(await visit('/')).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(municipality.name)
  await expect(page).toHaveTitle(new RegExp(municipality.name))
})

test('a page that does not exist leads on @phone', async ({ page, visit }) => {
  expect(await visit('/gibt-es-nicht')).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht')
  await page.getByRole('link', { name: 'Zur Startseite' }).first().click()
  await expect(page).toHaveURL('/')
})

test('a host nobody answers for is told so plainly', async ({ page, visit }) => {
  expect(await visit(`http://niemand.localhost:${process.env.PORT}/`)).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unter dieser Adresse gibt es keine Kommune')
})

test('staff pages are for staff', async ({ asCitizen, asStaff }) => {
  const citizen = await asCitizen()
  expect(await citizen.visit('/verwaltung')).toBe(403)
  const staff = await asStaff(['moderator'])
  expect(await staff.visit('/verwaltung')).toBe(200)
})

test('everything to read is there without JavaScript', async ({ withoutJavaScript, municipality }) => {
  const { page, visit } = await withoutJavaScript()
  expect(await visit('/')).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(municipality.name)
})

test('what a municipality has switched off is gone, however its address is written', async ({ municipality }) => {
  const { prisma } = await import('#app/platform/db.server.ts')
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aPublishedProject } = await import('#app/projects/project.factory.ts')
  const { host, id: municipalityId } = municipality
  await aPublishedIdea(municipality)
  await aPublishedProject(municipality)
  const closedById = (await aStaffMember(municipality)).id
  const closed = ['ideas', 'projects'].map((capability) => ({ municipalityId, capability, closedById }))
  await prisma.closedCapability.createMany({ data: closed })
  for (const path of [
    '/ideen',
    '/Ideen',
    '/%69deen',
    '/ideen/1',
    '/ideen.csv',
    '/IDEEN.atom',
    '/ideen.data',
    '/fortschritt',
    '/vorhaben/1',
    '/Vorhaben/1.atom',
  ])
    expect((await ask({ host, path })).status, path).toBe(404)
  const start = await ask({ host, path: '/' })
  expect(start.status).toBe(200)
  expect(start.html).not.toContain('/ideen.csv')
})
