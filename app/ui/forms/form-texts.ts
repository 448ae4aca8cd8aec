import { defineTexts } from '../texts.ts'

/** Said where a schema has no sentence of its own: only forged or broken forms get there. */
export const formTexts = defineTexts({
  de: { missing: 'Diese Angabe fehlt.', unfit: 'Diese Angabe passt hier nicht.' },
  en: { missing: 'This entry is missing.', unfit: 'This entry does not fit here.' },
})
