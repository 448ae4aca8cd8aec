import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import type { NoticeKind, Pace } from './kinds.ts'
import type { Reason } from './letter.ts'

type Details = {
  line?: string
  kind?: NoticeKind
  role?: Reason
  pace?: Pace
  at?: Date
  read?: boolean
  path?: string
  /** the entry it tells of; one of its own unless given */
  entryId?: string
}

/** A notice to a person about something, as a telling leaves it. */
export async function aNotice(
  person: { municipalityId: string; id: string },
  about: { kind: string; id: string },
  details: Details = {},
): Promise<string> {
  const { municipalityId, id: personId } = person
  const {
    line = 'Neuer Kommentar',
    kind = 'idea',
    role = 'idea',
    pace = 'atOnce',
    at = new Date(),
    read,
    path,
  } = details
  const entryId =
    details.entryId ??
    (await inTransaction((tx) =>
      record(tx, {
        municipalityId,
        actorId: null,
        kind: `${about.kind}.told`,
        subjectId: about.id,
        public: false,
        at,
      }),
    ))
  const mailed = pace === 'atOnce' ? { mailedAt: at } : {}
  await prisma.notice.create({
    data: {
      municipalityId,
      entryId,
      personId,
      kind,
      role,
      line,
      pace,
      subjectKind: about.kind,
      subjectId: about.id,
      createdAt: at,
      ...(path ? { path } : {}),
      ...mailed,
      ...(read ? { readAt: at } : {}),
    },
  })
  return entryId
}
