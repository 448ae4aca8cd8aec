import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'

/** By address, as a contact is typed and need not have an account. */
const contacts: OwnData = {
  name: 'processContacts',
  title: { de: 'Beteiligungsverfahren, bei denen Sie Ansprechperson sind', en: 'Processes you are the contact of' },
  why: {
    de: 'Damit Menschen vor Ort nachfragen können. Beim Löschen wird der Kontakt entfernt.',
    en: 'So that people can ask. The contact is removed with the account.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.$queryRaw<{ number: number; title: string; contactName: string; contactEmail: string }[]>`
      select j.number, j.title, j."contactName", j."contactEmail" from "Process" j
      join "Person" p on p."municipalityId" = j."municipalityId" and p.id = ${id}::uuid
      where j."municipalityId" = ${municipalityId}::uuid and lower(j."contactEmail") = p.email order by j.number`
    return rows.map((row) => ({ label: row.title, path: `/mitmachen/${row.number}`, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.$executeRaw`
      update "Process" j set "contactName" = '', "contactEmail" = '' from "Person" p
      where j."municipalityId" = ${municipalityId}::uuid and p."municipalityId" = j."municipalityId" and p.id = ${id}::uuid
        and lower(j."contactEmail") = p.email`
  },
}

const work: OwnData = {
  name: 'processWork',
  title: { de: 'Beteiligungsverfahren, an denen Sie gearbeitet haben', en: 'Processes you worked on' },
  why: {
    de: 'Damit sich nachvollziehen lässt, wer etwas angelegt, verlängert oder hochgeladen hat. Ihr Name steht nach dem Löschen nicht mehr dabei.',
    en: 'So that it can be traced who created, extended or uploaded something. After deletion your name is not there any more.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.$queryRaw<{ what: string; number: number; title: string; at: Date; detail: string }[]>`
      select * from (
        select 'created' as what, p.number, p.title, p."createdAt" as at, '' as detail from "Process" p
        where p."municipalityId" = ${municipalityId}::uuid and p."createdById" = ${id}::uuid
        union all select 'extended', p.number, p.title, e.at, e.reason from "PhaseExtension" e
        join "Phase" s on s."municipalityId" = e."municipalityId" and s.id = e."phaseId"
        join "Process" p on p."municipalityId" = s."municipalityId" and p.id = s."processId"
        where e."municipalityId" = ${municipalityId}::uuid and e."byId" = ${id}::uuid
        union all select 'document', p.number, p.title, d."addedAt", d.title from "ProcessDocument" d
        join "Process" p on p."municipalityId" = d."municipalityId" and p.id = d."processId"
        where d."municipalityId" = ${municipalityId}::uuid and d."addedById" = ${id}::uuid
      ) done order by at`
    return rows.map(({ at, ...row }) => ({ label: row.title, at, data: { ...row, at } }))
  },
  async erase() {},
}

export const processOwnData: OwnData[] = [contacts, work]
