import type { RouteConfigEntry } from '@react-router/dev/routes'
import { matchRoutes, type RouteObject, RouterContextProvider } from 'react-router'
import { beforeAll, expect, test, vi } from 'vitest'
import { aBudget, decided, fixed } from '#app/budgets/budget.factory.ts'
import { aComment } from '#app/comments/comment.factory.ts'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { areasOf, forgetAreas } from '#app/municipalities/known-areas.server.ts'
import { aMunicipality, type FoundedMunicipality } from '#app/municipalities/municipality.factory.ts'
import { forgetMunicipalities } from '#app/municipalities/tenant.server.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { openSession } from '#app/people/session.server.ts'
import { aPhoto } from '#app/photos/photo.factory.ts'
import { pool, prisma } from '#app/platform/db.server.ts'
import { sessionCookie } from '#app/platform/preferences.ts'
import { aCastBallot, aPoll } from '#app/polls/poll.factory.ts'
import { aProcess } from '#app/processes/process.factory.ts'
import { aPublishedProject } from '#app/projects/project.factory.ts'
import routes from '../routes.ts'

type Module = { middleware?: Step[]; loader?: (asked: object) => unknown }
type Step = (asked: object, next: () => undefined) => unknown

let municipality: FoundedMunicipality
let citizen: CurrentPerson
let staff: CurrentPerson
const paths: Record<string, string> = {}

beforeAll(async () => {
  municipality = await aMunicipality()
  citizen = await aCitizen(municipality)
  staff = await aStaffMember(municipality, ['editor', 'moderator', 'projectLead', 'administrator'])
  const { number: process, id, phaseIds } = await aProcess(municipality)
  const empty = await aProcess(municipality)
  const round = await aBudget(municipality)
  const idea = await aPublishedIdea(municipality)
  const inProcess = await aPublishedIdea(municipality, { phaseId: phaseIds[0]! })
  const project = await aPublishedProject(municipality)
  const subjects = [
    { kind: 'idea', id: idea.id },
    { kind: 'idea', id: inProcess.id },
    { kind: 'project', id: project.id },
    { kind: 'process', id },
  ]
  for (const subject of subjects) {
    const first = await aComment(municipality, subject, { author: citizen, stance: 'pro' })
    await aComment(municipality, subject, { answering: first })
    await aComment(municipality, subject, { author: citizen, held: true })
  }
  const comment = await aComment(municipality, subjects[0]!)
  paths.idea = `/ideen/${idea.number}`
  paths['idea with a comment that is wanted'] = `/ideen/${idea.number}?ordnung=alt&beitrag=${comment.id}`
  paths['idea of a process'] = `/ideen/${inProcess.number}`
  paths.project = `/vorhaben/${project.number}`
  paths.process = `/mitmachen/${process}`
  const poll = await aPoll(municipality)
  // the first ballot makes the key
  await aCastBallot(poll)
  paths.poll = `/abstimmungen/${poll.number}`
  paths.ballot = `/abstimmungen/${poll.number}/stimmzettel`
  paths['result of a poll'] = `/abstimmungen/${poll.number}/ergebnis`
  paths['process with a poll'] = `/mitmachen/${poll.process.number}`
  paths['process without ideas'] = `/mitmachen/${empty.number}`
  paths['process with a budget'] = `/mitmachen/${round.process.number}`
  const cost = 6_000_00
  const proposals = [
    { title: 'Bänke am Fluss', cost },
    { title: 'Bäume am Markt', cost },
  ]
  const ballots = Array.from({ length: 5 }, () => [1, 0])
  const over = await decided(await fixed(await aBudget(municipality, { at: 'voting', proposals })), ballots)
  paths.round = `/buergerhaushalt/${over.number}`
  paths.proposal = `/buergerhaushalt/${over.number}/vorschlag/${over.proposals[0]!.number}`
  paths['result of a round'] = `/buergerhaushalt/${over.number}/ergebnis`
})

