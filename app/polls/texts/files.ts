import { defineTexts } from '#app/ui/texts.ts'

/** Heads and words of the tables people download. */
export const fileTexts = defineTexts({
  de: { receipt: 'Quittung', channel: 'Abgegeben', online: 'online', paper: 'auf Papier' },
  en: { receipt: 'Receipt', channel: 'Cast', online: 'online', paper: 'on paper' },
})
