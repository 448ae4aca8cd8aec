import { expect, test } from 'vitest'
import { postedLetters } from '#tests/support/posted-letters.ts'
import { aBudget } from './budgets/budget.factory.ts'
import { offerCombination } from './budgets/combining.server.ts'
import { takeInIdeas } from './budgets/taking-in.server.ts'
import { aComment } from './comments/comment.factory.ts'
import { markHelpful } from './comments/helpful.server.ts'
import { commentSubject } from './comments/subject.server.ts'
import { aPublishedIdea } from './ideas/idea.factory.ts'
import { ideaSubject } from './ideas/subject.server.ts'
import { storeHeldIdea } from './ideas/submission.server.ts'
import { supportIdea } from './ideas/support.server.ts'
import { aMunicipality } from './municipalities/municipality.factory.ts'
import { aFinishedExport, anEntry } from './office/office.factory.ts'
import { ownData } from './own-data.server.ts'
import { tellBackground } from './people/background.server.ts'
import { deleteAccount } from './people/erasure.server.ts'
import { inviteStaff } from './people/invitation.server.ts'
import { issueMailToken } from './people/mail-token.server.ts'
import { gatherOwnData } from './people/own-data.server.ts'
import { hashPassword } from './people/password-hash.server.ts'
import { aCitizen, aStaffMember } from './people/person.factory.ts'
import { columns } from './people/personal-data.ts'
import { confirmResidence } from './people/residence.server.ts'
import { askForLetter } from './people/residence-letter.server.ts'
import { openSession, personOfSession } from './people/session.server.ts'
import { aPhoto } from './photos/photo.factory.ts'
import { inTransaction, prisma } from './platform/db.server.ts'
import { newId } from './platform/id.ts'
import { aCastBallot, aPoll } from './polls/poll.factory.ts'
import { aProcess } from './processes/process.factory.ts'
import { aPublishedProject } from './projects/project.factory.ts'

