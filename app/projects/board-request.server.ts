import type { RouterContextProvider } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { originOf } from '#app/platform/origin.ts'
import { readWholeBoard } from './board.server.ts'
import type { FileContext } from './board-files.ts'
import { knownAreasOnly, readBoardFilter } from './board-filter.ts'

/** All projects of the choice in the address, and how files name what belongs to them. */
export async function wholeBoard(context: Readonly<RouterContextProvider>, onlyPlaced = false) {
  const { id, host } = currentMunicipality(context)
  const areas = await areasOf(id)
  const filter = knownAreasOnly(readBoardFilter(currentRequest(context).url.searchParams), areas)
  const { items } = await readWholeBoard(id, filter, onlyPlaced)
  const file: FileContext = { language: currentLanguage(context), origin: originOf(host), areas }
  return { items, file }
}