/** What a signed-in visitor's page asks the database, with nothing remembered. */
async function queriesOf(path: string, person: CurrentPerson, { id, host } = municipality): Promise<string[]> {
  const { token } = await openSession(person, 'Test')
  const url = new URL(`http://${host}${path}`)
  const request = new Request(url, { headers: { cookie: `${sessionCookie(false)}=${token}` } })
  const { modules, params, pattern } = await matched(url.pathname)
  const asked = { request, url, params, pattern, context: new RouterContextProvider() }
  forgetMunicipalities()
  forgetAreas(id)
  const spy = vi.spyOn(pool, 'query')
  try {
    for (const step of modules.flatMap(({ middleware = [] }) => middleware)) await step(asked, () => undefined)
    await Promise.all(modules.map(({ loader }) => loader?.(asked)))
    const asks = spy.mock.calls.map(([query]) => (typeof query === 'string' ? query : (query as { text: string }).text))
    // the queue of jobs looks for work by itself
    return asks.filter((sql) => !sql.includes('pgboss'))
  } finally {
    spy.mockRestore()
  }
}

/** The root and the modules of the routes that answer, as the router finds them. */
async function matched(pathname: string) {
  const found = matchRoutes(routes.map(routeOf), pathname)!
  const files = ['root.tsx', ...found.map(({ route }) => route.handle as string)]
  const modules = await Promise.all(
    files.map(async (file) => (await import(/* @vite-ignore */ `../${file}`)) as Module),
  )
  const { params } = found.at(-1)!
  return { modules, params, pattern: found.map(({ route }) => route.path ?? '').join('/') }
}

function routeOf({ file, path, index, children }: RouteConfigEntry): RouteObject {
  if (index) return { index, handle: file }
  return { path, handle: file, children: children?.map(routeOf) }
}

test.each([
  'idea',
  'idea with a comment that is wanted',
  'idea of a process',
  'project',
  'process',
  'process without ideas',
  'process with a poll',
  'poll',
  'ballot',
  'result of a poll',
  'process with a budget',
  'round',
  'proposal',
  'result of a round',
])('the page "%s" takes at most six queries, whoever looks', async (name) => {
  for (const person of [citizen, staff]) {
    const queries = await queriesOf(paths[name]!, person)
    expect(queries.filter((sql) => sql.includes('"Session"'))).toHaveLength(1)
    expect(queries.length, queries.join('\n----\n')).toBeLessThanOrEqual(6)
  }
})

test.each([
  '/',
  '/ideen',
  '/ideen?sortierung=zufall&mischung=3',
  '/ideen?thema=TOPIC&ortsteil=DISTRICT',
  '/ideen?suche=Trinkbrunnen',
  '/ideen?suche=Trinkbrunen&thema=TOPIC&ortsteil=DISTRICT',
  '/ideen?suche=Kernkraftwerk&thema=TOPIC',
])('the list "%s" takes at most six queries with nothing remembered', async (path) => {
  const own = await aMunicipality()
  const header = await aPhoto(own)
  await prisma.municipality.update({ where: { id: own.id }, data: { headerPhotoId: header.id } })
  await aProcess(own)
  const [topic] = own.topics
  const [district] = own.districts
  await aPublishedIdea(own, { title: 'Trinkbrunnen am Markt', topic: topic!, district: district! })
  const { topics, districts } = await areasOf(own.id)
  const slug = (all: { id: string; slug: string }[], id: string) => all.find((one) => one.id === id)!.slug
  const asked = path.replace('TOPIC', slug(topics, topic!.id)).replace('DISTRICT', slug(districts, district!.id))
  const queries = await queriesOf(asked, await aCitizen(own), own)
  expect(queries.filter((sql) => sql.includes('from "Idea"')).length).toBeGreaterThan(0)
  expect(queries.length, queries.join('\n----\n')).toBeLessThanOrEqual(6)
})
