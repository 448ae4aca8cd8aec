import http from 'node:http'
import type { Page } from '@playwright/test'
import type { MadeProject } from '#app/projects/project.factory.ts'
import { expect, test } from '#tests/support/journey.ts'

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
const day = (days: number) => ago(-days).toISOString().slice(0, 10)

type Town = { id: string; topics: { id: string }[]; districts: { id: string }[] }

/** A late cycle path with two updates, and a finished fountain. */
async function twoProjects(town: Town): Promise<{ path: MadeProject; fountain: MadeProject }> {
  const { aPublishedProject, aPublishedUpdate } = await import('#app/projects/project.factory.ts')
  const path = await aPublishedProject(town, {
    title: 'Radweg zur Schule',
    topicId: town.topics[0]!.id,
    districtId: town.districts[0]!.id,
    place: 'Schulstraße',
    latitude: 50.5,
    longitude: 9.7,
    state: 'running',
    startPlanned: day(-100),
    startActual: day(-100),
    endPlanned: day(30),
    costApproved: 100_000_00,
    costEstimate: 90_000_00,
    costSpent: 20_000_50,
    publishedAt: ago(110),
    milestones: [
      { title: 'Planung', planned: day(-90) },
      { title: 'Bau', weight: 3, planned: day(20) },
    ],
  })
  await aPublishedUpdate(path, {
    title: 'Die Planung steht',
    at: ago(80),
    changes: [{ field: 'actual', milestoneId: path.milestoneIds[0]!, now: day(-85) }],
  })
  await aPublishedUpdate(path, {
    title: 'Es dauert länger',
    text: 'Der Boden ist <b>weich</b> & nass.',
    at: ago(5),
    changes: [{ field: 'endPlanned', now: day(130), reason: 'weather', explanation: 'Es regnete viel.' }],
  })
  const fountain = await aPublishedProject(town, {
    title: 'Brunnen am Markt',
    state: 'running',
    startActual: day(-60),
    endPlanned: day(-20),
    publishedAt: ago(70),
  })
  await aPublishedUpdate(fountain, {
    at: ago(21),
    changes: [
      { field: 'state', now: 'done' },
      { field: 'endActual', now: day(-21) },
    ],
  })
  return { path, fountain }
}

/** As a page asks for a file of its own site. */
function fetched(page: Page, address: string, headers: Record<string, string> = {}) {
  return page.evaluate(
    async ([url, sent]) => {
      const answer = await fetch(url, { headers: sent, cache: 'no-store' })
      return { status: answer.status, etag: answer.headers.get('etag'), text: await answer.text() }
    },
    [address, headers] as const,
  )
}

/** As a mail program posts: no cookie, nothing a browser adds. */
function postedByProgram(host: string, path: string): Promise<number | undefined> {
  const body = 'List-Unsubscribe=One-Click'
  const headers = { Host: `${host}:${process.env.PORT}`, 'Content-Type': 'application/x-www-form-urlencoded' }
  return new Promise((resolve, reject) => {
    http
      .request({ host: '127.0.0.1', port: process.env.PORT, path, method: 'POST', headers }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode))
      })
      .once('error', reject)
      .end(body)
  })
}

const cards = (page: Page) => page.locator('.card__link')
const main = (page: Page) => page.getByRole('main')

test('the board narrows by search, figures and filter; each choice can be taken back @phone', async ({
  page,
  visit,
  municipality,
}) => {
  await twoProjects(municipality)
  expect(await visit('/fortschritt')).toBe(200)
  await expect(cards(page)).toHaveText(['Radweg zur Schule', 'Brunnen am Markt'])
  await page.getByRole('link', { name: 'sind verspätet' }).click()
  await expect(cards(page)).toHaveText(['Radweg zur Schule'])
  await expect(page).toHaveURL('/fortschritt?verspaetet=ja')
  await page.locator('summary', { hasText: 'Filtern' }).click()
  await page.getByLabel('Stand').selectOption('fertig')
  await page.getByRole('button', { name: 'Anwenden' }).click()
  await expect(page.getByText('Zu dieser Auswahl gibt es kein Vorhaben.')).toBeVisible()
  await expect(page.locator('.board-bar__count')).toHaveText('Kein Vorhaben')
  await page
    .getByRole('link', { name: /verspätet/ })
    .and(page.locator('.filter-chip'))
    .click()
  await expect(cards(page)).toHaveText(['Brunnen am Markt'])
  await page.getByRole('searchbox', { name: 'Vorhaben suchen', exact: true }).fill('Radweg')
  await page.getByRole('button', { name: 'Suchen' }).and(page.locator('.filter-form .button')).click()
  await expect(page).toHaveURL('/fortschritt?suche=Radweg&stand=fertig')
  await page.locator('.filter-chips__clear').click()
  await expect(cards(page)).toHaveCount(2)
})

