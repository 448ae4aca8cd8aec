import { type Language, textsIn } from '#app/ui/texts.ts'
import { listedStatuses } from './idea.ts'
import { type Areas, type Chosen, chosen, everythingNewestFirst, type IdeaFilter } from './idea-filter.ts'
import { ideaListTexts } from './texts/list.ts'
import { ideaTexts } from './texts.ts'

/** What a filter is said with: names of the municipality's topics, districts and processes. */
export type Known = { areas: Areas; processes: readonly { number: number; title: string }[] }

/** One choice in the words people read. */
export function filterWord(language: Language, { kind, value }: Chosen, { areas, processes }: Known): string {
  const t = textsIn(ideaListTexts, language)
  if (kind === 'process')
    return processes.find(({ number }) => String(number) === value)?.title ?? t.processChip({ number: value })
  if (kind === 'search') return t.searchChip({ search: value })
  if (kind === 'status') return textsIn(ideaTexts, language).status[listedStatuses.find((status) => status === value)!]
  return areas[kind === 'topic' ? 'topics' : 'districts'].find(({ id }) => id === value)!.name
}

/** "Neue Ideen in Musterstadt: Unser Stadtpark, Altstadt": the feed of a list says what it is narrowed to. */
export function feedTitle(language: Language, name: string, filter: IdeaFilter, known: Known): string {
  const title = textsIn(ideaListTexts, language).feedTitle({ name })
  const words = chosen({ ...everythingNewestFirst, ...filter }).map((one) => filterWord(language, one, known))
  return words.length > 0 ? `${title}: ${words.join(', ')}` : title
}
