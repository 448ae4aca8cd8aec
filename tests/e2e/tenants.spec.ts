import type { FoundedMunicipality } from '#app/municipalities/municipality.factory.ts'
import { addresses } from '#tests/support/addresses.ts'
import { ask } from '#tests/support/ask.ts'
import { expect, test } from '#tests/support/journey.ts'

const mark = 'Nebelkrähenbrücke'

/** Addresses that name something, and how to name something of `here`. */
const named: Record<string, (here: Furnished) => string> = {
  '/ideen/:number': ({ idea }) => `/ideen/${idea}`,
  '/ideen/:number/danke': ({ idea }) => `/ideen/${idea}/danke`,
  '/ideen/:number/unterstuetzen': ({ otherIdea }) => `/ideen/${otherIdea}/unterstuetzen`,
  '/ideen/:number/zurueckziehen': ({ idea }) => `/ideen/${idea}/zurueckziehen`,
  '/ideen/:number/bearbeiten': ({ idea }) => `/ideen/${idea}/bearbeiten`,
  '/ideen/:number/versionen': ({ idea }) => `/ideen/${idea}/versionen`,
  '/ideen/:number/vorschlagen': ({ otherIdea }) => `/ideen/${otherIdea}/vorschlagen`,
  '/ideen/:number/vorschlaege/:id': ({ idea, amendment }) => `/ideen/${idea}/vorschlaege/${amendment}`,
  '/ideen/:number/mitschreiben': ({ idea }) => `/ideen/${idea}/mitschreiben`,
  '/ideen/:number/mitschreiben/:token': ({ openIdea, coauthorToken }) =>
    `/ideen/${openIdea}/mitschreiben/${coauthorToken}`,
  '/ideen/entwurf/:id': ({ ideaDraft }) => `/ideen/entwurf/${ideaDraft}`,
  '/ideen/:nummer/wirkung': ({ idea }) => `/ideen/${idea}/wirkung`,
  '/mitmachen/:number': ({ process }) => `/mitmachen/${process.number}`,
  '/mitmachen/:number/termine.ics': ({ process }) => `/mitmachen/${process.number}/termine.ics`,
  '/mitmachen/:number/dokument/:id': ({ process, document }) => `/mitmachen/${process.number}/dokument/${document}`,
  '/verwaltung/verfahren/:number': ({ process }) => `/verwaltung/verfahren/${process.number}`,
  '/verwaltung/verfahren/:number/bearbeiten': ({ process }) => `/verwaltung/verfahren/${process.number}/bearbeiten`,
  '/verwaltung/verfahren/:number/kopieren': ({ process }) => `/verwaltung/verfahren/${process.number}/kopieren`,
  '/verwaltung/verfahren/:number/vorschau': ({ process }) => `/verwaltung/verfahren/${process.number}/vorschau`,
  '/verwaltung/verfahren/:number/phasen/:phase': ({ process }) =>
    `/verwaltung/verfahren/${process.number}/phasen/${process.phaseIds[0]}`,
  '/verwaltung/verfahren/:number/phasen/:phase/verlaengern': ({ process }) =>
    `/verwaltung/verfahren/${process.number}/phasen/${process.phaseIds[0]}/verlaengern`,
  '/abstimmungen/:number': ({ poll }) => `/abstimmungen/${poll.number}`,
  '/abstimmungen/:number/stimmzettel': ({ poll }) => `/abstimmungen/${poll.number}/stimmzettel`,
  '/abstimmungen/:number/quittung': ({ poll }) => `/abstimmungen/${poll.number}/quittung`,
  '/abstimmungen/:number/code': ({ poll }) => `/abstimmungen/${poll.number}/code`,
  '/abstimmungen/:number/ergebnis': ({ poll }) => `/abstimmungen/${poll.number}/ergebnis`,
  '/abstimmungen/:number/stimmen.csv': ({ countedPoll }) => `/abstimmungen/${countedPoll}/stimmen.csv`,
  '/abstimmungen/:number/ergebnis/:question.json': ({ countedPoll }) => `/abstimmungen/${countedPoll}/ergebnis/1.json`,
  '/abstimmungen/:number/ergebnis/:question.csv': ({ countedPoll }) => `/abstimmungen/${countedPoll}/ergebnis/1.csv`,
  '/abstimmungen/:number/ergebnis/:question.svg': ({ countedPoll }) => `/abstimmungen/${countedPoll}/ergebnis/1.svg`,
  '/verwaltung/abstimmungen/:number': ({ poll }) => `/verwaltung/abstimmungen/${poll.number}`,
  '/verwaltung/abstimmungen/:number/texte': ({ poll }) => `/verwaltung/abstimmungen/${poll.number}/texte`,
  '/verwaltung/abstimmungen/:number/stimmberechtigung': ({ poll }) =>
    `/verwaltung/abstimmungen/${poll.number}/stimmberechtigung`,
  '/verwaltung/abstimmungen/:number/vorschau': ({ poll }) => `/verwaltung/abstimmungen/${poll.number}/vorschau`,
  '/verwaltung/abstimmungen/:number/freigeben': ({ poll }) => `/verwaltung/abstimmungen/${poll.number}/freigeben`,
  '/verwaltung/abstimmungen/:number/frage/:id': ({ poll }) =>
    `/verwaltung/abstimmungen/${poll.number}/frage/${poll.questions[0]!.id}`,
  '/verwaltung/abstimmungen/:number/frage/:id/vorschlag/:option': ({ poll }) =>
    `/verwaltung/abstimmungen/${poll.number}/frage/${poll.questions[0]!.id}/vorschlag/${poll.questions[0]!.options[0]!.id}`,
  '/verwaltung/abstimmungen/:number/codes': ({ poll }) => `/verwaltung/abstimmungen/${poll.number}/codes`,
  '/verwaltung/abstimmungen/:number/papier': ({ poll }) => `/verwaltung/abstimmungen/${poll.number}/papier`,
  '/verwaltung/abstimmungen/:number/papier/eingabe': ({ poll }) =>
    `/verwaltung/abstimmungen/${poll.number}/papier/eingabe`,
  '/verwaltung/abstimmungen/:number/papier/ausgabe': ({ deskPoll }) =>
    `/verwaltung/abstimmungen/${deskPoll}/papier/ausgabe`,
  '/verwaltung/abstimmungen/:number/codes.pdf': ({ poll }) => `/verwaltung/abstimmungen/${poll.number}/codes.pdf`,
  '/verwaltung/abstimmungen/:number/papier/stimmzettel.pdf': ({ deskPoll }) =>
    `/verwaltung/abstimmungen/${deskPoll}/papier/stimmzettel.pdf`,
  '/buergerhaushalt/:number': ({ budget }) => `/buergerhaushalt/${budget.number}`,
  '/buergerhaushalt/:number/vorschlag/:proposal': ({ budget }) =>
    `/buergerhaushalt/${budget.number}/vorschlag/${budget.proposals[0]!.number}`,
  '/buergerhaushalt/:number/ergebnis': ({ decidedBudget }) => `/buergerhaushalt/${decidedBudget}/ergebnis`,
  '/buergerhaushalt/:number/stimmen.pb': ({ decidedBudget }) => `/buergerhaushalt/${decidedBudget}/stimmen.pb`,
  '/buergerhaushalt/:number/vorschlaege.csv': ({ budget }) => `/buergerhaushalt/${budget.number}/vorschlaege.csv`,
  '/verwaltung/buergerhaushalt/:number/ergebnis': ({ decidedBudget }) =>
    `/verwaltung/buergerhaushalt/${decidedBudget}/ergebnis`,
  '/verwaltung/buergerhaushalt/:number': ({ budget }) => `/verwaltung/buergerhaushalt/${budget.number}`,
  '/verwaltung/buergerhaushalt/:number/regel': ({ budget }) => `/verwaltung/buergerhaushalt/${budget.number}/regel`,
  '/verwaltung/buergerhaushalt/:number/festlegen': ({ budget }) =>
    `/verwaltung/buergerhaushalt/${budget.number}/festlegen`,
  '/verwaltung/buergerhaushalt/:number/vorschlag/:proposal': ({ budget }) =>
    `/verwaltung/buergerhaushalt/${budget.number}/vorschlag/${budget.proposals[0]!.number}`,
  '/beitraege/:id': ({ comment }) => `/beitraege/${comment}`,
  '/beitraege/:id/bearbeiten': ({ comment }) => `/beitraege/${comment}/bearbeiten`,
  '/beitraege/:id/zurueckziehen': ({ comment }) => `/beitraege/${comment}/zurueckziehen`,
  '/beitraege/:id/verlauf': ({ comment }) => `/beitraege/${comment}/verlauf`,
  '/beitraege/:id/hilfreich': ({ comment }) => `/beitraege/${comment}/hilfreich`,
  '/vorhaben/:nummer': ({ project }) => `/vorhaben/${project}`,
  '/mitteilungen/:id': ({ notice }) => `/mitteilungen/${notice}`,
  '/verwaltung/rundbriefe/:id': ({ newsletter }) => `/verwaltung/rundbriefe/${newsletter}`,
  '/abbestellen/:key/:was': ({ unsubscribeKey, follow }) => `/abbestellen/${unsubscribeKey}/folge-${follow}`,
  '/vorhaben/:nummer.atom': ({ project }) => `/vorhaben/${project}.atom`,
  '/verwaltung/ideen/:number': ({ idea }) => `/verwaltung/ideen/${idea}`,
  '/verwaltung/ideen/:number/zusammenlegen': ({ idea }) => `/verwaltung/ideen/${idea}/zusammenlegen`,
  '/verwaltung/ideen/:number/ausblenden': ({ idea }) => `/verwaltung/ideen/${idea}/ausblenden`,
  '/melden/:kind/:id': ({ reported }) => `/melden/idea/${reported.ideaId}`,
  '/melden/abbestellen/:key': ({ reported }) => `/melden/abbestellen/${reported.stopKey}`,
  '/widerspruch/:decisionId': ({ reported }) => `/widerspruch/${reported.decision}`,
  '/verwaltung/moderation/neu/:kind/:id': ({ reported }) => `/verwaltung/moderation/neu/idea/${reported.ideaId}`,
  '/verwaltung/moderation/:number': ({ reported }) => `/verwaltung/moderation/${reported.number}`,
  '/mitmachen/:number/papierbogen.pdf': ({ paperOf }) => `/mitmachen/${paperOf}/papierbogen.pdf`,
  '/verwaltung/eintragen/:number': ({ entry }) => `/verwaltung/eintragen/${entry}`,
  '/verwaltung/einlesen/:id': ({ upload }) => `/verwaltung/einlesen/${upload}`,
  '/verwaltung/herunterladen/:id': ({ file }) => `/verwaltung/herunterladen/${file}`,
  '/verwaltung/vorhaben/:nummer': ({ project }) => `/verwaltung/vorhaben/${project}`,
  '/verwaltung/vorhaben/:nummer/bearbeiten': ({ project }) => `/verwaltung/vorhaben/${project}/bearbeiten`,
  '/verwaltung/vorhaben/:nummer/meldung/:meldung': ({ project, draft }) =>
    `/verwaltung/vorhaben/${project}/meldung/${draft}`,
  '/verwaltung/vorhaben/:nummer/meldung/:meldung/vorschau': ({ project, draft }) =>
    `/verwaltung/vorhaben/${project}/meldung/${draft}/vorschau`,
  '/verwaltung/wohnsitz/ablehnen/:id': ({ waits }) => `/verwaltung/wohnsitz/ablehnen/${waits}`,
  '/verwaltung/menschen/:id': ({ person }) => `/verwaltung/menschen/${person.id}`,
  '/fotos/:id/:file': ({ photo }) => `/fotos/${photo}/480.webp`,
  '/bestaetigen/:token': ({ confirmation }) => `/bestaetigen/${confirmation}`,
  '/passwort-neu/:token': ({ reset }) => `/passwort-neu/${reset}`,
  '/einladung/:token': ({ invitation }) => `/einladung/${invitation}`,
}

