import { tellings } from '#app/jobs.server.ts'
import { follow, followPlace } from '#app/notices/following.server.ts'
import type { EntryToTell } from '#app/notices/letter.ts'
import { keepNewsletter } from '#app/notices/newsletter.server.ts'
import { noteRecipients } from '#app/notices/recipients.server.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { moment } from './day.ts'
import type { SeededIdeas } from './ideas.ts'
import { noticeTexts } from './notice-content.ts'
import type { Town } from './town.ts'

/** What people follow, what they were told of the last weeks, and two newsletters. Nobody is mailed. */
export async function seedNotices(town: Town, ideas: SeededIdeas): Promise<void> {
  await seedFollows(town, ideas)
  await tellPast(town)
  await seedNewsletters(town)
}

async function seedFollows(town: Town, ideas: SeededIdeas): Promise<void> {
  const { citizens, topics, districts } = town
  const known = [...ideas.values()]
  const processes = await prisma.process.findMany({
    where: { municipalityId: town.id },
    orderBy: { number: 'asc' },
    select: { id: true },
  })
  for (const [n, citizen] of citizens.entries()) {
    await follow(citizen, { kind: 'topic', subjectId: topics[n % topics.length]!.id })
    if (n % 2 === 0) await follow(citizen, { kind: 'district', subjectId: districts[n % districts.length]!.id })
    // one process after the other has fewer followers
    for (const [at, { id }] of processes.entries())
      if (n % (at + 2) === 1) await follow(citizen, { kind: 'process', subjectId: id })
    if (n % 3 === 0) await follow(citizen, { kind: 'idea', subjectId: known[(n * 7) % known.length]!.id })
  }
  const [resident] = citizens
  const home = districts[0]!
  await followPlace(resident!, newId(), {
    name: 'Zu Hause',
    latitude: home.latitude ?? town.latitude,
    longitude: home.longitude ?? town.longitude,
    radius: 500,
  })
  for (const staff of [town.moderator, town.projectLead])
    await follow(staff, { kind: 'topic', subjectId: topics[1 % topics.length]!.id })
}

/** Tells what happened as it would have been told then; what is older than a few days was read meanwhile. */
async function tellPast(town: Town): Promise<void> {
  const entries = await prisma.chronicleEntry.findMany({
    where: { municipalityId: town.id, at: { gt: moment(-60) }, kind: { in: Object.keys(tellings) } },
    orderBy: { at: 'asc' },
  })
  for (const entry of entries as unknown as EntryToTell[]) {
    const announcement = await tellings[entry.kind]!(entry)
    if (announcement) await noteRecipients(entry, announcement)
  }
  // ideas and answers of a seed are backdated, their entries cannot be
  await prisma.$executeRaw`
    update "Notice" n set "createdAt" = m.at, "mailedAt" = m.at,
      "readAt" = case when m.at < now() - interval '20 days' then m.at + interval '5 hours' end
    from (select e.id, coalesce(a."answeredAt", i."submittedAt", e.at) as at from "ChronicleEntry" e
      left join "Idea" i on e.kind = 'idea.submitted' and i."municipalityId" = e."municipalityId" and i.id = e."subjectId"
      left join "IdeaAnswer" a on a."municipalityId" = e."municipalityId" and a.id = (e.facts ->> 'answerId')::uuid
      where e."municipalityId" = ${town.id}::uuid) m
    where n."municipalityId" = ${town.id}::uuid and n."entryId" = m.id`
  // a handful is new to everybody, not more
  await prisma.$executeRaw`
    update "Notice" n set "readAt" = n."createdAt" + interval '3 hours' from (
      select "entryId", "personId", row_number() over (partition by "personId" order by "createdAt" desc) as rank
      from "Notice" where "municipalityId" = ${town.id}::uuid) r
    where n."municipalityId" = ${town.id}::uuid and n."entryId" = r."entryId" and n."personId" = r."personId" and r.rank > 4
      and n."readAt" is null`
}

async function seedNewsletters(town: Town): Promise<void> {
  const { id: municipalityId, citizens, projectLead, districts, topics } = town
  const agreed = citizens.filter((_, n) => n % 3 !== 2)
  await prisma.newsletterConsent.createMany({
    data: agreed.map(({ id: personId }, n) => ({
      municipalityId,
      personId,
      text: noticeTexts.consent,
      givenAt: moment(-200 + (n % 90)),
    })),
  })
  const [sent, draft] = [newId(), newId()]
  const topic = { kind: 'topic' as const, id: topics[0]!.id }
  await keepNewsletter(projectLead, { id: sent, target: topic, ...noticeTexts.sent })
  await keepNewsletter(projectLead, {
    id: draft,
    target: { kind: 'district', id: districts[0]!.id },
    ...noticeTexts.draft,
  })
  const at = moment(-12)
  await prisma.newsletter.update({
    where: { municipalityId_id: { municipalityId, id: sent } },
    data: { createdAt: moment(-13), scheduledFor: at, startedAt: at, scheduledById: projectLead.id },
  })
  const followers = await prisma.follow.findMany({
    where: { municipalityId, kind: 'topic', subjectId: topic.id, personId: { in: agreed.map(({ id }) => id) } },
    select: { personId: true },
  })
  await prisma.newsletterRecipient.createMany({
    data: followers.map(({ personId }) => ({ municipalityId, newsletterId: sent, personId, sentAt: at })),
  })
}