test('list, map and timeline show the same choice @phone', async ({ page, visit, municipality }) => {
  await page.route('https://kacheln.example/**', (route) => route.abort())
  await twoProjects(municipality)
  await visit('/fortschritt?stand=laufend')
  await page.getByRole('link', { name: 'Zeitplan', exact: true }).click()
  await expect(page).toHaveURL('/fortschritt?stand=laufend&ansicht=zeitplan')
  await expect(main(page)).toContainText('3 Monate später als zugesagt, weil: Es regnete viel.')
  await page.locator('summary', { hasText: 'Zeitplan als Tabelle' }).click()
  await expect(page.getByRole('table')).toContainText('Radweg zur Schule')
  await page.getByRole('link', { name: 'Karte', exact: true }).click()
  await expect(page).toHaveURL('/fortschritt?stand=laufend&ansicht=karte')
  await expect(page.getByRole('list', { name: 'Vorhaben auf der Karte' }).getByRole('listitem')).toHaveCount(1)
  await expect(page.locator('.board-bar__count')).toHaveText('1 Vorhaben mit Ort')
})

test('an empty board says why and leads on', async ({ page, visit }) => {
  expect(await visit('/fortschritt')).toBe(200)
  await expect(main(page)).toContainText('Noch gibt es kein öffentliches Vorhaben.')
  expect(await visit('/fortschritt?seite=7')).toBe(404)
})

