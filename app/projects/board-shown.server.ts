import type { BoardFigures, BoardItem } from './board.server.ts'
import type { BoardView } from './board-filter.ts'
import { delayReasons } from './delay-reasons.server.ts'
import type { Day } from './project.ts'

/** What a view draws, nothing more: it goes to the browser twice. */
export async function shownIn(municipalityId: string, view: BoardView, items: BoardItem[]) {
  if (view === 'map') {
    return {
      view,
      items: items.map(({ number, title, light, place, latitude, longitude }) => ({
        number,
        title,
        light,
        place,
        latitude,
        longitude,
      })),
    }
  }
  if (view === 'timeline') {
    const why = await delayReasons(
      municipalityId,
      items.map(({ id }) => id),
    )
    return { view, items: items.map((item) => ({ ...datesOf(item), why: why[item.id] })) }
  }
  return { view, items: items.map(cardOf) }
}

/** The years a project of this choice runs in, newest first; the year chosen stays to be seen. */
export function yearsToChoose({ firstYear, lastYear }: BoardFigures, chosen: number | null, today: Day): number[] {
  const thisYear = Number(today.slice(0, 4))
  const first = Math.min(firstYear ?? thisYear, chosen ?? thisYear, thisYear)
  const last = Math.max(lastYear ?? thisYear, chosen ?? thisYear, thisYear)
  // a date typed wrong must not make a list of centuries
  const count = Math.min(last - first + 1, 40)
  return Array.from({ length: count }, (_, index) => Math.min(last, thisYear + 20) - index)
}

function cardOf(item: BoardItem) {
  const { number, title, summary, state, light, share, place, topicId, districtId } = item
  const { endPlanned, endActual, nextMilestone } = item
  return {
    number,
    title,
    summary,
    state,
    light,
    share,
    place,
    topicId,
    districtId,
    endPlanned,
    endActual,
    nextMilestone,
  }
}

function datesOf(item: BoardItem) {
  const { number, title, state, light, startFirstPromised, startPlanned, startActual } = item
  const { endFirstPromised, endPlanned, endActual } = item
  return {
    number,
    title,
    state,
    light,
    startFirstPromised,
    startPlanned,
    startActual,
    endFirstPromised,
    endPlanned,
    endActual,
  }
}
