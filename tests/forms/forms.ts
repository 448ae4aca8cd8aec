import { budgetForms } from './budget-forms.ts'
import { commentForms } from './comment-forms.ts'
import type { TriedForm } from './form.ts'
import { ideaForms } from './idea-forms.ts'
import { moderationForms } from './moderation-forms.ts'
import { municipalityForms } from './municipality-forms.ts'
import { noticeForms } from './notice-forms.ts'
import { officeForms } from './office-forms.ts'
import { peopleForms } from './people-forms.ts'
import { pollForms } from './poll-forms.ts'
import { pollPaperForms } from './poll-paper-forms.ts'
import { pollStaffForms } from './poll-staff-forms.ts'
import { processForms } from './process-forms.ts'
import { projectForms } from './project-forms.ts'

/** Every form of the platform. tests/architecture asks that none is missing. */
export const forms: TriedForm[] = [
  ...moderationForms,
  ...peopleForms,
  ...municipalityForms,
  ...ideaForms,
  ...commentForms,
  ...projectForms,
  ...officeForms,
  ...noticeForms,
  ...processForms,
  ...pollForms,
  ...pollStaffForms,
  ...budgetForms,
  ...pollPaperForms,
]

/** Route modules with an action that take nothing people type, and why that is so. */
export const buttons: Record<string, string> = {
  'home/pages/not-found.tsx': 'answers 404 to everything',
  'home/pages/display.ts': 'two choices; anything else changes nothing',
  'home/pages/areas-open.tsx': 'one switch per capability',
  'people/pages/resend.tsx': 'one button',
  'people/pages/sessions.tsx': 'one button per session',
  'home/pages/sign-out.ts': 'one button',
  'people/pages/residence-letters.ts': 'ticks and one button; what is no request here is left out',
  'people/pages/become.ts': 'one button per persona, in the demo alone',
  'ideas/pages/support.tsx': 'one button',
  'comments/pages/helpful.tsx': 'one button',
  'comments/pages/withdraw.tsx': 'one button',
  'ideas/pages/withdraw.tsx': 'one button',
  'ideas/pages/draft.tsx': 'buttons: go on, delete',
  'ideas/pages/join.tsx': 'one button',
  'moderation/pages/stop.tsx': 'one button',
  'office/pages/entry.tsx': 'buttons: receipt, letter, forgetting',
  'projects/pages/staff-preview.tsx': 'one button',
  'notices/pages/notices.tsx': 'one button: all read',
  'notices/pages/notice.ts': 'one button: read',
  'notices/pages/bounce.ts': 'takes reports of mail servers that know the token',
  'notices/pages/follow.ts': 'one button: follow or not',
  'notices/pages/unsubscribe.tsx': 'one button',
  'polls/pages/staff-preview.tsx': 'stores nothing; what it says about a ballot is tried on the ballot itself',
  'polls/pages/receipt.tsx': 'one button: takes the access code out of the browser',
  'polls/pages/staff-poll.tsx': 'buttons: order of questions, discard',
  'polls/pages/codes-pdf.ts': 'takes what the form of the page of codes let through; anything else leads back to it',
  'polls/pages/sheets-pdf.ts': 'one number; anything else leads back to the page of paper',
}
