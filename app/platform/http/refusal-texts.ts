import { defineTexts } from '#app/ui/texts.ts'

export type Refusal = 'badRequest' | 'crossSite' | 'lengthMissing' | 'bodyTooLarge' | 'urlTooLong' | 'broken'

export const refusalTexts = defineTexts({
  de: {
    home: 'Zur Startseite',
    reference: 'Kennung für Rückfragen',
    badRequest: {
      title: 'Diese Anfrage verstehen wir nicht',
      text: 'Die Adresse ist unvollständig. Beginnen Sie auf der Startseite.',
    },
    crossSite: {
      title: 'Diese Eingabe kam von einer anderen Seite',
      text: 'Zu Ihrem Schutz nehmen wir nur Eingaben an, die Sie hier selbst abgeschickt haben. Es wurde nichts gespeichert. Gehen Sie zur Startseite und schicken Sie Ihre Eingabe von dort ab.',
    },
    lengthMissing: {
      title: 'Diese Eingabe kam unvollständig an',
      text: 'Ihr Programm hat nicht gesagt, wie groß die Eingabe ist. Es wurde nichts gespeichert. Versuchen Sie es mit einem anderen Browser.',
    },
    bodyTooLarge: {
      title: 'Diese Eingabe ist zu groß',
      text: 'Ein Foto darf höchstens 10 MB groß sein, ein Text ohne Foto höchstens 256 kB. Es wurde nichts gespeichert. Gehen Sie zurück, Ihre Eingaben stehen noch da, und wählen Sie ein kleineres Foto.',
    },
    urlTooLong: {
      title: 'Diese Adresse ist zu lang',
      text: 'Kürzen Sie Ihre Suche oder beginnen Sie auf der Startseite.',
    },
    broken: {
      title: 'Hier ist etwas schiefgegangen',
      text: 'Der Fehler liegt bei uns. Laden Sie die Seite neu oder versuchen Sie es später.',
    },
  },
  en: {
    home: 'To the start page',
    reference: 'Reference',
    badRequest: {
      title: 'We do not understand this request',
      text: 'The address is incomplete. Start on the start page.',
    },
    crossSite: {
      title: 'This input came from another site',
      text: 'For your protection we only accept what you sent from here yourself. Nothing was stored. Go to the start page and send your input from there.',
    },
    lengthMissing: {
      title: 'This input arrived incomplete',
      text: 'Your program did not say how large the input is. Nothing was stored. Try another browser.',
    },
    bodyTooLarge: {
      title: 'This input is too large',
      text: 'A photo may have up to 10 MB, a text without a photo up to 256 kB. Nothing was stored. Go back, your input is still there, and choose a smaller photo.',
    },
    urlTooLong: { title: 'This address is too long', text: 'Shorten your search or start on the start page.' },
    broken: {
      title: 'Something went wrong',
      text: 'The fault is ours. Reload the page or try again later.',
    },
  },
})
