import { index, layout, prefix, type RouteConfig, route } from '@react-router/dev/routes'
import { budgetRoutes } from './budgets/routes.ts'
import { commentRoutes } from './comments/routes.ts'
import { homeRoutes } from './home/routes.ts'
import { ideaRoutes } from './ideas/routes.ts'
import { moderationRoutes } from './moderation/routes.ts'
import { municipalityRoutes } from './municipalities/routes.ts'
import { noticesRoutes } from './notices/routes.ts'
import { officeRoutes } from './office/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { photoRoutes } from './photos/routes.ts'
import { pollRoutes } from './polls/routes.ts'
import { processRoutes } from './processes/routes.ts'
import { projectRoutes } from './projects/routes.ts'
import { searchRoutes } from './search/routes.ts'

// other capabilities show their part of a process on its page, one around the other
const processes = processRoutes([
  layout('budgets/pages/in-process.tsx', [layout('polls/pages/in-process.tsx', ideaRoutes.inProcess)]),
])

/** The table of contents: which capability answers under which address, in which frame, behind which guard. */
export default [
  layout('home/pages/citizen-frame.tsx', [
    index('home/pages/start.tsx'),
    ...homeRoutes.citizens,
    ...searchRoutes.citizens,
    ...processes.citizens,
    ...ideaRoutes.citizens,
    ...pollRoutes.citizens,
    ...budgetRoutes.citizens,
    ...projectRoutes.citizens,
    ...commentRoutes.citizens,
    ...officeRoutes.citizens,
    ...peopleRoutes.citizens,
    ...moderationRoutes.citizens,
    ...municipalityRoutes.citizens,
    ...noticesRoutes.citizens,
  ]),
  layout('home/pages/staff-frame.tsx', [
    ...prefix('verwaltung', [
      ...homeRoutes.staff,
      ...processes.staff,
      ...ideaRoutes.staff,
      ...pollRoutes.staff,
      ...budgetRoutes.staff,
      ...projectRoutes.staff,
      ...officeRoutes.staff,
      ...peopleRoutes.staff,
      ...moderationRoutes.staff,
      ...municipalityRoutes.staff,
      ...noticesRoutes.staff,
    ]),
  ]),
  // answers without a frame: files, feeds, buttons of the frame itself
  ...homeRoutes.bare,
  ...commentRoutes.bare,
  ...peopleRoutes.bare,
  ...photoRoutes.bare,
  ...processes.bare,
  ...pollRoutes.bare,
  ...budgetRoutes.bare,
  ...noticesRoutes.bare,
  ...municipalityRoutes.bare,
  route('*', 'home/pages/not-found.tsx'),
] satisfies RouteConfig
