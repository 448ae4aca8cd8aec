import { ask } from '#tests/support/ask.ts'
import { expect, test } from '#tests/support/journey.ts'

type Town = { id: string; topics: { id: string }[]; districts: { id: string }[] }

async function aProcessIn(town: Town, details: object = {}) {
  const { aProcess } = await import('#app/processes/process.factory.ts')
  return await aProcess(town, details)
}

test('from blueprint to published in three answers, extended with a reason everybody reads @phone', async ({
  municipality,
  asStaff,
  visit,
  page: publicPage,
  expectedProblems,
}) => {
  expectedProblems.push(/422/)
  test.slow()
  const { page, visit: go } = await asStaff(['projectLead'])
  expect(await go('/verwaltung/verfahren')).toBe(200)
  await page.getByRole('link', { name: 'Neues Verfahren' }).click()
  await page.getByRole('button', { name: 'Verfahren anlegen' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await page.getByLabel('Ideen sammeln und beantworten').check()
  await page.getByLabel('Titel', { exact: true }).fill('Unser neuer Stadtpark')
  await page.getByLabel('Beginn').fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10))
  await page.getByRole('button', { name: 'Verfahren anlegen' }).click()
  await expect(page.getByText('Das Verfahren ist angelegt.')).toBeVisible()
  // nobody outside sees it, staff see it as it will be
  expect((await ask({ host: municipality.host, path: '/mitmachen/1' })).status).toBe(404)
  await page.getByRole('link', { name: 'Vorschau' }).click()
  await expect(page.getByRole('heading', { name: 'Was Sie jetzt tun können' })).toBeVisible()
  await page.getByRole('link', { name: 'Zurück zum Bearbeiten' }).click()
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
  await expect(page.getByText('Das Verfahren ist veröffentlicht.')).toBeVisible()
  expect(await visit('/mitmachen')).toBe(200)
  await publicPage.getByRole('link', { name: 'Unser neuer Stadtpark' }).click()
  await expect(publicPage.getByRole('link', { name: 'Idee einreichen' }).first()).toBeVisible()
  await expect(publicPage.locator('[aria-current=step]')).toContainText('Ideen einreichen')

  await page.getByRole('link', { name: 'Verlängern' }).first().click()
  await page.getByRole('button', { name: 'Phase verlängern' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await page.getByLabel('Öffentliche Begründung').fill('In den Ferien waren viele Familien nicht da.')
  await page.getByRole('button', { name: 'Phase verlängern' }).click()
  await expect(page.getByText('Die Phase ist verlängert.')).toBeVisible()
  await expect(async () => {
    await visit('/mitmachen/1')
    await expect(publicPage.getByText('In den Ferien waren viele Familien nicht da.').first()).toBeVisible()
  }).toPass({ timeout: 10_000 })
  await expect(publicPage.getByText(/^Ende: .+ → .+\.$/).first()).toBeVisible()
})

test('an idea is written for a process and stands there; in between the phase ends and the idea finds its way @phone', async ({
  municipality,
  asCitizen,
  expectedProblems,
}) => {
  expectedProblems.push(/409/)
  test.slow()
  const { number, phaseIds, id } = await aProcessIn(municipality)
  const { page, visit } = await asCitizen()
  await visit(`/mitmachen/${number}`)
  await page.getByRole('link', { name: 'Idee einreichen' }).first().click()
  await expect(page.getByText('Ihre Idee für das Verfahren „Unser Stadtpark“')).toBeVisible()
  await page.getByLabel('Ihre Idee in einem Satz').fill('Ein Café am Teich')
  await page.getByLabel('Beschreibung').fill('Im Sommer sitzen hier viele, aber es gibt nichts zu trinken.')
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.waitForURL('**/ideen/neu/ort**')
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.waitForURL('**/ideen/neu/foto')
  const { prisma } = await import('#app/platform/db.server.ts')
  const where = { municipalityId: municipality.id, id: phaseIds[0]! }
  const { endsAt } = await prisma.phase.findFirstOrThrow({ where })
  await prisma.phase.updateMany({ where, data: { endsAt: new Date(Date.now() - 60_000) } })
  await page.getByRole('button', { name: 'Idee einreichen' }).click()
  await expect(page.getByText('Dieses Verfahren nimmt gerade keine Ideen an').first()).toBeVisible()
  expect(await prisma.idea.count({ where: { municipalityId: municipality.id } })).toBe(0)
  // open again: the very same click succeeds
  await prisma.phase.updateMany({ where, data: { endsAt } })
  await page.getByRole('button', { name: 'Idee einreichen' }).click()
  await page.waitForURL('**/danke')
  await visit(`/ideen?verfahren=${number}`)
  await expect(page.getByRole('link', { name: 'Ein Café am Teich' })).toBeVisible()
  await visit(`/mitmachen/${number}`)
  await expect(page.getByRole('heading', { name: 'Ideen aus diesem Verfahren' })).toBeVisible()
  await visit('/ideen/1')
  await expect(page.getByRole('link', { name: 'Unser Stadtpark' })).toBeVisible()
  // over: what was written stays, support says since when
  await prisma.phase.updateMany({ where, data: { endsAt: new Date(Date.now() - 60_000) } })
  await visit('/ideen/1')
  await expect(page.getByText(/Ideen unterstützen konnten Sie bis zum/)).toBeVisible()
  expect(id).toBeTruthy()
})

test('a phase ends for everybody within a second, kept page or not', async ({ municipality }) => {
  const { inDays } = await import('#app/processes/process.factory.ts')
  const ends = Date.now() + 6_000
  const { number } = await aProcessIn(municipality, {
    phases: [{ kind: 'ideas', startsAt: inDays(-1), endsAt: new Date(ends), settings: {} }],
  })
  const open = async () => {
    const { html } = await ask({ host: municipality.host, path: `/mitmachen/${number}` })
    return html.includes('/ideen/neu?phase=')
  }
  expect(await open()).toBe(true)
  // read again and again, so that a kept page is there when the phase ends
  while (Date.now() < ends - 300) {
    expect(await open()).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  await new Promise((resolve) => setTimeout(resolve, ends + 1_300 - Date.now()))
  expect(await open()).toBe(false)
})

test('without JavaScript: read, follow the calendar, filter, change phases and draw an area as text', async ({
  municipality,
  withoutJavaScript,
}) => {
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const staff = await aStaffMember(municipality, ['projectLead'])
  const [district] = municipality.districts
  await aProcessIn(municipality, { districtIds: [district!.id] })
  const draft = await aProcessIn(municipality, { title: 'Noch ein Entwurf', publishedAt: null, staff })
  const reader = await withoutJavaScript()
  expect(await reader.visit('/mitmachen')).toBe(200)
  await reader.page.getByLabel('Ortsteil').selectOption({ label: district!.name })
  await reader.page.getByRole('button', { name: 'Anwenden' }).click()
  await expect(reader.page.getByRole('link', { name: 'Unser Stadtpark' })).toBeVisible()
  await expect(reader.page.getByText('Noch ein Entwurf')).toHaveCount(0)
  const calendar = await ask({ host: municipality.host, path: '/mitmachen/1/termine.ics' })
  expect(calendar.html).toContain('SUMMARY:Unser Stadtpark: Ideen einreichen')

  const { page, visit } = await withoutJavaScript(staff)
  await visit(`/verwaltung/verfahren/${draft.number}/bearbeiten`)
  await page.getByLabel('Ein Gebiet auf der Karte').check()
  await page
    .getByLabel('Gebiet auf der Karte', { exact: false })
    .last()
    .fill('{"type":"Polygon","coordinates":[[[9.7,50.5],[9.71,50.5],[9.71,50.51],[9.7,50.5]]]}')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByText('Gespeichert.')).toBeVisible()
  await page.getByRole('link', { name: 'Phase hinzufügen' }).click()
  await page.getByLabel('Ergebnis', { exact: true }).check()
  await page.getByLabel('Titel').fill('Ergebnis')
  await page.getByRole('button', { name: 'Phase speichern' }).click()
  await page.getByRole('button', { name: '„Ergebnis“ nach oben' }).click()
  await expect(page.getByText('Die Reihenfolge ist geändert.')).toBeVisible()
  await visit(`/verwaltung/verfahren/${draft.number}/vorschau`)
  await expect(page.getByText(/Auf der Karte eingezeichnet, etwa/)).toBeVisible()
})

test('an area is drawn with the keyboard alone', async ({ municipality, asStaff }) => {
  const draft = await aProcessIn(municipality, { publishedAt: null })
  const { page, visit } = await asStaff(['editor'])
  await visit(`/verwaltung/verfahren/${draft.number}/bearbeiten`)
  await page.getByLabel('Ein Gebiet auf der Karte').check()
  const map = page.getByRole('region', { name: 'Gebiet auf der Karte' })
  await map.scrollIntoViewIfNeeded()
  await map.focus()
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    await page.keyboard.press('Enter')
    await page.keyboard.press(key)
    await page.waitForTimeout(500)
  }
  await expect(page.getByText('3 Ecken gesetzt.')).toBeVisible()
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByText('Gespeichert.')).toBeVisible()
})

test('a stopped process says why; what takes place elsewhere is linked or described', async ({
  municipality,
  visit,
  page,
}) => {
  const { stopProcess } = await import('#app/processes/publication.server.ts')
  const stopped = await aProcessIn(municipality)
  await stopProcess(stopped.staff, stopped.id, 'Die Förderung des Landes fällt weg.')
  await visit(`/mitmachen/${stopped.number}`)
  await expect(page.getByText('Grund: Die Förderung des Landes fällt weg.', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Was Sie jetzt tun können' })).toHaveCount(0)
  const draft = await aProcessIn(municipality, {
    phases: [{ kind: 'consult', title: 'Stellung nehmen', settings: {} }],
  })
  await visit(`/mitmachen/${draft.number}`)
  await expect(page.getByText('In dieser Phase nehmen Sie Stellung.')).toBeVisible()
  const link = 'https://example.org/abstimmung'
  const linked = await aProcessIn(municipality, { phases: [{ kind: 'vote', settings: { link } }] })
  await visit(`/mitmachen/${linked.number}`)
  await expect(page.getByRole('link', { name: 'Zur Abstimmung' })).toHaveAttribute('href', link)
})