test('a project tells what was promised, what became of it and why @phone', async ({ page, visit, municipality }) => {
  await page.route('https://kacheln.example/**', (route) => route.abort())
  const { path } = await twoProjects(municipality)
  expect(await visit(`/vorhaben/${path.number}`)).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Radweg zur Schule')
  const promise = page.getByRole('list', { name: 'Zugesagt und jetzt' })
  await expect(promise).toContainText('3 Monate später')
  await expect(promise).toContainText('wie zugesagt')
  await expect(page.getByRole('progressbar', { name: 'Fortschritt' })).toHaveAttribute('aria-valuetext', /25/)
  await page.locator('summary', { hasText: 'So entsteht der Fortschritt' }).click()
  await expect(main(page)).toContainText('1 ÷ 4 = 25 %')
  await page.locator('summary', { hasText: 'So entsteht die Ampel' }).click()
  await expect(page.getByRole('table', { name: 'So entsteht die Ampel' })).toBeVisible()
  await expect(main(page)).toContainText('20.000,50 €')
  await expect(main(page)).toContainText('Grund: Wetter. Es regnete viel.')
  await expect(main(page)).toContainText('Der Boden ist <b>weich</b> & nass.')
  await page.getByRole('link', { name: /Zuletzt am .*Es dauert länger/ }).click()
  await expect(page).toHaveURL(/#meldung-/)
})

test('what is not published is for staff alone, and marked', async ({ page, visit, asStaff, municipality }) => {
  const { aPlannedProject } = await import('#app/projects/project.factory.ts')
  const hidden = await aPlannedProject(municipality, { title: 'Geheim' })
  expect(await visit(`/vorhaben/${hidden.number}`)).toBe(404)
  expect((await fetched(page, `/vorhaben/${hidden.number}.atom`)).status).toBe(404)
  const staff = await asStaff(['projectLead'])
  expect(await staff.visit(`/vorhaben/${hidden.number}`)).toBe(200)
  await expect(staff.page.getByText('Nur die Verwaltung sieht diese Seite')).toBeVisible()
  await expect(staff.page.getByRole('button', { name: 'Vorhaben folgen' })).toHaveCount(0)
})

test('following needs an account, brings people back following, and ends by one click in a mail @phone', async ({
  page,
  visit,
  asCitizen,
  municipality,
}) => {
  const { path } = await twoProjects(municipality)
  const here = `/vorhaben/${path.number}`
  await visit(here)
  await page.getByRole('button', { name: 'Vorhaben folgen' }).click()
  await expect(page).toHaveURL(`/anmelden?weiter=%2Ffolgen`)

  const citizen = await asCitizen()
  await citizen.visit(here)
  await citizen.page.getByRole('button', { name: 'Vorhaben folgen' }).focus()
  await citizen.page.keyboard.press('Enter')
  await expect(citizen.page.getByText('Sie folgen jetzt diesem Vorhaben.')).toBeVisible()
  await citizen.page.getByRole('button', { name: 'Nicht mehr folgen' }).click()
  await expect(citizen.page.getByText('Sie folgen diesem Vorhaben nicht mehr.')).toBeVisible()

  await citizen.page.getByRole('button', { name: 'Vorhaben folgen' }).click()
  await expect(citizen.page.getByText('Sie folgen jetzt diesem Vorhaben.')).toBeVisible()
  const address = await linkToUnfollow(citizen.person, path.id)
  await visit(address)
  await page.getByRole('button', { name: 'Abbestellen' }).click()
  await expect(page.getByText('Sie folgen nicht mehr: Neues zu „Radweg zur Schule“')).toBeVisible()
  await visit(address)
  await expect(page.getByText('Schon abbestellt')).toBeVisible()
})

test('a mail program unsubscribes with one post, without signing in, twice if it likes', async ({
  asCitizen,
  municipality,
}) => {
  const { path } = await twoProjects(municipality)
  const { follow, isFollowing } = await import('#app/notices/following.server.ts')
  const { person } = await asCitizen()
  const project = { kind: 'project' as const, subjectId: path.id }
  await follow(person, project)
  const address = await linkToUnfollow(person, path.id)
  for (const _ of [1, 2]) {
    expect(await postedByProgram(municipality.host, address)).toBe(200)
    expect(await isFollowing(person, project)).toBe(false)
  }
  expect(await postedByProgram(municipality.host, `${address}0`)).toBe(404)
})

/** The link at the end of a mail about a project to this follower. */
async function linkToUnfollow(person: { municipalityId: string; id: string }, projectId: string): Promise<string> {
  const { prisma } = await import('#app/platform/db.server.ts')
  const { municipalityId, id } = person
  const { unsubscribeKey } = await prisma.person.findFirstOrThrow({ where: { municipalityId, id } })
  const follow = await prisma.follow.findFirstOrThrow({ where: { municipalityId, personId: id, subjectId: projectId } })
  return `/abbestellen/${unsubscribeKey}/folge-${follow.id}`
}

test('everything works without JavaScript', async ({ withoutJavaScript, municipality }) => {
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const { path } = await twoProjects(municipality)
  const { page, visit } = await withoutJavaScript(await aCitizen(municipality))
  expect(await visit('/fortschritt')).toBe(200)
  await page.locator('summary', { hasText: 'Filtern' }).click()
  await page.getByLabel('Stand').selectOption('laufend')
  await page.getByRole('button', { name: 'Anwenden' }).click()
  await expect(cards(page)).toHaveText(['Radweg zur Schule'])
  await page.getByRole('link', { name: 'Zeitplan', exact: true }).click()
  await expect(main(page)).toContainText('3 Monate später als zugesagt')
  await page.getByRole('link', { name: 'Radweg zur Schule' }).first().click()
  await page.getByRole('button', { name: 'Vorhaben folgen' }).click()
  await expect(page).toHaveURL(`/vorhaben/${path.number}`)
  await expect(page.getByText('Sie folgen jetzt diesem Vorhaben.')).toBeVisible()
})

test('feeds are well-formed, escape what people wrote and answer 304', async ({
  page,
  visit,
  origin,
  municipality,
}) => {
  const { path } = await twoProjects(municipality)
  await visit('/fortschritt')
  for (const address of ['/fortschritt.atom', `/vorhaben/${path.number}.atom`]) {
    const feed = await page.evaluate(async (url) => {
      const answer = await fetch(url)
      const xml = new DOMParser().parseFromString(await answer.text(), 'application/xml')
      const all = (name: string) => [...xml.querySelectorAll(name)].map((one) => one.textContent ?? '')
      return {
        type: answer.headers.get('content-type'),
        broken: xml.querySelector('parsererror')?.textContent,
        ids: all('entry > id'),
        updated: all('feed > updated, entry > updated'),
        titles: all('entry > title'),
        links: [...xml.querySelectorAll('entry > link')].map((link) => link.getAttribute('href')!),
        contents: all('entry > content').join(' '),
      }
    }, address)
    expect(feed.type).toBe('application/atom+xml; charset=utf-8')
    expect(feed.broken).toBeUndefined()
    expect(new Set(feed.ids).size).toBe(feed.ids.length)
    expect(feed.ids.every((id) => id.startsWith('urn:uuid:'))).toBe(true)
    expect(feed.updated.every((moment) => !Number.isNaN(Date.parse(moment)))).toBe(true)
    expect(feed.titles[0]).toContain('Es dauert länger')
    expect(feed.links.every((link) => link.startsWith(`${origin}/vorhaben/`))).toBe(true)
    expect(feed.contents).toContain('Der Boden ist &lt;b&gt;weich&lt;/b&gt; &amp; nass.')
    expect(feed.contents).toContain('3 Monate später')
  }
  const { etag } = await fetched(page, '/fortschritt.atom')
  expect((await fetched(page, '/fortschritt.atom', { 'If-None-Match': etag! })).status).toBe(304)
})

test('files hold the choice', async ({ page, visit, municipality, origin }) => {
  const { path } = await twoProjects(municipality)
  await visit('/fortschritt')
  const { text: csv } = await fetched(page, '/fortschritt.csv?stand=laufend')
  const lines = csv.trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^\uFEFF?Nummer;Titel;/)
  expect(lines[1]).toContain(`${path.number};Radweg zur Schule;`)
  expect(lines[1]).toContain(';90000;100000;20000,5;')
  expect(lines[1]!.endsWith(`${origin}/vorhaben/${path.number}`)).toBe(true)
  const map = JSON.parse((await fetched(page, '/fortschritt.geojson')).text)
  expect(map.features).toHaveLength(1)
  expect(map.features[0]).toMatchObject({
    geometry: { type: 'Point', coordinates: [9.7, 50.5] },
    properties: { title: 'Radweg zur Schule', state: 'running' },
  })
})
