import { defineTexts } from '#app/ui/texts.ts'

export const homeTexts = defineTexts({
  de: {
    skip: 'Zum Inhalt springen',
    start: {
      title: (p: { name: string }) => `Mitmachen in ${p.name}`,
      lead: 'Schlagen Sie etwas vor, unterstützen Sie Ideen und sehen Sie, was daraus wird.',
    },
    todo: { title: 'Zu erledigen' },
    errors: {
      notFound: {
        title: 'Diese Seite gibt es nicht',
        text: 'Vielleicht wurde die Adresse falsch abgeschrieben, oder der Inhalt wurde entfernt.',
      },
      forbidden: {
        title: 'Dafür fehlt Ihnen ein Recht',
        text: 'Diese Seite ist der Verwaltung vorbehalten. Fragen Sie die Administration Ihrer Kommune.',
      },
      broken: {
        title: 'Hier ist etwas schiefgegangen',
        text: 'Der Fehler liegt bei uns. Laden Sie die Seite neu oder versuchen Sie es später.',
      },
      reference: (p: { reference: string }) => `Kennung für Rückfragen: ${p.reference}`,
      home: 'Zur Startseite',
      noMunicipality: { title: 'Unter dieser Adresse gibt es keine Kommune', text: 'Prüfen Sie die Adresse.' },
      notFounded: {
        title: 'Diese Installation ist noch nicht eingerichtet',
        text: 'Öffnen Sie den Einrichtungslink. Er steht in der Ausgabe des Servers.',
      },
    },
  },
  en: {
    skip: 'Skip to content',
    start: {
      title: (p: { name: string }) => `Take part in ${p.name}`,
      lead: 'Propose something, support ideas and see what becomes of them.',
    },
    todo: { title: 'To do' },
    errors: {
      notFound: { title: 'This page does not exist', text: 'The address may be mistyped, or the content was removed.' },
      forbidden: {
        title: 'You need another right for this',
        text: 'This page is for the administration. Ask the administrator of your municipality.',
      },
      broken: { title: 'Something went wrong', text: 'The fault is ours. Reload the page or try again later.' },
      reference: (p: { reference: string }) => `Reference: ${p.reference}`,
      home: 'To the start page',
      noMunicipality: { title: 'There is no municipality at this address', text: 'Check the address.' },
      notFounded: {
        title: 'This installation is not set up yet',
        text: 'Open the set-up link. It stands in the output of the server.',
      },
    },
  },
})
