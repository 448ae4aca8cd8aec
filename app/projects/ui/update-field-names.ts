import { useTexts } from '#app/ui/use-texts.ts'
import type { ProjectField } from '../project.ts'
import { projectTexts } from '../texts/project.ts'
import { staffTexts } from '../texts/staff.ts'
import type { Current } from '../update.ts'

/** What a field of the update form is about: a form with twenty dates has to say which one it means. */
export function useUpdateFieldNames(milestones: Current['milestones']): (name: string) => string | undefined {
  const { fields } = useTexts(projectTexts)
  const t = useTexts(staffTexts).update
  return (name) => {
    const [, added] = /^new-(\d+)-/.exec(name) ?? []
    if (added) return t.addedTitle({ n: Number(added) })
    const milestone = milestones.find(({ id }) => name.startsWith(`m-${id}-`))
    if (milestone) return milestone.title
    const [, field] = /^p-([a-zA-Z]+)/.exec(name) ?? []
    return field ? fields[field as ProjectField] : undefined
  }
}
