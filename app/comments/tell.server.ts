import { isSubjectFollowKind } from '#app/notices/follow.ts'
import type { Announcement, EntryToTell, Named, Reason, Telling } from '#app/notices/letter.ts'
import { prisma } from '#app/platform/db.server.ts'
import { describeAll } from '#app/subjects.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import { excerptOf } from './excerpt.ts'
import { commentLetters } from './texts/letters.ts'

/** Who is told of comments: whom they answer, whose subject it is, and who follows it. */
export const commentTellings: Record<string, Telling> = {
  'comment.written': tellWritten,
  'comment.answered': tellWritten,
  'comment.official': tellWritten,
}

async function tellWritten(entry: EntryToTell): Promise<Announcement | null> {
  const { municipalityId } = entry
  const comment = await prisma.comment.findFirst({
    where: {
      municipalityId,
      id: entry.subjectId,
      hiddenAt: null,
      withdrawnAt: null,
      heldAt: null,
      thread: { visible: true },
    },
    select: {
      id: true,
      threadId: true,
      text: true,
      official: true,
      office: true,
      thread: { select: { subjectKind: true } },
      parent: { select: { authorId: true, official: true } },
    },
  })
  if (!comment) return null
  const about = { kind: comment.thread.subjectKind, id: comment.threadId }
  const subject = (await describeAll(municipalityId, [about])).get(about.id)
  if (!subject?.visible) return null
  const people: Named[] = [
    ...(comment.parent
      ? [{ role: 'commenter' as const, kind: 'reply' as const, personIds: [comment.parent.authorId] }]
      : []),
    ...(subject.authorId
      ? [{ role: 'author' as const, kind: 'discussion' as const, personIds: [subject.authorId] }]
      : []),
  ]
  const path = `/beitraege/${comment.id}`
  const way = (role: Reason) => (comment.official ? 'official' : role === 'commenter' ? 'answered' : 'written')
  return {
    people,
    // followers hear of what the administration says; every single comment is for those who take part
    followers: comment.official && isSubjectFollowKind(about.kind) ? [{ kind: about.kind, id: about.id }] : [],
    about,
    path,
    line(language, role) {
      const t = textsIn(commentLetters, language).lines
      if (comment.official || role === 'commenter') return t[way(role)]
      return comment.parent ? t.answeredElsewhere : t.written
    },
    letter({ role, language }) {
      const t = textsIn(commentLetters, language)
      const facts = { title: subject.title, office: comment.office ?? '' }
      return {
        subject: t[way(role)].subject(facts),
        paragraphs: [t[way(role)].what(facts), excerptOf(comment.text, 600)],
        action: { label: t.action, path },
      }
    },
  }
}