/** Addresses with a part that names nothing of a municipality. */
const general: Record<string, string> = {
  '/verwaltung/texte/:kind': 'one of four kinds',
  '/einrichten/:token': 'founds a municipality',
  '/demo/postfach/:mail': 'the demo alone',
  '/demo/postfach/:mail/ansicht': 'the demo alone',
}

type Furnished = Awaited<ReturnType<typeof furnish>>

test('every address that names something is tried through another municipality', () => {
  const naming = addresses().filter((address) => address.includes(':'))
  expect(naming.filter((address) => !(address in named) && !(address in general))).toEqual([])
  expect(Object.keys(named).filter((address) => !naming.includes(address))).toEqual([])
})

test('nothing of a municipality is found under the name of another', async ({ municipality }) => {
  const here = await furnish(municipality)
  const there = await emptyMunicipality()
  for (const [address, path] of Object.entries(named)) {
    const own = await ask({ host: municipality.host, path: path(here), cookie: here.cookie })
    expect(own.status, `${address} where it belongs`).toBeLessThan(400)
    for (const cookie of [there.cookie, here.cookie, undefined]) {
      const foreign = await ask({ host: there.host, path: path(here), cookie })
      const wayIn = foreign.status === 302 && foreign.location?.startsWith('/anmelden')
      expect(
        wayIn || [404, 410].includes(foreign.status),
        `${address} elsewhere: ${foreign.status} ${foreign.location}`,
      ).toBe(true)
      expect(foreign.html).not.toContain(mark)
      const posted = await ask({
        host: there.host,
        path: path(here),
        cookie,
        values: { intent: 'publish', wunsch: 'ja' },
      })
      const refused = [403, 404, 405, 410, 422].includes(posted.status) || posted.location?.startsWith('/anmelden')
      expect(refused, `posted to ${address} elsewhere: ${posted.status} ${posted.location}`).toBe(true)
    }
  }
})

