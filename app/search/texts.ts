import { defineTexts } from '#app/ui/texts.ts'

export const searchTexts = defineTexts({
  de: {
    title: 'Suche',
    lead: 'Durchsucht Verfahren, Vorhaben, Ideen, Kommentare und Seiten.',
    titleFor: (p: { query: string }) => `Suche nach „${p.query}“`,
    label: 'Suchbegriff',
    hint: 'Zum Beispiel Radweg, Spielplatz oder Bücherei',
    button: 'Suchen',
    kinds: {
      process: 'Verfahren',
      project: 'Vorhaben',
      idea: 'Ideen',
      comment: 'Kommentare',
      page: 'Seiten',
    },
    one: { process: 'Verfahren', project: 'Vorhaben', idea: 'Idee', comment: 'Kommentar', page: 'Seite' },
    all: 'Alle',
    filter: 'Treffer nach Art',
    count: (p: { count: string; n: number; more: boolean }) =>
      p.more ? `Mehr als ${p.count} Treffer` : p.n === 1 ? '1 Treffer' : `${p.count} Treffer`,
    more: (p: { count: string }) => `über ${p.count}`,
    about: (p: { title: string }) => `Kommentar zu „${p.title}“`,
    alike: 'Genau so steht es kaum irgendwo. Wir zeigen auch Titel, die ähnlich geschrieben sind.',
    many: (p: { most: number }) =>
      `Das Wort ist häufig: Von jeder Art werten wir ${p.most} Treffer aus. Mit einem weiteren Wort wird die Suche genauer.`,
    nothing: (p: { query: string }) => `Zu „${p.query}“ gibt es noch nichts.`,
    nothingHint: 'Versuchen Sie ein kürzeres Wort. Oder reichen Sie selbst eine Idee dazu ein.',
    submit: 'Idee einreichen',
    rule: 'Wie wir suchen',
    rules: [
      'Alle Ihre Wörter müssen vorkommen, gleich in welcher Form: „Bäume“ findet auch „Baum“.',
      'Wortanfänge genügen ab drei Buchstaben: „rad“ findet „Radweg“.',
      'In Titeln genügt ab vier Buchstaben auch ein Teil: „platz“ findet „Spielplatz“.',
      'Findet sich kaum etwas, suchen wir auch ähnlich geschriebene Titel.',
    ],
  },
  en: {
    title: 'Search',
    lead: 'Searches processes, projects, ideas, comments and pages.',
    titleFor: (p: { query: string }) => `Search for “${p.query}”`,
    label: 'Search for',
    hint: 'For example Radweg, Spielplatz or Bücherei',
    button: 'Search',
    kinds: { process: 'Processes', project: 'Projects', idea: 'Ideas', comment: 'Comments', page: 'Pages' },
    one: { process: 'Process', project: 'Project', idea: 'Idea', comment: 'Comment', page: 'Page' },
    all: 'All',
    filter: 'Hits by kind',
    count: (p: { count: string; n: number; more: boolean }) =>
      p.more ? `More than ${p.count} hits` : p.n === 1 ? '1 hit' : `${p.count} hits`,
    more: (p: { count: string }) => `over ${p.count}`,
    about: (p: { title: string }) => `Comment on “${p.title}”`,
    alike: 'Hardly anything is written like this. Titles that are spelled alike are shown, too.',
    many: (p: { most: number }) =>
      `The word is frequent: ${p.most} hits of each kind are ranked. One more word makes the search sharper.`,
    nothing: (p: { query: string }) => `There is nothing about “${p.query}” yet.`,
    nothingHint: 'Try a shorter word. Or submit an idea about it yourself.',
    submit: 'Submit an idea',
    rule: 'How we search',
    rules: [
      'All your words have to occur, in whatever form: “Bäume” also finds “Baum”.',
      'Beginnings of words are enough from three letters on: “rad” finds “Radweg”.',
      'In titles a part is enough from four letters on: “platz” finds “Spielplatz”.',
      'When hardly anything is found, titles spelled alike are looked for, too.',
    ],
  },
})
