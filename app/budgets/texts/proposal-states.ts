import { defineTexts } from '#app/ui/texts.ts'

export const proposalTexts = defineTexts({
  de: {
    states: {
      submitted: 'Eingereicht',
      checking: 'In Prüfung',
      admitted: 'Zugelassen',
      rejected: 'Nicht zugelassen',
      combined: 'Zusammengefasst',
      withdrawn: 'Zurückgezogen',
    },
  },
  en: {
    states: {
      submitted: 'Submitted',
      checking: 'Being checked',
      admitted: 'Admitted',
      rejected: 'Not admitted',
      combined: 'Combined',
      withdrawn: 'Withdrawn',
    },
  },
})
