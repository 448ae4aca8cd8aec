import { type FollowTarget, followersAround } from '#app/notices/follow.ts'
import type { Announcement, EntryToTell, Telling } from '#app/notices/letter.ts'
import { prisma } from '#app/platform/db.server.ts'
import { formatDateTime } from '#app/ui/format.ts'
import { textsIn } from '#app/ui/texts.ts'
import { processLetters } from './texts/letters.ts'

/** Who is told what of a process, by kind of entry in the chronicle. That a phase is over is told to nobody: the page says it. */
export const processTellings: Record<string, Telling> = {
  'process.published': tellPublished,
  'process.phaseOpened': tellOpened,
  'process.phaseExtended': tellExtended,
  'process.stopped': tellStopped,
  'process.resultPublished': tellResult,
}

async function tellPublished(entry: EntryToTell): Promise<Announcement | null> {
  const process = await publicProcess(entry)
  if (!process || process.stoppedAt) return null
  return {
    followers: process.followers,
    line: (language) => textsIn(processLetters, language).published.line,
    letter({ language }) {
      const t = textsIn(processLetters, language).published
      return {
        subject: t.subject(process),
        paragraphs: [t.what(process), process.summary],
        action: { label: t.action, path: process.path },
      }
    },
  }
}

async function tellOpened(entry: EntryToTell): Promise<Announcement | null> {
  const process = await publicProcess(entry)
  const phase = process && (await phaseOf(entry, process.title))
  // told late, as after a long standstill: what is over is no news
  if (!process || !phase || process.stoppedAt || (phase.endsAt && phase.endsAt <= new Date())) return null
  return {
    followers: process.followers,
    line: (language) => textsIn(processLetters, language).opened.line(phase),
    letter({ language }) {
      const t = textsIn(processLetters, language).opened
      const until = phase.endsAt ? [t.until({ at: formatDateTime(language, phase.endsAt) })] : []
      return {
        subject: t.subject(phase),
        paragraphs: [[t.what(phase), ...until].join(' '), ...(phase.text ? [phase.text] : [])],
        action: { label: t.action, path: process.path },
      }
    },
  }
}

async function tellExtended(entry: EntryToTell): Promise<Announcement | null> {
  const process = await publicProcess(entry)
  const phase = process && (await phaseOf(entry, process.title))
  const change =
    phase &&
    (await prisma.phaseExtension.findFirst({
      where: { municipalityId: entry.municipalityId, phaseId: phase.id, field: 'end' },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      select: { was: true, now: true, reason: true },
    }))
  if (!process || !phase || !change) return null
  return {
    followers: process.followers,
    line: (language) => textsIn(processLetters, language).extended.line(phase),
    letter({ language }) {
      const t = textsIn(processLetters, language).extended
      const { was, now, reason } = change
      const dates = { was: was ? formatDateTime(language, was) : '', now: now ? formatDateTime(language, now) : '' }
      return {
        subject: t.subject(phase),
        paragraphs: [now ? t.what({ ...phase, ...dates }) : t.whatOpen(phase), t.reason({ reason })],
        action: { label: t.action, path: process.path },
      }
    },
  }
}

async function tellStopped(entry: EntryToTell): Promise<Announcement | null> {
  const process = await publicProcess(entry)
  if (!process) return null
  return {
    followers: process.followers,
    line: (language) => textsIn(processLetters, language).stopped.line,
    letter({ language }) {
      const t = textsIn(processLetters, language).stopped
      return {
        subject: t.subject(process),
        paragraphs: [t.what(process), t.reason({ reason: process.stopReason })],
        action: { label: t.action, path: process.path },
      }
    },
  }
}

async function tellResult(entry: EntryToTell): Promise<Announcement | null> {
  const process = await publicProcess(entry)
  if (!process) return null
  return {
    followers: process.followers,
    path: `${process.path}#ergebnis`,
    line: (language) => textsIn(processLetters, language).result.line,
    letter({ language }) {
      const t = textsIn(processLetters, language).result
      const paragraphs = process.resultText.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
      return {
        subject: t.subject(process),
        paragraphs: [t.what(process), ...paragraphs],
        action: { label: t.action, path: `${process.path}#ergebnis` },
      }
    },
  }
}

async function publicProcess({ municipalityId, subjectId }: EntryToTell) {
  const found = await prisma.process.findFirst({
    where: { municipalityId, id: subjectId, publishedAt: { lte: new Date() } },
    select: {
      number: true,
      title: true,
      summary: true,
      topicId: true,
      stoppedAt: true,
      stopReason: true,
      resultText: true,
      districts: { select: { districtId: true } },
    },
  })
  if (!found) return null
  const { districts, ...process } = found
  const followers: FollowTarget[] = [
    ...followersAround({ processId: subjectId, topicId: process.topicId }),
    ...districts.map(({ districtId }) => ({ kind: 'district' as const, id: districtId })),
  ]
  return { ...process, path: `/mitmachen/${process.number}`, followers }
}

async function phaseOf({ municipalityId, facts }: EntryToTell, title: string) {
  const phase = await prisma.phase.findUnique({
    where: { municipalityId_id: { municipalityId, id: String(facts.phaseId) } },
    select: { id: true, title: true, text: true, endsAt: true },
  })
  return phase && { ...phase, title, phase: phase.title }
}
