import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { storeHeldIdea } from '#app/ideas/submission.server.ts'
import { claimCases } from '#app/moderation/claim.server.ts'
import { mayContribute } from '#app/moderation/contribution.server.ts'
import type { Decision } from '#app/moderation/decision.ts'
import { anAppeal, aReport, decided, shownAgain } from '#app/moderation/moderation.factory.ts'
import type { Rule } from '#app/moderation/rule.ts'
import { becomePersona } from '#app/people/persona.server.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { backdateIdea, moment } from './day.ts'
import type { SeededIdeas } from './ideas.ts'
import type { Person, Town } from './town.ts'

const nothing = { measure: 'leave', rule: null, text: '' } as const

/** What was reported and decided over the last year, and what waits for moderators now: one case in every state. */
export async function seedModeration(town: Town, ideas: SeededIdeas): Promise<void> {
  const administrator = await becomePersona(town.id, 'administrator')
  await seedPast(town, [...ideas.values()], administrator)
  await seedAppeal(town, administrator)
  await prisma.moderationSettings.create({ data: { municipalityId: town.id, fourEyes: true, holdFirst: true } })
  await seedOpen(town, administrator)
}

async function seedPast(town: Town, ideas: { id: string }[], administrator: Person): Promise<void> {
  for (const [n, { daysAgo, hours, rule, decision, idea, restored }] of past.entries()) {
    const reporter = town.citizens[(n * 11 + 3) % town.citizens.length]!
    const id = idea ? await anIdea(town, idea, n, daysAgo + 3) : ideas[(n * 5 + 2) % ideas.length]!.id
    const moderator = n % 2 === 0 ? town.moderator : administrator
    const { id: caseId } = await aReport(town, { kind: 'idea', id }, { reporter, rule, text: '' })
    const decisionId = await decided(moderator, caseId, decision ?? nothing)
    if (restored) await shownAgain(moderator, decisionId)
    await backdateCase(town.id, caseId, daysAgo, hours)
  }
}

/** Mara Lindner's idea, hidden by the administration: Jonas Weber judges her appeal. */
async function seedAppeal(town: Town, administrator: Person): Promise<void> {
  const mara = town.citizens[0]!
  const { id } = await aPublishedIdea(town, { ...appealed, author: mara, supporters: town.citizens.slice(20, 26) })
  await backdateIdea(town.id, id, moment(-12))
  const { id: caseId } = await aReport(town, { kind: 'idea', id }, { reporter: town.citizens[9]!, rule: 'insult' })
  const decisionId = await decided(administrator, caseId, {
    measure: 'hide',
    rule: 'insult',
    passage: 'Schlafmützen im Bauamt',
    text: 'Mit „Schlafmützen“ werden Menschen herabgesetzt, die im Bauamt arbeiten. Der Vorschlag selbst ist willkommen. Ohne diese Worte kann er wieder erscheinen.',
  })
  await backdateCase(town.id, caseId, 9, 20)
  await anAppeal(
    mara,
    decisionId,
    'Das war ein Scherz und gegen niemanden gerichtet. Die Ampel ist seit drei Jahren kaputt, da darf man auch einmal spotten.',
  )
  await prisma.appeal.updateMany({ where: { municipalityId: town.id, decisionId }, data: { madeAt: moment(-3) } })
}

async function seedOpen(town: Town, administrator: Person): Promise<void> {
  const cases = []
  for (const [n, { reports, daysAgo, ...idea }] of open.entries()) {
    const id = await anIdea(town, idea, n + 30, daysAgo + 1)
    for (const [at, { rule, text }] of reports.entries()) {
      const reporter = at === 1 ? undefined : town.citizens[(n * 13 + 5) % town.citizens.length]!
      const found = await aReport(town, { kind: 'idea', id }, { ...(reporter ? { reporter } : {}), rule, text })
      if (at === 0) cases.push({ ...found, daysAgo })
    }
  }
  const [, claimed, proposed] = cases
  await claimCases(town.moderator, [claimed!.number])
  await decided(administrator, proposed!.id, {
    rule: 'advertising',
    passage: 'Jetzt Rabatt sichern',
    text: 'Der Text wirbt für einen Betrieb und nennt keinen Vorschlag für die Stadt. Vorschläge zu Solaranlagen auf städtischen Dächern sind willkommen.',
  })
  for (const { id, daysAgo } of cases) await backdateCase(town.id, id, daysAgo, null)
  await aHeldIdea(town)
}

/** The first contribution of somebody who has just come. */
async function aHeldIdea(town: Town): Promise<void> {
  const author = { municipalityId: town.id, id: newId() }
  await prisma.person.create({
    data: { ...author, displayName: 'Neu in der Nordstadt', email: 'neu@example.org', emailVerifiedAt: moment(0) },
    select: { id: true },
  })
  const id = newId()
  await inTransaction(async (tx) => {
    await mayContribute(tx, author, { id, subjectKind: 'idea', text: held.text })
    await storeHeldIdea(tx, author, { id, ...held })
  })
}

async function anIdea(town: Town, words: { title: string; text: string }, n: number, daysAgo: number): Promise<string> {
  const author = town.citizens[(n * 17 + 4) % town.citizens.length]!
  const { id } = await aPublishedIdea(town, { ...words, author })
  await backdateIdea(town.id, id, moment(-daysAgo))
  return id
}

