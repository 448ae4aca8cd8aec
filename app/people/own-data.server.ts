import { prisma, type Tx } from '#app/platform/db.server.ts'
import { backgroundOwnData } from './background.server.ts'
import type { DataSubject, OwnData, OwnEntry } from './own-data.ts'
import { residenceOwnData, residenceRequestOwnData } from './residence-own-data.server.ts'

/** What the account itself consists of. */
const account: OwnData = {
  name: 'account',
  title: { de: 'Konto', en: 'Account' },
  why: {
    de: 'Damit Sie sich anmelden können und wir Ihnen schreiben können. Das Passwort liegt nur verschlüsselt vor. Alles verschwindet mit dem Konto.',
    en: 'So that you can sign in and we can write to you. The password is stored only as a one-way hash. All of it goes away with the account.',
  },
  async gather({ municipalityId, id }) {
    const { passwordHash, ...person } = await prisma.person.findUniqueOrThrow({
      where: { municipalityId_id: { municipalityId, id } },
      select: {
        id: true,
        email: true,
        emailVerifiedAt: true,
        displayName: true,
        language: true,
        createdAt: true,
        passwordHash: true,
      },
    })
    const data = { ...person, hasPassword: passwordHash !== null }
    return [{ label: `${person.displayName}, ${person.email}`, at: person.createdAt, data }]
  },
  async erase(tx, { municipalityId, id }) {
    await tx.person.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: {
        email: null,
        emailVerifiedAt: null,
        passwordHash: null,
        displayName: null,
        language: 'de',
        deletedAt: new Date(),
      },
      select: { id: true },
    })
  },
}

const roles: OwnData = {
  name: 'roles',
  title: { de: 'Rollen', en: 'Roles' },
  why: {
    de: 'Sie legen fest, was Sie in der Verwaltung tun dürfen. Sie enden mit dem Konto.',
    en: 'They say what you may do as staff. They end with the account.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.personRole.findMany({
      where: { municipalityId, personId: id },
      select: { role: true, grantedAt: true },
    })
    return rows.map((row) => ({ label: row.role, at: row.grantedAt, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.personRole.deleteMany({ where: { municipalityId, personId: id } })
  },
}

const sessions: OwnData = {
  name: 'sessions',
  title: { de: 'Angemeldete Geräte', en: 'Signed-in devices' },
  why: {
    de: 'Damit Sie angemeldet bleiben und sehen, wo. Eine Anmeldung endet 30 Tage nach dem letzten Besuch.',
    en: 'So that you stay signed in and see where. A session ends 30 days after the last visit.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.session.findMany({
      where: { municipalityId, personId: id },
      select: { id: true, device: true, createdAt: true, lastSeenAt: true, expiresAt: true },
      orderBy: { createdAt: 'asc' },
    })
    return rows.map((row) => ({ label: row.device || '–', path: '/konto/sitzungen', at: row.createdAt, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.session.deleteMany({ where: { municipalityId, personId: id } })
  },
}

const links: OwnData = {
  name: 'mailLinks',
  title: { de: 'Links aus unseren E-Mails', en: 'Links in our e-mails' },
  why: {
    de: 'Zum Bestätigen einer Adresse oder für ein neues Passwort. Sie verfallen nach 2 bis 48 Stunden und werden dann gelöscht.',
    en: 'To confirm an address or to choose a new password. They expire after 2 to 48 hours and are deleted then.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.mailToken.findMany({
      where: { municipalityId, personId: id },
      select: { kind: true, email: true, createdAt: true, expiresAt: true, usedAt: true },
      orderBy: { createdAt: 'asc' },
    })
    return rows.map((row) => ({ label: row.email, at: row.createdAt, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.mailToken.deleteMany({ where: { municipalityId, personId: id } })
  },
}

const invitations: OwnData = {
  name: 'invitations',
  title: { de: 'Einladungen', en: 'Invitations' },
  why: {
    de: 'Einladungen an Sie und von Ihnen. Sie werden 30 Tage nach der Annahme oder nach dem Ablauf gelöscht.',
    en: 'Invitations to you and by you. They are deleted 30 days after they were accepted or expired.',
  },
  async gather(person) {
    const rows = await prisma.$queryRaw<{ email: string; createdAt: Date; acceptedAt: Date | null; roles: string[] }[]>`
      select i.email, i.roles::text[] as roles, i."createdAt", i."expiresAt", i."acceptedAt" from "Invitation" i
      join "Person" p on p."municipalityId" = i."municipalityId" and p.id = ${person.id}::uuid
      where i."municipalityId" = ${person.municipalityId}::uuid and (i."invitedById" = p.id or i.email = p.email) order by i."createdAt"`
    return rows.map((row) => ({ label: row.email, at: row.createdAt, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.$executeRaw`
      delete from "Invitation" i using "Person" p where i."municipalityId" = ${municipalityId}::uuid and p."municipalityId" = i."municipalityId"
        and p.id = ${id}::uuid and (i.email = p.email or i."invitedById" = p.id)`
  },
}

const chronicle: OwnData = {
  name: 'chronicle',
  title: { de: 'Chronik', en: 'Chronicle' },
  why: {
    de: 'Was Sie auf der Plattform getan haben, damit Entscheidungen nachvollziehbar bleiben. Die Einträge bleiben, zeigen nach dem Löschen aber auf ein leeres Konto.',
    en: 'What you did on the platform, so that decisions can be followed. The entries stay, but after deletion they point to an empty account.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.chronicleEntry.findMany({
      where: { municipalityId, actorId: id },
      select: { id: true, at: true, kind: true, subjectId: true, facts: true },
      orderBy: { at: 'asc' },
    })
    return rows.map((row): OwnEntry => ({ label: row.kind, at: row.at, data: row }))
  },
  // append-only; who did it is an empty row from now on
  async erase() {},
}

/** Last in the list of all capabilities: the others may still look for the address of the person. */
export const peopleOwnData: OwnData[] = [
  backgroundOwnData,
  residenceOwnData,
  residenceRequestOwnData,
  roles,
  sessions,
  links,
  invitations,
  chronicle,
  account,
]

/** Everything all capabilities keep about a person, by name: what the download holds. */
export async function gatherOwnData(sources: OwnData[], person: DataSubject) {
  return await Promise.all(sources.map(async (source) => ({ source, entries: await source.gather(person) })))
}

/** Takes the person out of everything, capability by capability. */
export async function eraseOwnData(tx: Tx, sources: OwnData[], person: DataSubject): Promise<void> {
  for (const source of sources) await source.erase(tx, person)
}
