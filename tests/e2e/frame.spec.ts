import type { FoundedMunicipality } from '#app/municipalities/municipality.factory.ts'
import { ask } from '#tests/support/ask.ts'
import { expect, test } from '#tests/support/journey.ts'
import { publicAddresses } from '#tests/support/public-addresses.ts'

test('the start page greets in the name of the municipality @phone', async ({ page, visit, municipality }) => {
  expect(await visit('/')).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(municipality.name)
  await expect(page).toHaveTitle(new RegExp(municipality.name))
})

test('a page that does not exist leads on @phone', async ({ page, visit, municipality }) => {
  expect(await visit('/gibt-es-nicht')).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht')
  await expect(page.getByRole('banner')).toContainText(municipality.name)
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
  await expect(citizen.page.getByRole('banner')).toBeVisible()
  const staff = await asStaff(['moderator'])
  expect(await staff.visit('/verwaltung')).toBe(200)
})

test('everything to read is there without JavaScript', async ({ withoutJavaScript, municipality }) => {
  const { page, visit } = await withoutJavaScript()
  expect(await visit('/')).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(municipality.name)
})

test('what a municipality has switched off is gone, however its address is written', async ({ municipality }) => {
  const { switchCapability } = await import('#app/municipalities/settings.server.ts')
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aPublishedProject } = await import('#app/projects/project.factory.ts')
  const { host } = municipality
  const { aComment } = await import('#app/comments/comment.factory.ts')
  const { aProcess } = await import('#app/processes/process.factory.ts')
  const idea = await aPublishedIdea(municipality)
  const comment = await aComment(municipality, { kind: 'idea', id: idea.id })
  const { number } = await aProcess(municipality)
  await aPublishedProject(municipality)
  const files = [
    `/beitraege/${comment.id}`,
    `/beitraege/mehr?zu=idea.${idea.id}`,
    '/mitmachen.ics',
    `/mitmachen/${number}/termine.ics`,
    `/mitmachen/${number}/papierbogen.pdf`,
  ]
  for (const path of files) expect((await ask({ host, path })).status, `${path}, still open`).toBeLessThan(400)
  const editor = await aStaffMember(municipality)
  for (const capability of ['ideas', 'projects', 'comments', 'processes'])
    await switchCapability(editor, capability, false)
  await expect.poll(async () => (await ask({ host, path: '/ideen' })).status).toBe(404)
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
    '/mitmachen',
    // what stands outside of the frame of pages is switched off with them
    ...files,
  ])
    expect((await ask({ host, path })).status, path).toBe(404)
  const start = await ask({ host, path: '/' })
  expect(start.status).toBe(200)
  expect(start.html).not.toContain('/ideen.csv')
})

test('nobody scrolls sideways, not even with text twice as large on a small phone', async ({ page, municipality }) => {
  test.slow()
  await aTownWithEverything(municipality)
  await page.setViewportSize({ width: 320, height: 640 })
  const pages = (await publicAddresses(['1'])).filter((path) => !/\.\w+$/.test(path))
  const views = [
    '/ideen?ansicht=karte',
    '/fortschritt?ansicht=karte',
    '/fortschritt?ansicht=zeitplan',
    '/suche?suche=Steg',
  ]
  const tooWide: string[] = []
  let seen = 0
  for (const path of [...pages, ...views]) {
    const response = await page.goto(path)
    if (!response?.headers()['content-type']?.startsWith('text/html')) continue
    seen++
    for (const details of await page.locator('main details').all())
      await details.evaluate((one) => one.setAttribute('open', ''))
    const over = await page.evaluate(() => {
      const larger = new CSSStyleSheet()
      larger.replaceSync('html { font-size: 200% !important }')
      document.adoptedStyleSheets = [larger]
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    if (over > 0) tooWide.push(`${path}: ${over} px`)
  }
  expect(seen).toBeGreaterThan(20)
  expect(tooWide).toEqual([])
})

/** Words and sums as long as real ones. */
async function aTownWithEverything(municipality: FoundedMunicipality) {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aPublishedProject, aPublishedUpdate } = await import('#app/projects/project.factory.ts')
  const { answerIdea } = await import('#app/ideas/answer.server.ts')
  const { newId } = await import('#app/platform/id.ts')
  const idea = await aPublishedIdea(municipality, {
    title: 'Verkehrsberuhigung für die Grundschulstraße',
    text: 'Die Geschwindigkeitsbegrenzung beachtet niemand.',
    supporters: 3,
  })
  const project = await aPublishedProject(municipality, {
    title: 'Glasfaser für das Gewerbegebiet Gartenstraße',
    startPlanned: '2026-03-01',
    endPlanned: '2026-09-12',
    costEstimate: 2_400_000_00,
    costApproved: 2_090_000_00,
    costSpent: 310_000_00,
    ideaIds: [idea.id],
    milestones: [
      { title: 'Ausschreibungsunterlagen veröffentlicht', planned: '2026-04-01' },
      { title: 'Genossenschaftsversammlung', planned: '2026-06-01' },
    ],
  })
  await aPublishedUpdate(project, {
    title: 'Der Fördermittelbescheid ist da',
    changes: [
      {
        field: 'endPlanned',
        now: '2026-12-28',
        reason: 'supplier',
        explanation: 'Auf die Ausschreibung hat niemand geboten.',
      },
      { field: 'costSpent', now: '41000000' },
    ],
  })
  const other = await aPublishedIdea(municipality, { title: 'Sitzbank am Friedhof' })
  await answerIdea(project.staff, other.id, {
    id: newId(),
    status: 'inReview',
    reason: null,
    forwardedTo: null,
    text: 'Danke für die Idee, wir prüfen sie jetzt.',
    seenAnswerId: null,
  })
}
