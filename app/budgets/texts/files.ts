import { defineTexts } from '#app/ui/texts.ts'

/** Heads of the tables for download. */
export const fileTexts = defineTexts({
  de: {
    head: [
      'Nummer',
      'Titel',
      'Beschreibung',
      'Topf',
      'Stand',
      'Begründung',
      'Wunschkosten (Euro)',
      'Geprüfte Kosten (Euro)',
      'Idee',
      'Unterstützungen',
      'Breite',
      'Länge',
      'Gewonnen',
      'Wird verwirklicht',
    ] as string[],
  },
  en: {
    head: [
      'Number',
      'Title',
      'Description',
      'Pot',
      'State',
      'Reason',
      'Wished cost (euro)',
      'Checked cost (euro)',
      'Idea',
      'Supporters',
      'Latitude',
      'Longitude',
      'Won',
      'Is realised',
    ],
  },
})