test('no list, file, feed or search of a municipality shows anything of another', async ({ municipality }) => {
  const here = await furnish(municipality)
  const there = await emptyMunicipality()
  let shownAtHome = 0
  for (const address of addresses().filter((one) => !one.includes(':'))) {
    const path =
      address === '/suche' ? `/suche?suche=${encodeURIComponent(mark)}&q=${encodeURIComponent(mark)}` : address
    for (const cookie of [there.cookie, here.cookie, undefined]) {
      const { html, status } = await ask({ host: there.host, path, cookie })
      expect(status, path).toBeLessThan(500)
      // what was looked for stands in the field of the search itself
      const shown = html.replaceAll(/value="[^"]*"/g, '').split(mark).length - 1
      expect(address === '/suche' ? 0 : shown, `${path} shows something of the other municipality`).toBe(0)
    }
    const { html } = await ask({ host: municipality.host, path, cookie: here.cookie })
    if (html.includes(mark)) shownAtHome += 1
  }
  // otherwise the test would look for something nobody ever sees
  expect(shownAtHome).toBeGreaterThan(5)
})

async function emptyMunicipality() {
  const { aMunicipality } = await import('#app/municipalities/municipality.factory.ts')
  const municipality = await aMunicipality({ name: 'Anderswo' })
  return { host: municipality.host, cookie: (await allPowerful(municipality)).cookie }
}

