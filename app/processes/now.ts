import { type Circumstances, type DatedPhase, type Deed, deedsOf, permission, runningPhases } from './permission.ts'

/** One thing a visitor can do now; the first of them is the page's primary action. */
export type NowAction = { deed: Offered; until: Date | null; href: string }
export type Now = {
  actions: NowAction[]
  /** phases that are running */
  running: DatedPhase[]
  /** what a running phase is for, that cannot be done here */
  elsewhere: Offered[]
  /** what comes next, while something is still to come */
  next: DatedPhase | null
}

/** In the order in which they are offered. */
export const offered = ['submit', 'vote', 'budget', 'consult', 'discuss', 'support'] as const satisfies readonly Deed[]
type Offered = (typeof offered)[number]

/** What can be done in a process at this moment, where, and until when. */
export function whatNow(process: Circumstances & { number: number }): Now {
  const running = process.stoppedAt ? [] : runningPhases(process.phases, process.now)
  const wanted = offered.filter((deed) => running.some((phase) => deedsOf(phase).includes(deed)))
  const actions = wanted.flatMap((deed) => {
    const answer = permission(deed, process)
    const link = running.find((phase) => deedsOf(phase).includes(deed) && phase.settings.link)
    // where staff say it takes place elsewhere, it does
    if (link?.settings.link && isLinked(deed)) return [{ deed, until: link.endsAt, href: link.settings.link }]
    return answer.open ? [{ deed, until: answer.until, href: addressOf(deed, answer.phase.id) }] : []
  })
  const done = actions.map(({ deed }) => deed)
  const coming = process.phases.filter(({ startsAt }) => startsAt > process.now)
  return {
    actions,
    running,
    elsewhere: wanted.filter((deed) => isLinked(deed) && !done.includes(deed)),
    next: coming.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0] ?? null,
  }
}

function isLinked(deed: Deed): boolean {
  return deed === 'vote' || deed === 'budget' || deed === 'consult'
}

function addressOf(deed: Deed, phaseId: string): string {
  return deed === 'submit' ? `/ideen/neu?phase=${phaseId}` : places[deed]
}

/** Where on the page of the process it is done; other capabilities put these parts there. */
const places: Record<Exclude<Deed, 'submit'>, string> = {
  reword: '#ideen',
  support: '#ideen',
  discuss: '#diskussion',
  vote: '#abstimmung',
  budget: '#buergerhaushalt',
  consult: '#entwurf',
}
