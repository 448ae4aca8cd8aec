import { record } from '#app/chronicle/record.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { shownPhotoFields } from '#app/photos/photo.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import type { SettingsInput } from './settings-form.ts'
import { forgetMunicipalities } from './tenant.server.ts'

export function readSettings(municipalityId: string) {
  return prisma.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
    select: {
      name: true,
      kind: true,
      address: true,
      contactEmail: true,
      contactPhone: true,
      answerWithin: true,
      brandColour: true,
      crest: { select: shownPhotoFields },
      headerPhoto: { select: shownPhotoFields },
    },
  })
}

/** Pictures stored before; one that is left out stays as it is. */
export type Pictures = { crest?: string | undefined; header?: string | undefined }

/** Saves name, contact and look. */
export async function saveSettings(
  editor: CurrentPerson,
  input: SettingsInput,
  pictures: Pictures = {},
): Promise<void> {
  const { removeCrest, removeHeader, ...settings } = input
  const crestPhotoId = pictures.crest ?? (removeCrest ? null : undefined)
  const headerPhotoId = pictures.header ?? (removeHeader ? null : undefined)
  await inTransaction(async (tx) => {
    await tx.municipality.update({
      where: { id: editor.municipalityId },
      data: { ...settings, crestPhotoId, headerPhotoId, version: { increment: 1 } },
      select: { id: true },
    })
    await recordChange(tx, editor, 'municipality.settingsChanged')
  })
  forgetMunicipalities()
}

/** Switches a capability on or off; its content stays. */
export async function switchCapability(editor: CurrentPerson, capability: string, open: boolean): Promise<void> {
  const key = { municipalityId: editor.municipalityId, capability }
  await inTransaction(async (tx) => {
    if (open) await tx.closedCapability.deleteMany({ where: key })
    else await tx.closedCapability.createMany({ data: [{ ...key, closedById: editor.id }], skipDuplicates: true })
    await tx.municipality.update({
      where: { id: editor.municipalityId },
      data: { version: { increment: 1 } },
      select: { id: true },
    })
    await recordChange(tx, editor, 'municipality.capabilitySwitched', { capability, open })
  })
  forgetMunicipalities()
}

async function recordChange(tx: Tx, editor: CurrentPerson, kind: string, facts = {}): Promise<void> {
  const { municipalityId, id } = editor
  await record(tx, { municipalityId, actorId: id, kind, subjectId: municipalityId, public: false, facts })
}