test('every column of the database is classified: personal with purpose and rule, or not', async () => {
  const rows = await prisma.$queryRaw<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and table_name <> '_prisma_migrations'`
  const inDatabase = rows.map((row) => `${row.table}.${row.column}`).toSorted()
  const classified = Object.entries(columns).flatMap(([table, { personal, plain }]) =>
    [...Object.keys(personal), ...plain.split(' ')].map((column) => `${table}.${column}`),
  )
  // a new column belongs into app/people/personal-data.ts
  expect(classified.toSorted()).toEqual(inDatabase)
})

const password = 'drei Enten am Weiher'

/** Somebody who has left a trace in every table that knows people. */
async function aBusyPerson() {
  const municipality = await aMunicipality()
  // a name nobody else in the database has
  const mark = `Wendelgard${newId().slice(-8)}`
  const secret = { email: `${mark.toLowerCase()}@example.org`, displayName: `${mark} Unverkennbar` }
  const passwordHash = await hashPassword(password)
  const person = await aStaffMember(municipality, ['administrator', 'moderator', 'projectLead'], {
    ...secret,
    passwordHash,
  })
  const { municipalityId, id } = person
  await aStaffMember(municipality, ['administrator'])
  const photo = await aPhoto(municipality, { uploadedById: id, processed: false })
  const idea = await aPublishedIdea(municipality, { author: person, photoId: photo.id })
  const withdrawn = await aPublishedIdea(municipality, { author: person, title: `Der Garten von ${mark}` })
  const other = await aPublishedIdea(municipality, { supporters: 1 })
  await supportIdea(person, other.number)
  await aProcess(municipality, { staff: person, contactEmail: `${mark}@Example.org`, contactName: mark })
  const project = await aPublishedProject(municipality, {
    staff: person,
    contactName: secret.displayName,
    contactEmail: `${mark}@Example.org`,
  })
  const key = { municipalityId, personId: id }
  const subject = { kind: 'idea', id: other.id }
  await aComment(municipality, subject, { author: person, text: 'Ich bin dafür.' })
  await aComment(municipality, subject, { author: person, text: `Mein Name ist ${mark}.`, held: true })
  await markHelpful(person, (await aComment(municipality, subject)).id)
  // entered by this person, who had left the own address at the desk, too
  await anEntry(person, { contactEmail: secret.email })
  await aFinishedExport(person, 'ideas', 'csv')
  await livesHere(person, mark)
  const proposed = await askedToCombine(municipality, person)
  await aCastBallot(await aPoll(municipality), { voter: { person } })
  await tellBackground(person, { ageGroup: 'from30', tie: 'both', districtId: null })
  await prisma.idea.updateMany({ where: { municipalityId, id: withdrawn.id }, data: { withdrawnAt: new Date() } })
  await prisma.ideaDraft.create({
    data: { ...key, tokenHash: 'x'.repeat(64), ideaId: newId(), title: 'Unfertig', text: `von ${secret.displayName}` },
  })
  await prisma.ideaAnswer.create({
    data: {
      municipalityId,
      id: newId(),
      ideaId: other.id,
      status: 'inReview',
      text: 'Wir prüfen das.',
      answeredById: id,
    },
  })
  await moderated(person, mark)
  await wroteAlong(person, mark, { withdrawn, other })
  await prisma.projectUpdate.create({
    data: { municipalityId, id: newId(), projectId: project.id, title: 'Stand', text: 'Läuft.', writtenById: id },
  })
  await prisma.follow.createMany({
    data: { ...key, kind: 'project', subjectId: project.id, name: mark },
    skipDuplicates: true,
  })
  const entry = await prisma.chronicleEntry.findFirstOrThrow({ where: { municipalityId } })
  await prisma.notice.create({
    data: {
      ...key,
      entryId: entry.id,
      kind: 'project',
      role: 'project',
      subjectKind: 'project',
      subjectId: project.id,
      line: 'Neue Meldung',
      pace: 'atOnce',
    },
  })
  await prisma.noticePreference.create({ data: { ...key, kind: 'project', pace: 'daily' } })
  await prisma.mailStop.create({ data: { ...key, email: secret.email, reason: '5.1.1' } })
  await prisma.newsletterConsent.create({ data: { ...key, text: 'Ja, schicken Sie mir Rundbriefe.' } })
  const newsletter = {
    targetKind: 'district' as const,
    targetId: newId(),
    subject: 'Rundbrief',
    text: 'Was im Ortsteil geschieht.',
  }
  const newsletterId = newId()
  await prisma.newsletter.create({ data: { municipalityId, id: newsletterId, ...newsletter, createdById: id } })
  await prisma.newsletterRecipient.create({ data: { ...key, newsletterId } })
  await prisma.barrierReport.create({
    data: { municipalityId, id: newId(), page: '/', text: 'Zu klein.', email: secret.email },
  })
  await issueMailToken(prisma, person, 'changeEmail', `${mark}.neu@example.org`)
  await inviteStaff(person, { email: 'gast@example.org', roles: ['editor'], language: 'de' })
  const session = await openSession(person, 'Firefox · Android')
  return { municipality, person, secret, mark, idea, withdrawn, proposed, other, photo, session }
}

/** Proposed something that resembles what somebody else proposed. */
async function askedToCombine(municipality: { id: string }, person: { municipalityId: string; id: string }) {
  const budget = await aBudget(municipality)
  const phaseId = budget.process.phaseIds[0]!
  const idea = await aPublishedIdea(municipality, { author: person, phaseId })
  await aPublishedIdea(municipality, { phaseId })
  await inTransaction((tx) => takeInIdeas(tx, municipality.id, budget.id))
  const proposals = await prisma.proposal.findMany({ where: { budgetId: budget.id }, select: { id: true } })
  const wish = { id: newId(), title: 'Beides zusammen', summary: '', wishCost: null }
  await offerCombination(budget.staff, budget.id, { ...wish, proposalIds: proposals.map((one) => one.id) })
  return idea
}

/** Showed to live here, and asks for a letter once more. */
async function livesHere(person: { municipalityId: string; id: string }, mark: string) {
  const facts = { firstName: mark, lastName: mark, birthDate: '1964-08-12', districtId: null }
  await confirmResidence(person, { way: 'desk', confirmedById: person.id, facts })
  await askForLetter(person, { ...facts, street: mark, postcode: '36251', place: mark })
}

/** Changed an idea, proposed a change, writes along, invited and was invited. */
async function wroteAlong(
  person: { municipalityId: string; id: string; email: string },
  mark: string,
  { withdrawn, other }: { withdrawn: { id: string }; other: { id: string } },
) {
  const { municipalityId, id } = person
  const words = { title: 'Neuer Titel', text: 'Neuer Text' }
  const version = { municipalityId, number: 1, writtenById: id }
  await prisma.ideaVersion.createMany({
    data: [
      { ...version, ...words, ideaId: other.id },
      { ...version, ideaId: withdrawn.id, title: mark, text: mark, note: mark },
    ],
  })
  const amendment = { municipalityId, ideaId: other.id, baseVersion: 1, proposedById: id }
  await prisma.ideaAmendment.createMany({
    data: [
      { ...amendment, ...words, id: newId(), reason: 'Weil es so ist.' },
      { ...amendment, id: newId(), title: mark, text: mark, reason: mark, withdrawnAt: new Date() },
    ],
  })
  await prisma.ideaCoauthor.create({ data: { municipalityId, ideaId: other.id, personId: id } })
  const invitation = { municipalityId, ideaId: other.id, expiresAt: new Date(Date.now() + 86_400_000) }
  await prisma.coauthorInvitation.createMany({
    data: [
      { ...invitation, id: newId(), tokenHash: 'a'.repeat(64), email: 'freundin@example.org', invitedById: id },
      { ...invitation, id: newId(), tokenHash: 'b'.repeat(64), email: person.email, invitedById: id },
    ],
  })
}

/** Reported, was reported, decided, was decided about, objected, is suspended. */
async function moderated(person: { municipalityId: string; id: string; email: string }, mark: string) {
  const { municipalityId, id } = person
  const own = { municipalityId, id: newId(), number: 1, subjectKind: 'idea', subjectId: newId(), authorId: id }
  const others = { ...own, id: newId(), number: 2, subjectId: newId(), authorId: null, claimedById: id }
  await prisma.moderationCase.createMany({ data: [own, others].map((one) => ({ ...one, origin: 'reported' })) })
  const report = { municipalityId, rule: 'insult', text: `Sagt ${mark}` } as const
  await prisma.report.createMany({
    data: [
      { ...report, id: newId(), caseId: own.id, email: person.email, stopKey: 'y'.repeat(64) },
      { ...report, id: newId(), caseId: others.id, reporterId: id },
    ],
  })
  const decision = { municipalityId, measure: 'redact', rule: 'personalData', effectiveAt: new Date() } as const
  const words = { passage: mark, text: `Nennt ${mark}.`, endedText: mark }
  const aboutMe = { ...decision, ...words, id: newId(), caseId: own.id }
  await prisma.moderationDecision.createMany({
    data: [aboutMe, { ...decision, id: newId(), caseId: others.id, decidedById: id }],
  })
  const key = { municipalityId, decisionId: aboutMe.id }
  const later = new Date(Date.now() + 86_400_000)
  await prisma.appeal.create({ data: { ...key, id: newId(), personId: id, text: `Ich bin ${mark}.` } })
  await prisma.lockedOriginal.create({ data: { ...key, text: mark, deleteAfter: later } })
  await prisma.suspension.create({ data: { ...key, personId: id, endsAt: later } })
  await prisma.contributionTrace.create({ data: { municipalityId, id: newId(), personId: id, subjectKind: 'idea' } })
}

test('the download holds something of every kind', async () => {
  const { person, secret } = await aBusyPerson()
  const parts = await gatherOwnData(ownData, person)
  expect(parts.filter((part) => part.entries.length === 0).map((part) => part.source.name)).toEqual([])
  const download = JSON.stringify(parts.map((part) => part.entries))
  expect(download).toContain(secret.email)
  expect(download).not.toContain('argon2id')
})

test('a deleted account leaves nothing personal in any row of any table', async () => {
  const { municipality, person, secret, mark, idea, withdrawn, proposed, other, photo, session } = await aBusyPerson()
  expect(await deleteAccount(ownData, person, { password: 'falsch' })).toEqual({ ok: false, reason: 'wrong-password' })
  expect(await traces(mark)).not.toEqual([])
  expect(await deleteAccount(ownData, person, { password })).toEqual({ ok: true, value: undefined })

  expect(await traces(mark)).toEqual([])
  const { municipalityId, id } = person
  const key = { municipalityId, personId: id }
  for (const table of [
    'personRole',
    'session',
    'mailToken',
    'ideaSupport',
    'commentHelpful',
    'ideaDraft',
    'appeal',
    'suspension',
    'contributionTrace',
    'follow',
    'notice',
    'noticePreference',
    'mailStop',
    'newsletterConsent',
    'newsletterRecipient',
    'ideaCoauthor',
  ] as const)
    expect(await (prisma[table] as typeof prisma.session).count({ where: key }), table).toBe(0)
  expect(await personOfSession(municipalityId, session.token)).toBeNull()

  // content stays, and so does what points to the person: an empty row
  const kept = await prisma.idea.findMany({ where: { municipalityId, authorId: id }, orderBy: { number: 'asc' } })
  expect(kept.map((one) => [one.id, one.title])).toEqual([
    [idea.id, 'Mehr Bänke am Mühlbach'],
    [withdrawn.id, ''],
    [proposed.id, 'Mehr Bänke am Mühlbach'],
  ])
  expect(kept[0]!.photoId).toBe(photo.id)
  const comments = await prisma.comment.findMany({ where: { municipalityId, authorId: id }, select: { text: true } })
  expect(comments.map((comment) => comment.text).toSorted()).toEqual(['', 'Ich bin dafür.'])
  expect((await prisma.idea.findFirstOrThrow({ where: { municipalityId, id: other.id } })).supportCount).toBe(1)
  expect(await prisma.chronicleEntry.count({ where: { municipalityId, actorId: id } })).toBeGreaterThan(1)
  const row = await prisma.person.findFirstOrThrow({ where: { municipalityId, id } })
  expect(row).toMatchObject({ email: null, displayName: null, passwordHash: null, emailVerifiedAt: null })

  // one last letter, and nothing else waits for the address
  const letters = (await postedLetters(municipality.id)).filter((posted) => posted.to.email === secret.email)
  expect(letters.map((posted) => posted.letter.subject)).toEqual(['Ihr Konto ist gelöscht'])
})

test('the last administrator stays', async () => {
  const municipality = await aMunicipality()
  const admin = await aStaffMember(municipality, ['administrator'])
  expect(await deleteAccount(ownData, admin, { password: '' })).toEqual({ ok: false, reason: 'last-administrator' })
})

test('somebody else keeps everything', async () => {
  const { municipality, person } = await aBusyPerson()
  const neighbour = await aCitizen(municipality, { displayName: 'Nachbar' })
  await aPublishedIdea(municipality, { author: neighbour })
  const before = await gatherOwnData(ownData, neighbour)
  await deleteAccount(ownData, person, { password })
  expect(await gatherOwnData(ownData, neighbour)).toEqual(before)
})

/** Tables in which a row still names the person: every row of every table, as text. */
async function traces(mark: string): Promise<string[]> {
  const found: string[] = []
  for (const table of Object.keys(columns)) {
    const rows = await prisma.$queryRawUnsafe<{ n: number }[]>(
      `select count(*)::int as n from "${table}" t where t::text ilike $1`,
      `%${mark}%`,
    )
    if (rows[0]!.n > 0) found.push(table)
  }
  return found
}

test('what nobody had seen yet is never published once its account is deleted', async () => {
  const municipality = await aMunicipality()
  const person = await aCitizen(municipality, { passwordHash: await hashPassword(password) })
  const { id: about } = await aPublishedIdea(municipality)
  const comment = await aComment(municipality, { kind: 'idea', id: about }, { author: person, held: true })
  const submission = { id: newId(), title: 'Mein Garten', text: 'Ich wohne gleich daneben.' }
  const idea = await inTransaction((tx) => storeHeldIdea(tx, person, submission))
  expect(await deleteAccount(ownData, person, { password })).toMatchObject({ ok: true })
  for (const [subject, { id }] of [
    [commentSubject, comment],
    [ideaSubject, idea],
  ] as const) {
    await inTransaction((tx) => subject.moderation!.show(tx, { municipalityId: municipality.id, id }))
    expect(await subject.describe(municipality.id, [id])).toMatchObject([{ visible: false }])
    expect(await subject.moderation!.text(municipality.id, id)).toMatchObject({ text: '', withdrawn: true })
  }
})
