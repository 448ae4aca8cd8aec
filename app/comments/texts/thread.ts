import { defineTexts, plural } from '#app/ui/texts.ts'

type Count = { count: number; text: string }
const de = (one: string, other: string) => (p: Count) => `${p.text} ${plural('de', p.count, { one, other })}`
const en = (one: string, other: string) => (p: Count) => `${p.text} ${plural('en', p.count, { one, other })}`

export const threadTexts = defineTexts({
  de: {
    title: 'Diskussion',
    count: de('Kommentar', 'Kommentare'),
    sides: {
      label: 'Wie die Kommentare dazu stehen',
      pro: de('dafür', 'dafür'),
      contra: de('dagegen', 'dagegen'),
      neutral: de('ohne Haltung', 'ohne Haltung'),
    },
    official: de('Kommentar der Verwaltung', 'Kommentare der Verwaltung'),
    empty: 'Noch hat niemand etwas geschrieben. Machen Sie den Anfang: Was spricht dafür, was dagegen?',
    emptyClosed: 'Hier hat niemand etwas geschrieben.',
    order: 'Reihenfolge',
    orders: { helpful: 'Hilfreichste', new: 'Neueste', old: 'Älteste', both: 'Beide Seiten' },
    bothLead: { pro: 'Dafür', contra: 'Dagegen' },
    neutralElsewhere: (p: Count) =>
      `${p.text} ${plural('de', p.count, { one: 'Kommentar', other: 'Kommentare' })} ohne Haltung ansehen`,
    next: 'Weitere Kommentare anzeigen',
    loading: 'Kommentare werden geladen …',
    notLoaded: 'Das hat nicht geklappt. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    toStart: 'Zum Anfang der Diskussion',
    fresh: (p: Count) =>
      `${p.text} ${plural('de', p.count, { one: 'neuen Kommentar', other: 'neue Kommentare' })} anzeigen`,
    freshShown: (p: Count) =>
      `${p.text} ${plural('de', p.count, { one: 'neuer Kommentar steht', other: 'neue Kommentare stehen' })} oben.`,
    closed: 'Die Diskussion ist beendet',
    join: 'Anmelden und mitreden',
    joinNote: 'Mit einem Konto schreiben Sie unter Ihrem Namen oder einem Pseudonym.',
    held: {
      title: 'Wartet auf Prüfung',
      text: 'Bisher sehen nur Sie diesen Kommentar. Die Verwaltung schaut kurz darauf, dann wird er öffentlich.',
    },
  },
  en: {
    title: 'Discussion',
    count: en('comment', 'comments'),
    sides: {
      label: 'Where the comments stand',
      pro: en('in favour', 'in favour'),
      contra: en('against', 'against'),
      neutral: en('taking no side', 'taking no side'),
    },
    official: en('comment of the administration', 'comments of the administration'),
    empty: 'Nobody has written anything yet. Make a start: what speaks for it, what against it?',
    emptyClosed: 'Nobody has written anything here.',
    order: 'Order',
    orders: { helpful: 'Most helpful', new: 'Newest', old: 'Oldest', both: 'Both sides' },
    bothLead: { pro: 'In favour', contra: 'Against' },
    neutralElsewhere: (p: Count) =>
      `See ${p.text} ${plural('en', p.count, { one: 'comment', other: 'comments' })} taking no side`,
    next: 'Show more comments',
    loading: 'Loading comments …',
    notLoaded: 'That did not work. Check your connection and try again.',
    toStart: 'To the beginning of the discussion',
    fresh: (p: Count) => `Show ${p.text} new ${plural('en', p.count, { one: 'comment', other: 'comments' })}`,
    freshShown: (p: Count) =>
      `${p.text} new ${plural('en', p.count, { one: 'comment stands', other: 'comments stand' })} on top.`,
    closed: 'The discussion has ended',
    join: 'Sign in and join in',
    joinNote: 'With an account you write under your name or a pseudonym.',
    held: {
      title: 'Waits for review',
      text: 'So far only you see this comment. The administration has a short look, then it becomes public.',
    },
  },
})
