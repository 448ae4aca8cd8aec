import { settleJob } from './budgets/settling.server.ts'
import { takeInJob } from './budgets/taking-in.server.ts'
import { budgetTellings } from './budgets/tell.server.ts'
import { emptyHiddenCommentsJob } from './comments/hidden-clean-up.server.ts'
import { commentTellings } from './comments/tell.server.ts'
import { tidyDraftsJob } from './ideas/draft.server.ts'
import { emptyHiddenIdeasJob } from './ideas/hidden-clean-up.server.ts'
import { tidyInvitationsJob } from './ideas/invitation-clean-up.server.ts'
import { ideaTellings } from './ideas/tell.server.ts'
import { cleanUpModerationJob } from './moderation/clean-up.server.ts'
import { moderationTellings } from './moderation/tell.server.ts'
import { cleanUpNoticesJob } from './notices/clean-up.server.ts'
import { digestJob, digestSliceJob } from './notices/digest.server.ts'
import { newsletterJob, newsletterSliceJob } from './notices/newsletter-job.server.ts'
import { letterJob } from './notices/post.server.ts'
import { tellingJob } from './notices/telling.server.ts'
import { forgetContactsJob, tellContactsJob } from './office/contact.server.ts'
import { exportJob, tidyExportsJob } from './office/exporting.server.ts'
import { importJob, tidyImportsJob } from './office/import-work.server.ts'
import { cleanUpPeopleJob } from './people/clean-up.server.ts'
import { newEmailJob } from './people/email-change.server.ts'
import { forgottenJob } from './people/password-change.server.ts'
import { welcomeJob } from './people/sign-up.server.ts'
import { processJob } from './photos/processing.server.ts'
import { removeJob, tidyJob } from './photos/removal.server.ts'
import type { Job } from './platform/jobs.server.ts'
import { cleanUpPollsJob } from './polls/clean-up.server.ts'
import { pollTurnJob } from './polls/closing.server.ts'
import { countJob } from './polls/counting.server.ts'
import { pollTellings } from './polls/tell.server.ts'
import { processTellings } from './processes/tell.server.ts'
import { turnJob } from './processes/turning.server.ts'
import { projectTellings } from './projects/tell.server.ts'

/** Who is told of what happens, from all capabilities: add `...ideaTellings` of `app/ideas/tell.server.ts` and its like. */
export const tellings = {
  ...commentTellings,
  ...ideaTellings,
  ...processTellings,
  ...pollTellings,
  ...budgetTellings,
  ...projectTellings,
  ...moderationTellings,
}

/** Every kind of work that is done off the request path, from all capabilities. */
export const jobs: Job<never>[] = [
  tellingJob(tellings),
  letterJob,
  digestJob,
  digestSliceJob,
  newsletterJob,
  newsletterSliceJob,
  cleanUpNoticesJob,
  processJob,
  removeJob,
  tidyJob,
  welcomeJob,
  forgottenJob,
  newEmailJob,
  cleanUpPeopleJob,
  cleanUpModerationJob,
  emptyHiddenCommentsJob,
  emptyHiddenIdeasJob,
  tidyDraftsJob,
  tidyInvitationsJob,
  tellContactsJob,
  forgetContactsJob,
  exportJob,
  tidyExportsJob,
  importJob,
  tidyImportsJob,
  turnJob,
  pollTurnJob,
  countJob,
  cleanUpPollsJob,
  takeInJob,
  settleJob,
]
