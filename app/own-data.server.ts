import { budgetOwnData } from './budgets/own-data.server.ts'
import { commentOwnData } from './comments/own-data.server.ts'
import { ideaOwnData } from './ideas/own-data.server.ts'
import { moderationOwnData } from './moderation/own-data.server.ts'
import { municipalityOwnData } from './municipalities/own-data.server.ts'
import { noticeOwnData } from './notices/own-data.server.ts'
import { officeOwnData } from './office/own-data.server.ts'
import { peopleOwnData } from './people/own-data.server.ts'
import type { OwnData } from './people/own-data.ts'
import { photoOwnData } from './photos/own-data.server.ts'
import { pollOwnData } from './polls/own-data.server.ts'
import { processOwnData } from './processes/own-data.server.ts'
import { projectOwnData } from './projects/own-data.server.ts'

/** All that is kept about people, from all capabilities. The account itself comes last: the others may still look for its address. */
export const ownData: OwnData[] = [
  ...ideaOwnData,
  ...projectOwnData,
  ...officeOwnData,
  ...processOwnData,
  ...pollOwnData,
  ...budgetOwnData,
  ...commentOwnData,
  ...moderationOwnData,
  ...photoOwnData,
  ...noticeOwnData,
  ...municipalityOwnData,
  ...peopleOwnData,
]
