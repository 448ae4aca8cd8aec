import { ideaRights } from '#app/ideas/capability.ts'
import { openWork } from '#app/ideas/queue.server.ts'
import { countOpenBarrierReports } from '#app/municipalities/barrier-report.server.ts'
import { municipalityRights } from '#app/municipalities/capability.ts'
import { openFirstSteps } from '#app/municipalities/first-steps.server.ts'
import { type CurrentPerson, may } from '#app/people/rights.ts'
import { projectRights } from '#app/projects/capability.ts'
import { projectWork } from '#app/projects/overview.server.ts'

/** What waits for this member of staff: only what the person may deal with. */
export async function openTasks(staff: CurrentPerson) {
  const { municipalityId } = staff
  const [steps, ideas, projects, barriers] = await Promise.all([
    may(staff, municipalityRights.settings) ? openFirstSteps(municipalityId) : [],
    may(staff, ideaRights.triage) ? openWork(municipalityId) : null,
    may(staff, projectRights.draft) ? projectWork(municipalityId) : null,
    may(staff, municipalityRights.barriers) ? countOpenBarrierReports(municipalityId) : 0,
  ])
  return { steps, ideas, projects, barriers }
}
