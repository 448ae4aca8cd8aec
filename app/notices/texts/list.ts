import { defineTexts } from '#app/ui/texts.ts'

/** The own list of notices, and what to be told. */
export const noticeTexts = defineTexts({
  de: {
    title: 'Mitteilungen',
    lead: 'Was sich bei dem getan hat, das Ihnen wichtig ist.',
    empty:
      'Noch ist hier nichts. Folgen Sie einer Idee, einem Vorhaben oder einem Thema, dann lesen Sie hier, was daraus wird.',
    emptyTitle: 'Noch keine Mitteilungen',
    emptyAction: 'Ideen ansehen',
    settings: 'Einstellen, was und wie oft',
    readAll: 'Alle als gelesen markieren',
    read: 'Gelesen',
    readOne: (p: { title: string }) => `Als gelesen markieren: ${p.title}`,
    unread: 'Neu',
    allRead: 'Alles gelesen.',
    older: 'Ältere Mitteilungen',
    newest: 'Zurück zu den neuesten',
    waiting: (p: { count: number }) =>
      p.count === 1 ? '1 ungelesene Mitteilung' : `${p.count} ungelesene Mitteilungen`,
    list: 'Ihre Mitteilungen, neueste zuerst',
  },
  en: {
    title: 'Notices',
    lead: 'What happened to the things you care about.',
    empty: 'Nothing here yet. Follow an idea, a project or a topic to read here what becomes of it.',
    emptyTitle: 'No notices yet',
    emptyAction: 'See ideas',
    settings: 'Choose what and how often',
    readAll: 'Mark all as read',
    read: 'Read',
    readOne: (p) => `Mark as read: ${p.title}`,
    unread: 'New',
    allRead: 'Everything read.',
    older: 'Older notices',
    newest: 'Back to the newest',
    waiting: (p) => (p.count === 1 ? '1 unread notice' : `${p.count} unread notices`),
    list: 'Your notices, newest first',
  },
})
