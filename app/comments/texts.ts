import { defineTexts, plural } from '#app/ui/texts.ts'

type Count = { count: number; text: string }

/** What stands with a single comment, wherever it is shown. */
export const commentTexts = defineTexts({
  de: {
    comment: 'Kommentar',
    deletedAccount: 'Gelöschtes Konto',
    you: 'Sie',
    by: (p: { name: string }) => `Kommentar von ${p.name}`,
    answerBy: (p: { name: string }) => `Antwort von ${p.name}`,
    stances: { pro: 'Dafür', contra: 'Dagegen', neutral: 'Ohne Haltung' },
    official: (p: { office: string }) => `Verwaltung · ${p.office}`,
    administration: 'Verwaltung',
    permalink: (p: { date: string }) => `${p.date}, Link zu diesem Kommentar`,
    edited: 'bearbeitet',
    editedLong: 'Bearbeitet: frühere Fassungen ansehen',
    gone: {
      withdrawn: 'Dieser Kommentar wurde zurückgezogen.',
      hidden: 'Dieser Kommentar wurde von der Moderation ausgeblendet.',
    },
    helpful: 'Hilfreich',
    helpfulCount: (p: Count) =>
      p.count === 0
        ? 'Noch niemand findet das hilfreich'
        : `${p.text} ${plural('de', p.count, { one: 'Person findet', other: 'Menschen finden' })} das hilfreich`,
    helpfulOwn: 'Eigene Kommentare kann man nicht markieren.',
    thanks: 'Als hilfreich markiert.',
    taken: 'Markierung zurückgenommen.',
    tooMany: 'Sie haben in kurzer Zeit sehr viel markiert. Versuchen Sie es in ein paar Minuten noch einmal.',
    markGone: 'Diesen Kommentar gibt es nicht mehr. Laden Sie die Seite neu.',
    offline: 'Keine Verbindung. Versuchen Sie es noch einmal, wenn Sie wieder online sind.',
    answer: 'Antworten',
    answerTo: (p: { name: string }) => `${p.name} antworten`,
    edit: 'Bearbeiten',
    withdraw: 'Zurückziehen',
    report: 'Melden',
    moreAnswers: (p: Count) =>
      `${p.text} weitere ${plural('de', p.count, { one: 'Antwort', other: 'Antworten' })} anzeigen`,
    waits: 'Wartet auf Prüfung',
  },
  en: {
    comment: 'Comment',
    deletedAccount: 'Deleted account',
    you: 'You',
    by: (p: { name: string }) => `Comment by ${p.name}`,
    answerBy: (p: { name: string }) => `Answer by ${p.name}`,
    stances: { pro: 'In favour', contra: 'Against', neutral: 'Takes no side' },
    official: (p: { office: string }) => `Administration · ${p.office}`,
    administration: 'Administration',
    permalink: (p: { date: string }) => `${p.date}, link to this comment`,
    edited: 'edited',
    editedLong: 'Edited: see earlier versions',
    gone: {
      withdrawn: 'This comment was withdrawn.',
      hidden: 'This comment was hidden by moderation.',
    },
    helpful: 'Helpful',
    helpfulCount: (p: Count) =>
      p.count === 0
        ? 'Nobody finds this helpful yet'
        : `${p.text} ${plural('en', p.count, { one: 'person finds', other: 'people find' })} this helpful`,
    helpfulOwn: 'You cannot mark your own comments.',
    thanks: 'Marked as helpful.',
    taken: 'Mark taken back.',
    tooMany: 'You have marked a lot in a short time. Try again in a few minutes.',
    markGone: 'This comment is not there any more. Reload the page.',
    offline: 'No connection. Try again when you are back online.',
    answer: 'Answer',
    answerTo: (p: { name: string }) => `Answer ${p.name}`,
    edit: 'Edit',
    withdraw: 'Withdraw',
    report: 'Report',
    moreAnswers: (p: Count) => `Show ${p.text} more ${plural('en', p.count, { one: 'answer', other: 'answers' })}`,
    waits: 'Waits for review',
  },
})
