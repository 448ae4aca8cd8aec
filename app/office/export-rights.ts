import { moderationRights } from '#app/moderation/capability.ts'
import { municipalityRights } from '#app/municipalities/capability.ts'
import { may, type Right } from '#app/people/rights.ts'
import { officeRights } from './capability.ts'
import { type ExportSubject, exportSubjects } from './export-subjects.ts'

const alsoNeeded: Partial<Record<ExportSubject, Right>> = {
  barriers: municipalityRights.barriers,
  cases: moderationRights.decide,
}

/** Which tables somebody may have written and fetch. */
export function subjectsFor(person: Parameters<typeof may>[0]): ExportSubject[] {
  if (!may(person, officeRights.export)) return []
  return exportSubjects.filter((subject) => {
    const right = alsoNeeded[subject]
    return !right || may(person, right)
  })
}
