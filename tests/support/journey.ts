import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { FoundedMunicipality } from '#app/municipalities/municipality.factory.ts'
import type { CurrentPerson, Role } from '#app/people/rights.ts'
import type { OutboxMail } from '#app/platform/mail.server.ts'
import { findMail } from './mailbox.ts'
import { watch } from './watch.ts'

type Person = CurrentPerson & { email: string }
export type SignedIn = { page: Page; person: Person; visit: Visit }
/** Goes to a path of the municipality; the page must be accessible. Answers with the HTTP status. */
export type Visit = (path: string) => Promise<number>

type Fixtures = {
  /** founded for this test alone, answers under its own host */
  municipality: FoundedMunicipality
  origin: string
  /** messages of the browser's console that this journey provokes on purpose */
  expectedProblems: RegExp[]
  visit: Visit
  /** a browser of its own in which a new citizen is signed in */
  asCitizen: (details?: { displayName?: string; email?: string }) => Promise<SignedIn>
  asStaff: (roles?: Role[]) => Promise<SignedIn>
  as: (person: { municipalityId: string; id: string }) => Promise<{ page: Page; visit: Visit }>
  withoutJavaScript: (person?: { municipalityId: string; id: string }) => Promise<{ page: Page; visit: Visit }>
  mailbox: { latestTo: (email: string) => Promise<OutboxMail & { link: string }> }
}

export const test = base.extend<Fixtures, { database: void }>({
  database: [
    async ({}, use) => {
      await use()
      const { stopJobs } = await import('#app/platform/jobs.server.ts')
      const { closeDb } = await import('#app/platform/db.server.ts')
      await stopJobs()
      await closeDb()
    },
    { scope: 'worker', auto: true },
  ],

  municipality: async ({}, use) => {
    const { aMunicipality } = await import('#app/municipalities/municipality.factory.ts')
    await use(await aMunicipality())
  },

  origin: async ({ municipality }, use) => use(`http://${municipality.host}:${process.env.PORT}`),
  baseURL: async ({ origin }, use) => use(origin),
  expectedProblems: async ({}, use) => use([]),

  context: async ({ context, expectedProblems }, use) => {
    const problems = await watch(context)
    await use(context)
    await endOf(context, problems(), expectedProblems)
  },

  visit: async ({ page }, use) => use((path) => goTo(page, path)),

  as: async ({ browser, contextOptions, baseURL, viewport, hasTouch, isMobile, expectedProblems }, use) => {
    const opened: { context: BrowserContext; problems: () => string[] }[] = []
    await use(async (person) => {
      const context = await browser.newContext({
        ...contextOptions,
        ...phone({ viewport, hasTouch, isMobile }),
        baseURL: baseURL!,
      })
      opened.push({ context, problems: await watch(context) })
      await signIn(context, person, baseURL!)
      const page = await context.newPage()
      return { page, visit: (path) => goTo(page, path) }
    })
    for (const { context, problems } of opened) {
      await endOf(context, problems(), expectedProblems)
      await context.close()
    }
  },

  asCitizen: async ({ as, municipality }, use) => {
    await use(async (details) => {
      const { aCitizen } = await import('#app/people/person.factory.ts')
      const person = await aCitizen(municipality, details)
      return { person, ...(await as(person)) }
    })
  },

  asStaff: async ({ as, municipality }, use) => {
    await use(async (roles) => {
      const { aStaffMember } = await import('#app/people/person.factory.ts')
      const person = await aStaffMember(municipality, roles)
      return { person, ...(await as(person)) }
    })
  },

  withoutJavaScript: async ({ browser, baseURL, viewport, hasTouch, isMobile, expectedProblems }, use) => {
    const opened: { context: BrowserContext; problems: () => string[] }[] = []
    await use(async (person) => {
      const looks = phone({ viewport, hasTouch, isMobile })
      const context = await browser.newContext({
        ...looks,
        javaScriptEnabled: false,
        locale: 'de-DE',
        baseURL: baseURL!,
      })
      opened.push({ context, problems: await watch(context) })
      if (person) await signIn(context, person, baseURL!)
      const page = await context.newPage()
      return { page, visit: async (path) => (await page.goto(path))?.status() ?? 0 }
    })
    for (const { context, problems } of opened) {
      expect(meant(problems(), expectedProblems), 'what the browser complained about').toEqual([])
      await context.close()
    }
  },

  mailbox: async ({}, use) => use({ latestTo: findMail }),
})

export { expect }

/** Finds nothing that WCAG 2.2 AA forbids on the page as it stands. `visit` and the end of a test do it by themselves. */
export async function expectAccessible(page: Page): Promise<void> {
  await styled(page)
  const restore = await showWhole(page)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  await restore()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((n) => n.html).join('\n  ')}`)
  expect(found, `barriers on ${new URL(page.url()).pathname}`).toEqual([])
}

// a page reached without loading anew stands there before its own style sheets do: nobody judges the size of links they have yet to draw
async function styled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')].every(({ sheet }) => sheet !== null),
  )
}

// bars that stay at the edge of the window must not cover what is measured
async function showWhole(page: Page): Promise<() => Promise<void>> {
  const size = page.viewportSize()
  if (!size) return async () => {}
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: size.width, height: Math.min(Math.max(height, size.height), 8_000) })
  return () => page.setViewportSize(size)
}

async function goTo(page: Page, path: string): Promise<number> {
  const response = await page.goto(path)
  await page.waitForLoadState('networkidle')
  await expectAccessible(page)
  return response?.status() ?? 0
}

async function signIn(context: BrowserContext, person: { municipalityId: string; id: string }, url: string) {
  const { cookieOf } = await import('./signed-in.ts')
  const [name, value] = (await cookieOf(person)).split('=') as [string, string]
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
}

// the last page of a journey often is one a form answered with
async function endOf(context: BrowserContext, problems: string[], expected: RegExp[]): Promise<void> {
  for (const page of context.pages()) if (page.url().startsWith('http')) await expectAccessible(page)
  expect(meant(problems, expected), 'what the browser complained about').toEqual([])
}

function meant(problems: string[], expected: RegExp[]): string[] {
  return problems.filter((problem) => !expected.some((one) => one.test(problem)))
}

function phone(looks: {
  viewport: Page['viewportSize'] extends () => infer V ? V : never
  hasTouch: boolean | undefined
  isMobile: boolean | undefined
}) {
  const { viewport, hasTouch = false, isMobile = false } = looks
  return { viewport, hasTouch, isMobile, locale: 'de-DE', timezoneId: 'Europe/Berlin' }
}