async function allPowerful(municipality: { id: string }) {
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const { cookieOf } = await import('#tests/support/signed-in.ts')
  const person = await aStaffMember(municipality, ['editor', 'moderator', 'projectLead', 'administrator'])
  return { person, cookie: await cookieOf(person) }
}

/** Puts one of everything into a municipality, all under a name that occurs nowhere else. */
async function furnish(municipality: FoundedMunicipality) {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aPhoto } = await import('#app/photos/photo.factory.ts')
  const { aPublishedProject, aPublishedUpdate } = await import('#app/projects/project.factory.ts')
  const { follow } = await import('#app/notices/following.server.ts')
  const { draftUpdate } = await import('#app/projects/draft.server.ts')
  const { issueMailToken } = await import('#app/people/mail-token.server.ts')
  const { hashToken, newToken } = await import('#app/people/token.ts')
  const { newId } = await import('#app/platform/id.ts')
  const { prisma } = await import('#app/platform/db.server.ts')
  const { person, cookie } = await allPowerful(municipality)
  const photo = (await aPhoto(municipality)).id
  const idea = await aPublishedIdea(municipality, { title: mark, author: person, photoId: photo })
  const { amendment, openIdea, coauthorToken, ideaDraft } = await writtenAlong(municipality, idea)
  const otherIdea = (await aPublishedIdea(municipality, { title: `${mark} und Steg` })).number
  const { aComment } = await import('#app/comments/comment.factory.ts')
  const comment = await aComment(
    municipality,
    { kind: 'idea', id: idea.id },
    { author: person, text: `${mark} bauen!` },
  )
  const project = await aPublishedProject(municipality, { title: mark, staff: person, ideaIds: [idea.id] })
  await aPublishedUpdate(project, { title: `${mark} wächst` })
  await follow(person, { kind: 'project', subjectId: project.id })
  const { aNotice } = await import('#app/notices/notice.factory.ts')
  const { aNewsletter } = await import('#app/notices/newsletter.factory.ts')
  const notice = await aNotice(person, { kind: 'idea', id: idea.id })
  const newsletter = await aNewsletter(municipality)
  const where = { municipalityId: municipality.id, person: { id: person.id } }
  const follower = await prisma.follow.findFirstOrThrow({ where, include: { person: true } })
  const draft = newId()
  await draftUpdate(person, project.id, {
    id: draft,
    title: mark,
    text: 'Noch nicht fertig, aber bald.',
    photoId: null,
    changes: [],
  })
  const { aFinishedExport, anEntry, anUpload } = await import('#app/office/office.factory.ts')
  const entry = (await anEntry(person, { title: `${mark} am Telefon` })).number
  const upload = await anUpload(person, `Titel;Text\n${mark};Aus einer Tabelle\n`)
  const file = await aFinishedExport(person, 'ideas', 'csv')
  const { aProcess } = await import('#app/processes/process.factory.ts')
  const { addPdf } = await import('#app/processes/documents.server.ts')
  const process = await aProcess(municipality, { title: `${mark} erneuern`, staff: person })
  const document = newId()
  await addPdf(person, process.id, { id: document, title: mark, bytes: Buffer.from('%PDF-1.7\n%%EOF\n') })
  const paperOf = process.number
  const { aCastBallot, aPoll, closeAndCount } = await import('#app/polls/poll.factory.ts')
  const poll = await aPoll(municipality, { title: mark, access: 'code', paper: true })
  const counted = await aPoll(municipality, { title: mark })
  for (let voters = 0; voters < 5; voters++) await aCastBallot(counted)
  await closeAndCount(counted)
  const { aBudget, decided, fixed } = await import('#app/budgets/budget.factory.ts')
  const budget = await aBudget(municipality, { at: 'checking', proposals: [{ title: mark }] })
  const twoProposals = [
    { title: mark, cost: 6_000_00 },
    { title: `${mark} zwei`, cost: 6_000_00 },
  ]
  const votedBudget = await fixed(await aBudget(municipality, { at: 'voting', proposals: twoProposals }))
  const decidedBudget = (
    await decided(
      votedBudget,
      Array.from({ length: 5 }, () => [1, 0]),
    )
  ).number
  const deskPoll = (await aPoll(municipality, { title: mark, access: 'residence', paper: true })).number
  const invitation = newToken()
  const expiresAt = new Date(Date.now() + 3_600_000)
  const invited = {
    municipalityId: municipality.id,
    tokenHash: hashToken(invitation),
    invitedById: person.id,
    expiresAt,
  }
  await prisma.invitation.create({ data: { ...invited, email: `neu-${person.id}@example.org`, roles: ['moderator'] } })
  return {
    reported: await moderated(municipality, person),
    person,
    cookie,
    photo,
    idea: idea.number,
    amendment,
    openIdea,
    coauthorToken,
    ideaDraft,
    otherIdea,
    comment: comment.id,
    project: project.number,
    process,
    document,
    unsubscribeKey: follower.person.unsubscribeKey,
    follow: follower.id,
    notice,
    newsletter,
    draft,
    entry,
    upload,
    file,
    paperOf,
    poll,
    countedPoll: counted.number,
    budget,
    decidedBudget,
    deskPoll,
    waits: await waitingForALetter(municipality),
    invitation,
    confirmation: await issueMailToken(prisma, person, 'verifyEmail', person.email),
    reset: await issueMailToken(prisma, person, 'resetPassword', person.email),
  }
}

