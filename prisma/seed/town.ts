import { foundFromDirectory } from '#app/municipalities/founding.server.ts'
import { forgetMunicipalities } from '#app/municipalities/tenant.server.ts'
import { tellBackground } from '#app/people/background.server.ts'
import { ageGroups } from '#app/people/background.ts'
import { becomePersona } from '#app/people/persona.server.ts'
import { personas } from '#app/people/personas.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { BudgetContent } from './budget-content.ts'
import { seedBudgets } from './budgets.ts'
import { seedComments } from './comments.ts'
import type { IdeaContent } from './idea-content.ts'
import { seedIdeas } from './ideas.ts'
import { seedModeration } from './moderation.ts'
import { seedNotices } from './notices.ts'
import { seedOffice } from './office.ts'
import { people } from './people.ts'
import { seedPhotos } from './photos.ts'
import type { PollContent } from './poll-content.ts'
import { seedPolls } from './polls.ts'
import type { ProcessContent } from './process-content.ts'
import { seedProcesses } from './processes.ts'
import type { ProjectContent } from './project-content.ts'
import { seedProjects } from './projects.ts'
import { seedResidence } from './residence.ts'
import { seedWording } from './wording.ts'
import type { Progress } from './world.ts'

/** A municipality of a demo world: boundary and position of a real one, everything else made up. */
export type TownContent = {
  /** official key of the real municipality whose boundary it borrows */
  key: string
  hosts: string[]
  name: string
  kind: string
  population: number
  brandColour: string
  address: string
  contactEmail: string
  contactPhone: string
  /** name and place, in degrees from the centre */
  districts: { name: string; north: number; east: number }[]
  ideas: IdeaContent[]
  /** with reports, decisions and appeals */
  moderated?: boolean
  /** with a front office that takes calls and letters */
  desk?: boolean
  projects: ProjectContent[]
  processes: ProcessContent[]
  polls?: PollContent[]
  budgets?: BudgetContent[]
  /** what people say about ideas and projects */
  comments: URL
}

export type Town = {
  id: string
  latitude: number
  longitude: number
  districts: { id: string; name: string; latitude: number | null; longitude: number | null }[]
  topics: { id: string; name: string }[]
  citizens: Person[]
  moderator: Person
  projectLead: Person
}
export type Person = { municipalityId: string; id: string }

/** Builds it with the verbs people use, so that everything holds together. */
export async function seedTown(content: TownContent, progress: Progress): Promise<void> {
  progress(`${content.name}: people`)
  const town = await found(content)
  await seedResidence(town)
  progress(`${content.name}: pictures`)
  const scenes = [
    ...content.ideas.map(({ photo }) => photo),
    ...content.projects.flatMap(({ updates }) => updates.map(({ photo }) => photo)),
  ]
  const photos = await seedPhotos(
    town,
    scenes.filter((scene) => scene !== undefined),
  )
  const projects = new Map(content.projects.flatMap((project) => project.ideas.map((title) => [title, project])))
  const ideas = await seedIdeas(town, content.ideas, photos, projects, (share) =>
    progress(`${content.name}: ideas`, share),
  )
  if (content.desk) await seedOffice(town)
  await seedProjects(town, content, ideas, photos, (share) => progress(`${content.name}: projects`, share))
  progress(`${content.name}: processes`)
  await seedWording(town)
  await seedProcesses(town, content.processes)
  progress(`${content.name}: polls`)
  await seedPolls(town, content.polls ?? [])
  if (content.budgets) {
    progress(`${content.name}: participatory budgets`)
    await seedBudgets(town, content.budgets)
  }
  await seedComments(town, content.comments, (share) => progress(`${content.name}: comments`, share))
  if (content.moderated) await seedModeration(town, ideas)
  progress(`${content.name}: notices`)
  await seedNotices(town, ideas)
  forgetMunicipalities()
}

async function found(content: TownContent): Promise<Town> {
  const { key, hosts, name, kind, population, brandColour, address, contactEmail, contactPhone } = content
  const id = await inTransaction(async (tx) => {
    const founded = await foundFromDirectory(tx, key, hosts)
    if (!founded.ok) throw new Error(`${key} is not in the directory of municipalities`)
    return founded.value.id
  })
  const { latitude, longitude, topics } = await prisma.municipality.update({
    where: { id },
    data: {
      ags: '00000000',
      ars: null,
      district: 'Musterkreis',
      name,
      kind,
      population,
      brandColour,
      address,
      contactEmail,
      contactPhone,
    },
    select: { latitude: true, longitude: true, topics: { select: { id: true, name: true } } },
  })
  const districts = content.districts.map(({ name: part, north, east }, position) => ({
    municipalityId: id,
    id: newId(),
    name: part,
    position,
    latitude: latitude + north,
    longitude: longitude + east,
  }))
  await prisma.district.createMany({ data: districts })
  const staff = new Map<string, Person>()
  for (const { key: persona } of personas) staff.set(persona, await becomePersona(id, persona))
  return {
    id,
    latitude,
    longitude,
    districts,
    topics,
    citizens: [staff.get('citizen')!, staff.get('business')!, ...(await settle(id, districts))],
    moderator: staff.get('moderator')!,
    projectLead: staff.get('projectLead')!,
  }
}

/** People without a password: nobody can sign in as one of them. They came one by one, and some tell a little about themselves. */
async function settle(municipalityId: string, districts: { id: string }[]): Promise<Person[]> {
  const rows = people.map((displayName, n) => {
    const joined = new Date(Date.now() - (395 - ((n * 37) % 390)) * 86_400_000)
    return {
      municipalityId,
      id: newId(),
      displayName,
      email: `person-${n + 1}@example.org`,
      createdAt: joined,
      emailVerifiedAt: joined,
    }
  })
  await prisma.person.createMany({ data: rows })
  for (const [n, { id }] of rows.entries()) {
    if (n % 5 === 0) continue
    await tellBackground(
      { municipalityId, id },
      {
        // fewer young and more old people than live there: what the figures are meant to show
        ageGroup: ageGroups[[4, 3, 3, 2, 4, 2, 1, 3, 4, 2][n % 10]!]!,
        tie: n % 7 === 3 ? 'both' : n % 6 === 1 ? 'worksHere' : 'livesHere',
        districtId: districts[(n * n) % districts.length]?.id ?? null,
      },
    )
  }
  return rows.map(({ id }) => ({ municipalityId, id }))
}
