import { defineTexts } from '#app/ui/texts.ts'

/** What people read at an idea that won. */
export const realiseTexts = defineTexts({
  de: {
    answer: (p: { process: string }) =>
      `Ihr Vorschlag hat gewonnen (${p.process}) und wird verwirklicht. Wir planen jetzt die Umsetzung; wie es vorangeht, steht beim Vorhaben.`,
  },
  en: {
    answer: (p: { process: string }) =>
      `Your proposal has won (${p.process}) and will be realised. We are planning it now; how it goes on is said with the project.`,
  },
})