/** Somebody who asked for a letter to confirm the residence. */
async function waitingForALetter(municipality: FoundedMunicipality): Promise<string> {
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const { askForLetter } = await import('#app/people/residence-letter.server.ts')
  const citizen = await aCitizen(municipality)
  const human = { firstName: 'Erika', lastName: mark, birthDate: '1964-08-12', districtId: null }
  await askForLetter(citizen, { ...human, street: 'Heidestraße 17', postcode: '36251', place: 'Musterstadt' })
  return citizen.id
}

/** A decision against something of `person`, a case that is open, and a visitor who wants to hear of it. */
async function moderated(municipality: FoundedMunicipality, person: { municipalityId: string; id: string }) {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aReport, hiddenByModeration } = await import('#app/moderation/moderation.factory.ts')
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const { hashToken, newToken } = await import('#app/people/token.ts')
  const { prisma } = await import('#app/platform/db.server.ts')
  const own = await aPublishedIdea(municipality, { title: `${mark} verborgen`, author: person })
  const decision = await hiddenByModeration(await aStaffMember(municipality), { kind: 'idea', id: own.id })
  const { id: ideaId } = await aPublishedIdea(municipality, { title: `${mark} gemeldet` })
  const { id: caseId, number } = await aReport(municipality, { kind: 'idea', id: ideaId }, { email: 'kim@example.org' })
  const stopKey = newToken()
  await prisma.report.updateMany({ where: { caseId }, data: { stopKey: hashToken(stopKey) } })
  return { decision, ideaId, number, stopKey }
}

/** A proposal, an invitation and a draft around an idea, all by its author. */
async function writtenAlong(
  municipality: FoundedMunicipality,
  idea: { id: string; number: number; title: string; author: { municipalityId: string; id: string } },
) {
  const { anAmendment, aTokenFor } = await import('#app/ideas/amendment.factory.ts')
  const { inviteCoauthor } = await import('#app/ideas/coauthor.server.ts')
  const { keepDraft } = await import('#app/ideas/draft.server.ts')
  const { ownDrafts } = await import('#app/ideas/own-drafts.server.ts')
  const amendment = (await anAmendment(municipality, idea, { reason: `Wegen der ${mark}.` })).id
  const email = `mit-${idea.id}@example.org`
  // nobody has decided about it
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const open = await aPublishedIdea(municipality, { title: mark, author: idea.author })
  await inviteCoauthor({ ...idea.author, displayName: mark }, open.number, { email, language: 'de' })
  await keepDraft(municipality.id, null, { title: mark, text: mark }, idea.author.id)
  const [draft] = await ownDrafts(idea.author)
  return { amendment, openIdea: open.number, coauthorToken: await aTokenFor(open, email), ideaDraft: draft!.id }
}
