import { ask } from '#tests/support/ask.ts'
import { expect, test } from '#tests/support/journey.ts'

test('an idea from the phone: entered, receipt handed over, taken into an own account @phone', async ({
  asStaff,
  asCitizen,
}) => {
  const staff = await asStaff(['editor'])
  expect(await staff.visit('/verwaltung/eintragen')).toBe(200)
  const { page } = staff
  await page.getByLabel('Am Telefon').check()
  await page.getByLabel('Die Idee in einem Satz').fill('Eine Bank oben am Friedhof')
  await page.getByLabel('Beschreibung').fill('Der Weg zum Friedhof ist steil. Oben fehlt eine Bank.')
  await page.getByLabel('Postanschrift').fill('Erna Müller, Am Hang 3')
  await page.getByLabel(/Ich habe den Text vorgelesen/).check()
  await page.getByRole('button', { name: 'Idee eintragen' }).click()
  await expect(page.getByText('Eingetragen und veröffentlicht als Idee 1.')).toBeVisible()
  await page.getByRole('button', { name: 'Beleg zum Drucken erstellen' }).click()
  const receipt = page.getByRole('article')
  await expect(receipt.getByRole('heading', { level: 1 })).toHaveText('Ihre Idee 1')
  await expect(receipt.getByRole('img', { name: /QR-Code/ })).toBeVisible()
  const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await receipt.innerText())![0]

  const erna = await asCitizen({ displayName: 'Erna Müller' })
  expect(await erna.visit('/ideen/1')).toBe(200)
  await expect(erna.page.getByText(/nicht öffentlich genannt.*am Telefon aufgenommen/)).toBeVisible()
  await expect(erna.page.getByText('Am Hang 3')).toHaveCount(0)
  expect(await erna.visit('/beleg')).toBe(200)
  await erna.page.getByLabel('Code auf dem Beleg').fill(code.toLowerCase().replaceAll('-', ' '))
  await erna.page.getByRole('button', { name: 'Idee übernehmen' }).click()
  await expect(erna.page.getByText('Idee 1 gehört jetzt zu Ihrem Konto.')).toBeVisible()
  await expect(erna.page.getByText(/von Erna Müller/)).toBeVisible()
  expect(await staff.visit('/verwaltung/eintragen/bisher')).toBe(200)
  await expect(page.getByText('Von der Person übernommen')).toBeVisible()
})

test('a table of ideas: columns, mistakes by row, run, result, taken back', async ({ asStaff }) => {
  const staff = await asStaff(['administrator'])
  expect(await staff.visit('/verwaltung/einlesen')).toBe(200)
  const { page } = staff
  const table =
    'Vorschlag;Beschreibung;Datum\nMehr Bäume am Ring;Der Ring ist heiß.;12.03.2025\nEine Bank;Am Weg.;31.02.2025\n'
  await page
    .getByLabel('Tabelle')
    .setInputFiles({ name: 'karten.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await page.getByRole('button', { name: 'Datei prüfen' }).click()
  await expect(page.getByLabel('Vorschlag')).toHaveValue('title')
  await staff.visit(new URL(page.url()).pathname)
  await page.getByRole('button', { name: 'Zeilen prüfen' }).click()
  await expect(page.getByText('Zeile 3, Spalte „Datum“: „31.02.2025“ ist kein Datum.')).toBeVisible()
  await staff.visit(new URL(page.url()).pathname + new URL(page.url()).search)
  await page.getByRole('button', { name: 'Nur die eine richtige Zeile einlesen' }).click()
  await expect(page.getByText('1 Idee eingelesen')).toBeVisible({ timeout: 20_000 })
  await staff.visit(new URL(page.url()).pathname)
  await page.getByRole('button', { name: 'Alles zurücknehmen' }).click()
  await expect(page.getByText('Der Lauf ist zurückgenommen.')).toBeVisible({ timeout: 20_000 })
})

test('a table to take home is written, fetched, and only with the right', async ({ asStaff, municipality }) => {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  await aPublishedIdea(municipality, { title: 'Mehr Bänke am Mühlbach' })
  const staff = await asStaff(['moderator'])
  expect(await staff.visit('/verwaltung/herunterladen')).toBe(200)
  const { page } = staff
  await page.getByLabel('CSV (für jedes Programm)').check()
  await page.getByRole('button', { name: 'Datei erstellen' }).click()
  const link = page.getByRole('link', { name: /Ideen, CSV herunterladen/ })
  await expect(link).toBeVisible({ timeout: 20_000 })
  const path = (await link.getAttribute('href'))!
  const { cookieOf } = await import('#tests/support/signed-in.ts')
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const as = async (roles: ('editor' | 'moderator')[]) =>
    await ask({ host: municipality.host, path, cookie: await cookieOf(await aStaffMember(municipality, roles)) })
  const mine = await as(['moderator'])
  expect(mine.status).toBe(200)
  expect(mine.html).toContain('Mehr Bänke am Mühlbach')
  expect((await as(['editor'])).status).toBe(403)
})

test('the paper form is a PDF in German with the topics of the town', async ({ municipality }) => {
  const { status, html } = await ask({ host: municipality.host, path: '/ideen/papierbogen.pdf' })
  expect(status).toBe(200)
  expect(html.slice(0, 8)).toBe('%PDF-1.7')
  expect(html).toContain('/Lang (de-DE)')
  expect(html).toContain('/Marked true')
  expect(html).toContain('/S /Figure')
  const { aProcess } = await import('#app/processes/process.factory.ts')
  const { number } = await aProcess(municipality)
  const own = await ask({ host: municipality.host, path: `/mitmachen/${number}/papierbogen.pdf` })
  expect([own.status, own.html.slice(0, 4)]).toEqual([200, '%PDF'])
})
