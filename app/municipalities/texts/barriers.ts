import { defineTexts } from '#app/ui/texts.ts'

/** What staff read and write about reported barriers, and the letter with their answer. */
export const barrierInboxTexts = defineTexts({
  de: {
    title: 'Gemeldete Barrieren',
    lead: 'Menschen melden, was sie nicht lesen oder bedienen können. Die älteste Meldung steht oben.',
    empty: 'Es liegt keine Meldung vor.',
    from: 'Antwort an',
    anonymous: 'ohne Adresse',
    reported: 'Gemeldet am',
    answer: 'Ihre Antwort',
    answerHint: (p: { email: string }) => `Geht als E-Mail an ${p.email}. Danach ist die Meldung erledigt.`,
    send: 'Antwort senden',
    done: 'Ohne Antwort ablegen',
    doneAnonymous: 'Als erledigt ablegen',
    forget: 'Ist die Meldung erledigt, wird die E-Mail-Adresse gelöscht.',
    sent: 'Die Antwort ist unterwegs und die Meldung erledigt.',
    closed: 'Die Meldung ist abgelegt.',
    gone: 'Diese Meldung ist schon erledigt oder hat keine Adresse mehr. Ihre Antwort wurde nicht gesendet.',
    closedTitle: 'Zuletzt erledigt',
    answeredBy: (p: { name: string | null; date: string }) =>
      p.name ? `Beantwortet von ${p.name} am ${p.date}` : `Beantwortet am ${p.date}`,
    closedBy: (p: { name: string | null; date: string }) =>
      p.name ? `Erledigt von ${p.name} am ${p.date}` : `Erledigt am ${p.date}`,
    noAnswer: 'Ohne Antwort abgelegt',
    errors: {
      answer: 'Schreiben Sie eine Antwort.',
      answerLong: 'Kürzen Sie die Antwort auf 5.000 Zeichen.',
    },
    letter: {
      subject: (p: { municipality: string }) => `Antwort auf Ihre gemeldete Barriere bei ${p.municipality}`,
      first: (p: { page: string }) => `Sie haben eine Barriere gemeldet: ${p.page}. Das ist die Antwort:`,
      why: 'Sie bekommen diese E-Mail, weil Sie eine Barriere gemeldet haben. Ihre Adresse ist inzwischen gelöscht.',
      action: 'Noch eine Barriere melden',
    },
  },
  en: {
    title: 'Reported barriers',
    lead: 'People report what they cannot read or use. The oldest report is on top.',
    empty: 'There is no report.',
    from: 'Answer to',
    anonymous: 'no address',
    reported: 'Reported on',
    answer: 'Your answer',
    answerHint: (p) => `Goes to ${p.email} by e-mail. The report is dealt with then.`,
    send: 'Send the answer',
    done: 'File without an answer',
    doneAnonymous: 'File as done',
    forget: 'Once the report is dealt with, the e-mail address is deleted.',
    sent: 'The answer is on its way and the report dealt with.',
    closed: 'The report is filed.',
    gone: 'This report is dealt with already or has no address any more. Your answer was not sent.',
    closedTitle: 'Dealt with lately',
    answeredBy: (p) => (p.name ? `Answered by ${p.name} on ${p.date}` : `Answered on ${p.date}`),
    closedBy: (p) => (p.name ? `Dealt with by ${p.name} on ${p.date}` : `Dealt with on ${p.date}`),
    noAnswer: 'Filed without an answer',
    errors: {
      answer: 'Write an answer.',
      answerLong: 'Shorten the answer to 5,000 characters.',
    },
    letter: {
      subject: (p) => `Answer to the barrier you reported to ${p.municipality}`,
      first: (p) => `You reported a barrier: ${p.page}. This is the answer:`,
      why: 'You get this e-mail because you reported a barrier. Your address has been deleted since.',
      action: 'Report another barrier',
    },
  },
})

export type BarrierInboxTexts = (typeof barrierInboxTexts)['de']
