import { rows } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.ts'

/** What a municipality should have before it goes public, in this order. */
export const firstSteps = ['contact', 'impressum', 'datenschutz', 'districts', 'crest', 'mail'] as const
export type FirstStep = (typeof firstSteps)[number]

/** The steps still to be taken: told from what is there, so nothing has to be ticked off. */
export async function openFirstSteps(municipalityId: string): Promise<FirstStep[]> {
  const [found] = await rows<Record<Exclude<FirstStep, 'mail'>, boolean>>(
    `select m.address = '' or m."contactEmail" = '' as contact, m."crestPhotoId" is null as crest,
       not exists (select 1 from "LegalPage" l where l."municipalityId" = m.id and l.kind = 'impressum') as impressum,
       not exists (select 1 from "LegalPage" l where l."municipalityId" = m.id and l.kind = 'datenschutz') as datenschutz,
       not exists (select 1 from "District" d where d."municipalityId" = m.id) as districts
     from "Municipality" m where m.id = $1`,
    [municipalityId],
  )
  const { SMTP_URL, DEMO } = env()
  const open: Record<FirstStep, boolean> = { ...found!, mail: !SMTP_URL && !DEMO }
  return firstSteps.filter((step) => open[step])
}
