import type { Announcement, EntryToTell, Telling } from '#app/notices/letter.ts'
import { rows } from '#app/platform/db.server.ts'
import { formatDateTime, formatNumber } from '#app/ui/format.ts'
import { textsIn } from '#app/ui/texts.ts'
import { fewestBallots } from './poll.ts'
import { pollLetters } from './texts/letters.ts'

/** Who is told what of a poll: followers of its process alone. Whoever voted is not written to for having voted. */
export const pollTellings: Record<string, Telling> = {
  'poll.released': tellReleased,
  'poll.counted': tellCounted,
}

async function tellReleased(entry: EntryToTell): Promise<Announcement | null> {
  const poll = await publicPoll(entry)
  // told late, as after a long standstill: what is over is no news
  if (!poll || poll.over) return null
  return {
    followers: [{ kind: 'process', id: poll.processId }],
    line: (language) => textsIn(pollLetters, language).released.line,
    letter({ language }) {
      const t = textsIn(pollLetters, language).released
      const until = formatDateTime(language, poll.endsAt)
      const from = formatDateTime(language, poll.startsAt)
      return {
        subject: t.subject(poll),
        paragraphs: [poll.started ? t.running({ ...poll, until }) : t.coming({ ...poll, from, until }), poll.summary],
        action: { label: t.action, path: `/abstimmungen/${poll.number}` },
      }
    },
  }
}

async function tellCounted(entry: EntryToTell): Promise<Announcement | null> {
  const poll = await publicPoll(entry)
  if (!poll || poll.turnout === null) return null
  const { turnout } = poll
  const path = turnout < fewestBallots ? `/abstimmungen/${poll.number}` : `/abstimmungen/${poll.number}/ergebnis`
  return {
    followers: [{ kind: 'process', id: poll.processId }],
    path,
    line: (language) => textsIn(pollLetters, language).counted.line,
    letter({ language }) {
      const t = textsIn(pollLetters, language).counted
      const said =
        turnout < fewestBallots ? t.tooFew(poll) : t.what({ ...poll, turnout: formatNumber(language, turnout) })
      return { subject: t.subject(poll), paragraphs: [said], action: { label: t.action, path } }
    },
  }
}

type PublicPoll = {
  number: number
  title: string
  summary: string
  processId: string
  startsAt: Date
  endsAt: Date
  started: boolean
  over: boolean
  turnout: number | null
}

async function publicPoll({ municipalityId, subjectId }: EntryToTell): Promise<PublicPoll | null> {
  const [poll] = await rows<PublicPoll>(
    `select p.number, p.title, p.summary, p."processId", f."startsAt", f."endsAt", f."startsAt" <= now() as started,
       f."endsAt" <= now() or c."stoppedAt" is not null as over, p."ballotsOnline" + p."ballotsPaper" as turnout
     from "Poll" p
     join "Phase" f on f."municipalityId" = p."municipalityId" and f.id = p."phaseId"
     join "Process" c on c."municipalityId" = p."municipalityId" and c.id = p."processId" and c."publishedAt" <= now()
     where p."municipalityId" = $1 and p.id = $2 and p."releasedAt" is not null`,
    [municipalityId, subjectId],
  )
  return poll ?? null
}
