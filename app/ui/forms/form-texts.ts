import { defineTexts } from '../texts.ts'

export const formTexts = defineTexts({
  de: {
    // where a schema has no sentence of its own: only forged or broken forms get there
    missing: 'Diese Angabe fehlt.',
    unfit: 'Diese Angabe passt hier nicht.',
    restored:
      'Ihre Eingaben sind wieder da. Gespeichert sind sie noch nicht: Prüfen Sie sie und schicken Sie sie noch einmal ab.',
  },
  en: {
    missing: 'This entry is missing.',
    unfit: 'This entry does not fit here.',
    restored: 'Your input is back. It is not saved yet: check it and send it once more.',
  },
})