/** Puts a case where it belongs in time; `hours` from its opening to the decision. */
async function backdateCase(municipalityId: string, caseId: string, daysAgo: number, hours: number | null) {
  const openedAt = moment(-daysAgo)
  const closedAt = hours === null ? null : new Date(Math.min(Date.now(), openedAt.getTime() + hours * 3_600_000))
  await prisma.moderationCase.updateMany({
    where: { municipalityId, id: caseId },
    data: { openedAt, ...(closedAt ? { closedAt } : {}) },
  })
  await prisma.report.updateMany({ where: { municipalityId, caseId }, data: { reportedAt: openedAt } })
  if (!closedAt) return
  await prisma.moderationDecision.updateMany({
    where: { municipalityId, caseId },
    data: { decidedAt: closedAt, effectiveAt: closedAt },
  })
  await prisma.moderationDecision.updateMany({
    where: { municipalityId, caseId, endedAt: { not: null } },
    data: { endedAt: new Date(Math.min(Date.now(), closedAt.getTime() + 4 * 86_400_000)) },
  })
}

type Past = {
  daysAgo: number
  hours: number
  rule: Rule
  /** left as it was unless said */
  decision?: Partial<Decision>
  idea?: { title: string; text: string }
  restored?: boolean
}

const past: Past[] = [
  { daysAgo: 292, hours: 30, rule: 'offTopic' },
  {
    daysAgo: 271,
    hours: 8,
    rule: 'advertising',
    idea: {
      title: 'Günstige Umzüge in der ganzen Region',
      text: 'Wir ziehen Sie um, schnell und günstig. Rufen Sie an und sparen Sie zehn Prozent auf den ersten Umzug.',
    },
    decision: {
      rule: 'advertising',
      text: 'Der Text wirbt für einen Betrieb und nennt keinen Vorschlag für die Stadt.',
    },
  },
  { daysAgo: 190, hours: 52, rule: 'other' },
  {
    daysAgo: 171,
    hours: 5,
    rule: 'personalData',
    idea: {
      title: 'Laub in der Gartenstraße schneller abholen',
      text: 'In der Gartenstraße liegt das Laub bis Januar. Fragen Sie Frau Beispiel aus Nummer 7, Telefon 01234 000000, sie fegt für alle.',
    },
    decision: {
      measure: 'redact',
      rule: 'personalData',
      text: 'Der Text nannte Namen, Anschrift und Telefonnummer einer Nachbarin. Das haben wir entfernt, der Vorschlag bleibt.',
      redacted: {
        title: null,
        text: 'In der Gartenstraße liegt das Laub bis Januar. Eine Nachbarin fegt für alle, das reicht nicht.',
      },
    },
  },
  {
    daysAgo: 101,
    hours: 26,
    rule: 'insult',
    idea: {
      title: 'Parkplätze am Sportplatz nur für den Verein',
      text: 'Die Schreihälse vom Sportplatz sollen ihre Autos woanders abstellen. Wir wohnen hier und finden abends keinen Platz.',
    },
    decision: {
      rule: 'insult',
      text: '„Schreihälse“ setzt die Menschen im Verein herab. Der Vorschlag ist willkommen.',
    },
    restored: true,
  },
  { daysAgo: 74, hours: 19, rule: 'offTopic' },
  { daysAgo: 31, hours: 3, rule: 'insult' },
]

const appealed = {
  title: 'Ampel an der Feuerwache reparieren',
  text: 'Die Ampel an der Feuerwache blinkt seit drei Jahren gelb. Wecken Sie die Schlafmützen im Bauamt und lassen Sie sie reparieren. Die Kinder kommen dort nicht sicher über die Straße.',
}

const open: { title: string; text: string; daysAgo: number; reports: { rule: Rule; text: string }[] }[] = [
  {
    title: 'Der Kiosk am Bahnhof soll länger öffnen',
    text: 'Um sieben ist Schluss, wer später kommt, hat Pech. Der Betreiber ist ein Halsabschneider und gehört aus der Stadt gejagt. Ein Automat würde schon helfen.',
    daysAgo: 2,
    reports: [
      { rule: 'insult', text: 'Der Mann wird hier beschimpft. Jeder weiß, wer gemeint ist.' },
      { rule: 'insult', text: '' },
    ],
  },
  {
    title: 'Nachts Ruhe in der Lindenstraße',
    text: 'In der Lindenstraße 14 im zweiten Stock wird jede Nacht gefeiert. Die Leute heißen Beispiel und sind unter 01234 000001 zu erreichen. Bitte öfter kontrollieren.',
    daysAgo: 4,
    reports: [{ rule: 'personalData', text: 'Name, Anschrift und Telefonnummer stehen für alle da.' }],
  },
  {
    title: 'Solar für alle Dächer',
    text: 'Wir bauen Ihre Solaranlage zum besten Preis der Region. Jetzt Rabatt sichern und nie wieder Strom bezahlen.',
    daysAgo: 5,
    reports: [{ rule: 'advertising', text: 'Das ist reine Werbung.' }],
  },
]

const held = {
  title: 'Bücherschrank für die Nordstadt',
  text: 'In der Altstadt gibt es einen offenen Bücherschrank. In der Nordstadt fehlt einer. Am Spielplatz wäre Platz, und ich würde mich darum kümmern.',
}
