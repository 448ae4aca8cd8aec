import { record } from '#app/chronicle/record.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
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
      brandColour: true,
      crestPhotoId: true,
    },
  })
}

/** Saves name, contact and look; `crestPhotoId` is a picture stored before, undefined leaves the crest as it is. */
export async function saveSettings(editor: CurrentPerson, input: SettingsInput, crestPhotoId?: string): Promise<void> {
  const { removeCrest, ...settings } = input
  const crest = crestPhotoId ?? (removeCrest ? null : undefined)
  await inTransaction(async (tx) => {
    await tx.municipality.update({
      where: { id: editor.municipalityId },
      data: { ...settings, ...(crest === undefined ? {} : { crestPhotoId: crest }), version: { increment: 1 } },
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
