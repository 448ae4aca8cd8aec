import { lightFactsOf } from './light-facts.ts'
import type { Day } from './project.ts'
import { type LightFacts, type LightWithReasons, trafficLight } from './traffic-light.ts'

type Milestone = { planned: Day | null; actual: Day | null; cancelledOn: Day | null }
type Planned = Omit<LightFacts, 'overdueMilestones' | 'oldestOverdue' | 'datedMilestones'>

/** The light everybody will see when the project is published today: what is planned now is the first promise then. */
export function lightAtPublication(project: Planned, milestones: readonly Milestone[], day: Day): LightWithReasons {
  const published = {
    ...project,
    endFirstPromised: project.endPlanned,
    costFirstPromised: project.costEstimate ?? project.costApproved,
    lastNews: day,
  }
  return trafficLight(lightFactsOf(published, milestones, day), day)
}
