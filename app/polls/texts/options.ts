import { defineTexts } from '#app/ui/texts.ts'

/** Options the platform makes itself. */
export const optionTexts = defineTexts({
  de: { yes: 'Ja', no: 'Nein', abstain: 'Enthaltung', passive: 'Alles bleibt, wie es ist' },
  en: { yes: 'Yes', no: 'No', abstain: 'Abstention', passive: 'Everything stays as it is' },
})
