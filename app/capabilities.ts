import { budgetsCapability } from './budgets/capability.ts'
import { commentsCapability } from './comments/capability.ts'
import { ideasCapability } from './ideas/capability.ts'
import { moderationCapability } from './moderation/capability.ts'
import { municipalitiesCapability } from './municipalities/capability.ts'
import { noticesCapability } from './notices/capability.ts'
import { officeCapability } from './office/capability.ts'
import { peopleCapability } from './people/capability.ts'
import type { Capability } from './people/capability-manifest.ts'
import { pollsCapability } from './polls/capability.ts'
import { processesCapability } from './processes/capability.ts'
import { projectsCapability } from './projects/capability.ts'

/** Every capability once: navigation, rights, what a municipality can switch off. */
export const capabilities: Capability[] = [
  ideasCapability,
  projectsCapability,
  processesCapability,
  pollsCapability,
  budgetsCapability,
  commentsCapability,
  moderationCapability,
  noticesCapability,
  officeCapability,
  peopleCapability,
  municipalitiesCapability,
]
