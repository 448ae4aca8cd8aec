import { defineTexts } from '#app/ui/texts.ts'

type About = { title: string }

/** What people are told of comments. */
export const commentLetters = defineTexts({
  de: {
    lines: {
      written: 'Neuer Kommentar in der Diskussion',
      answered: 'Antwort auf Ihren Kommentar',
      answeredElsewhere: 'Neue Antwort in der Diskussion',
      official: 'Die Verwaltung hat in der Diskussion geschrieben',
    },
    written: {
      subject: (p: About) => `Neuer Kommentar zu „${p.title}“`,
      what: (p: About) => `Jemand hat zu „${p.title}“ geschrieben:`,
    },
    answered: {
      subject: (p: About) => `Antwort auf Ihren Kommentar zu „${p.title}“`,
      what: (p: About) => `Jemand hat auf Ihren Kommentar zu „${p.title}“ geantwortet:`,
    },
    official: {
      subject: (p: About) => `Die Verwaltung schreibt zu „${p.title}“`,
      what: (p: About & { office: string }) => `${p.office} hat in der Diskussion zu „${p.title}“ geschrieben:`,
    },
    action: 'Kommentar ansehen und antworten',
  },
  en: {
    lines: {
      written: 'New comment in the discussion',
      answered: 'Answer to your comment',
      answeredElsewhere: 'New answer in the discussion',
      official: 'The administration wrote in the discussion',
    },
    written: {
      subject: (p: About) => `New comment on “${p.title}”`,
      what: (p: About) => `Somebody wrote about “${p.title}”:`,
    },
    answered: {
      subject: (p: About) => `Answer to your comment on “${p.title}”`,
      what: (p: About) => `Somebody answered your comment on “${p.title}”:`,
    },
    official: {
      subject: (p: About) => `The administration writes about “${p.title}”`,
      what: (p: About & { office: string }) => `${p.office} wrote in the discussion of “${p.title}”:`,
    },
    action: 'See the comment and answer',
  },
})
