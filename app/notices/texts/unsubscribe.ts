import { defineTexts } from '#app/ui/texts.ts'

/** The page behind the link at the end of every mail. */
export const unsubscribeTexts = defineTexts({
  de: {
    title: 'E-Mails abbestellen',
    lead: (p: { what: string }) => `Ein Klick, und Sie bekommen keine E-Mails mehr: ${p.what}.`,
    button: 'Abbestellen',
    follow: (p: { title: string }) => `Neues zu „${p.title}“`,
    digest: 'Ihre gesammelten Neuigkeiten',
    newsletter: 'Rundbriefe der Verwaltung',
    stays: 'In Ihrer Liste auf der Plattform können Sie weiter alles nachlesen.',
    staysFollow: 'Dem folgen Sie dann nicht mehr. Alles andere bleibt, wie es ist.',
    endedFollow: (p: { what: string }) => `Sie folgen nicht mehr: ${p.what}. Alles andere bleibt, wie es ist.`,
    done: 'Abbestellt',
    doneText: (p: { what: string }) => `Sie bekommen keine E-Mails mehr: ${p.what}.`,
    already: 'Schon abbestellt',
    alreadyText: 'Über diesen Link kommen keine E-Mails mehr.',
    settings: 'Alle Einstellungen ansehen',
  },
  en: {
    title: 'End e-mails',
    lead: (p) => `One click, and you get no more e-mails: ${p.what}.`,
    button: 'Unsubscribe',
    follow: (p) => `News of “${p.title}”`,
    digest: 'Your collected news',
    newsletter: 'Newsletters of the administration',
    stays: 'You can still read everything in your list on the platform.',
    staysFollow: 'You stop following it. Everything else stays as it is.',
    endedFollow: (p) => `You do not follow any more: ${p.what}. Everything else stays as it is.`,
    done: 'Unsubscribed',
    doneText: (p) => `You get no more e-mails: ${p.what}.`,
    already: 'Unsubscribed already',
    alreadyText: 'No e-mails come by this link any more.',
    settings: 'See all settings',
  },
})
