import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'

const reports: OwnData = {
  name: 'reports',
  title: { de: 'Beiträge, die Sie gemeldet haben', en: 'Contributions you reported' },
  why: {
    de: 'Damit Sie erfahren, was daraus wird. Wer den Beitrag geschrieben hat, erfährt Ihren Namen nicht. Ihr Name und Ihre Worte verschwinden ein Jahr nach der Entscheidung oder mit dem Konto; gezählt wird die Meldung weiter.',
    en: 'So that you hear what comes of it. The author of the contribution never learns your name. Your name and words go a year after the decision or with the account; the report is still counted.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.report.findMany({
      where: { municipalityId, reporterId: id },
      select: {
        id: true,
        rule: true,
        text: true,
        reportedAt: true,
        case: { select: { number: true, closedAt: true } },
      },
      orderBy: { reportedAt: 'asc' },
    })
    return rows.map((row) => ({ label: `${row.case.number}`, at: row.reportedAt, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    const person = await tx.person.findFirst({ where: { municipalityId, id }, select: { email: true } })
    await tx.report.updateMany({ where: { municipalityId, reporterId: id }, data: { reporterId: null, text: '' } })
    if (person?.email)
      await tx.report.updateMany({
        where: { municipalityId, email: person.email },
        data: { email: null, stopKey: null, text: '' },
      })
  },
}

/** The counts stay: how often was hidden, restored, objected to. What was said about the person goes. */
const decisionsAboutMe: OwnData = {
  name: 'moderationAboutYou',
  title: { de: 'Entscheidungen über Ihre Beiträge', en: 'Decisions about your contributions' },
  why: {
    de: 'Damit jede Entscheidung begründet ist und Sie widersprechen können. Beim Löschen verschwinden Begründungen, Widersprüche und weggeschlossene Texte. Es bleibt, dass entschieden wurde und nach welcher Regel: Das wird öffentlich gezählt.',
    en: 'So that every decision has its reasons and you can object. Reasons, objections and locked texts go with the account. What stays is that a decision was made and by which rule: that is counted in public.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.moderationDecision.findMany({
      where: { municipalityId, case: { authorId: id }, effectiveAt: { not: null } },
      select: {
        id: true,
        measure: true,
        rule: true,
        passage: true,
        text: true,
        warned: true,
        suspendedDays: true,
        automatic: true,
        effectiveAt: true,
        endedAt: true,
        appeal: { select: { text: true, madeAt: true, granted: true, answer: true, decidedAt: true } },
        suspension: { select: { startsAt: true, endsAt: true, liftedAt: true } },
        original: { select: { title: true, text: true, deleteAfter: true } },
      },
      orderBy: { decidedAt: 'asc' },
    })
    return rows.map((row) => ({
      label: row.rule ?? row.measure,
      path: `/widerspruch/${row.id}`,
      at: row.effectiveAt,
      data: row,
    }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.$executeRaw`
      delete from "LockedOriginal" o using "ModerationDecision" d, "ModerationCase" c
      where o."municipalityId" = ${municipalityId}::uuid and d."municipalityId" = o."municipalityId" and d.id = o."decisionId"
        and c."municipalityId" = d."municipalityId" and c.id = d."caseId" and c."authorId" = ${id}::uuid`
    await tx.moderationDecision.updateMany({
      where: { municipalityId, case: { authorId: id } },
      data: { passage: '', text: '', endedText: '' },
    })
    await tx.moderationDecision.updateMany({
      where: { municipalityId, case: { authorId: id }, objection: { not: null } },
      data: { objection: '' },
    })
    // what was reported about the person says something about the person, too
    await tx.report.updateMany({ where: { municipalityId, case: { authorId: id } }, data: { text: '' } })
    await tx.appeal.deleteMany({ where: { municipalityId, personId: id } })
    await tx.suspension.deleteMany({ where: { municipalityId, personId: id } })
    await tx.moderationCase.updateMany({ where: { municipalityId, authorId: id }, data: { authorId: null } })
  },
}

const decisionsByMe: OwnData = {
  name: 'moderationByYou',
  title: { de: 'Entscheidungen, die Sie als Moderation getroffen haben', en: 'Decisions you made as a moderator' },
  why: {
    de: 'Damit sich jede Entscheidung begründen lässt. Die Begründung bleibt, Ihr Name nicht.',
    en: 'So that every decision can be accounted for. The reason stays, your name does not.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.moderationDecision.findMany({
      where: { municipalityId, decidedById: id },
      select: {
        measure: true,
        rule: true,
        text: true,
        warned: true,
        suspendedDays: true,
        decidedAt: true,
        effectiveAt: true,
        case: { select: { number: true } },
      },
      orderBy: { decidedAt: 'asc' },
    })
    return rows.map((row) => ({ label: `${row.case.number}`, at: row.decidedAt, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.moderationCase.updateMany({
      where: { municipalityId, claimedById: id, closedAt: null },
      data: { claimedById: null, claimedAt: null },
    })
  },
}

const traces: OwnData = {
  name: 'contributionTraces',
  title: { de: 'Spuren gegen massenhafte Beiträge', en: 'Traces against mass contributions' },
  why: {
    de: 'Damit niemand dasselbe immer wieder schickt. Es ist nur ein Abdruck Ihres Textes, aus dem sich der Text nicht lesen lässt. Er wird nach 30 Tagen gelöscht.',
    en: 'So that nobody sends the same again and again. It is only a fingerprint of your text that cannot be read. It is deleted after 30 days.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.contributionTrace.findMany({
      where: { municipalityId, personId: id },
      select: { id: true, subjectKind: true, fingerprint: true, at: true },
      orderBy: { at: 'asc' },
    })
    return rows.map((row) => ({ label: row.subjectKind, at: row.at, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.contributionTrace.deleteMany({ where: { municipalityId, personId: id } })
  },
}

export const moderationOwnData: OwnData[] = [reports, decisionsAboutMe, decisionsByMe, traces]
