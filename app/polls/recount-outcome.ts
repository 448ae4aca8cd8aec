import type { Language } from '#app/ui/texts.ts'
import type { Place } from './json-place.ts'
import type { recountTexts } from './texts/recount.ts'

/** What a recount prints, and whether the result in the file agrees (null: there is none to agree with); or what is wrong with the file. */
export type Recount =
  | { ok: true; output: unknown; agrees: boolean | null; note: string | null }
  | { ok: false; problems: (Place & { message: string })[] }

export type RecountWords = { language: Language; t: (typeof recountTexts)['de'] }
