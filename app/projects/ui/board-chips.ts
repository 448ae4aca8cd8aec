import type { FilterChip } from '#app/ui/filter-chips.tsx'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { type BoardFilter, boardHref } from '../board-filter.ts'
import { boardTexts } from '../texts/board.ts'
import { projectTexts } from '../texts/project.ts'

type Area = { id: string; name: string }

/** One chip per choice, each leading to the board without it. */
export function boardChips(
  language: Language,
  filter: BoardFilter,
  areas: { topics: Area[]; districts: Area[] },
): FilterChip[] {
  const t = textsIn(boardTexts, language)
  const { states, lights } = textsIn(projectTexts, language)
  const { search, state, light, late, year } = filter
  const topic = areas.topics.find(({ id }) => id === filter.topicId)
  const district = areas.districts.find(({ id }) => id === filter.districtId)
  const chosen: [label: string | null | undefined | false, without: Partial<BoardFilter>][] = [
    [search && t.chips.search({ search }), { search: '' }],
    [state && states[state], { state: null }],
    [light && t.chips.light({ light: lights[light] }), { light: null }],
    [late && t.chips.late, { late: false }],
    [topic?.name, { topicId: null }],
    [district?.name, { districtId: null }],
    [year !== null && t.chips.year({ year }), { year: null }],
  ]
  return chosen.flatMap(([label, without]) => (label ? [{ label, href: boardHref(filter, without) }] : []))
}
