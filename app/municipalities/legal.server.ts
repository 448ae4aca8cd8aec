import { record } from '#app/chronicle/record.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import type { Language } from '#app/ui/texts.ts'
import { type LegalPageKind, legalPageKinds } from './legal-page.ts'
import { legalPlaceholder } from './legal-placeholders.ts'

export type LegalText = { body: string; updatedAt: Date | null }

/** The municipality's own text, or the placeholder. */
export async function readLegalPage(
  municipalityId: string,
  kind: LegalPageKind,
  language: Language,
): Promise<LegalText> {
  const page = await prisma.legalPage.findUnique({
    where: { municipalityId_kind_language: { municipalityId, kind, language } },
    select: { body: true, updatedAt: true },
  })
  if (page) return page
  const municipality = await prisma.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
    select: { kind: true, name: true, address: true, contactEmail: true, contactPhone: true },
  })
  return { body: legalPlaceholder(kind, language, municipality), updatedAt: null }
}

/** Which texts the municipality has written itself, and when. */
export async function listLegalPages(
  municipalityId: string,
  language: Language,
): Promise<{ kind: LegalPageKind; updatedAt: Date | null }[]> {
  const rows = await prisma.legalPage.findMany({
    where: { municipalityId, language },
    select: { kind: true, updatedAt: true },
  })
  return legalPageKinds.map((kind) => ({ kind, updatedAt: rows.find((row) => row.kind === kind)?.updatedAt ?? null }))
}

/** Replaces a text of the footer; an empty one brings the placeholder back. */
export async function saveLegalPage(
  editor: CurrentPerson,
  kind: LegalPageKind,
  language: Language,
  body: string,
): Promise<void> {
  const { municipalityId } = editor
  const key = { municipalityId, kind, language }
  await inTransaction(async (tx) => {
    if (body === '') await tx.legalPage.deleteMany({ where: key })
    else {
      const text = { body, updatedAt: new Date(), updatedById: editor.id }
      await tx.legalPage.upsert({
        where: { municipalityId_kind_language: key },
        create: { ...key, ...text },
        update: text,
        select: { kind: true },
      })
    }
    await record(tx, {
      municipalityId,
      actorId: editor.id,
      kind: 'municipality.legalPageChanged',
      subjectId: municipalityId,
      public: false,
      facts: { page: kind, language },
    })
  })
}
