import type { Texts } from '#app/ui/texts.ts'

/** Why nobody writes below a subject any more, when its thread was closed by hand. */
export const closedByHand: Texts<string> = {
  de: 'Die Verwaltung hat diese Diskussion beendet. Sie können alles nachlesen.',
  en: 'The administration has ended this discussion. You can still read all of it.',
}
