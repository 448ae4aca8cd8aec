import { defineTexts } from '#app/ui/texts.ts'

export const searchTexts = defineTexts({
  de: {
    title: 'Suche',
    lead: 'Durchsucht Ideen und Vorhaben.',
    titleFor: (p: { query: string }) => `Suche nach „${p.query}“`,
    label: 'Suchbegriff',
    hint: 'Zum Beispiel Radweg, Spielplatz oder Bücherei',
    button: 'Suchen',
    ideas: (p: { count: number }) => `Ideen (${p.count})`,
    projects: (p: { count: number }) => `Vorhaben (${p.count})`,
    nothing: (p: { query: string }) => `Zu „${p.query}“ gibt es noch nichts.`,
    nothingHint: 'Versuchen Sie ein kürzeres Wort. Oder reichen Sie selbst eine Idee dazu ein.',
    allIdeas: (p: { count: number }) => `Alle ${p.count} Ideen dazu ansehen`,
    allProjects: (p: { count: number }) => `Alle ${p.count} Vorhaben dazu ansehen`,
    submit: 'Idee einreichen',
  },
  en: {
    title: 'Search',
    lead: 'Searches ideas and projects.',
    titleFor: (p: { query: string }) => `Search for “${p.query}”`,
    label: 'Search for',
    hint: 'For example Radweg, Spielplatz or Bücherei',
    button: 'Search',
    ideas: (p: { count: number }) => `Ideas (${p.count})`,
    projects: (p: { count: number }) => `Projects (${p.count})`,
    nothing: (p: { query: string }) => `There is nothing about “${p.query}” yet.`,
    nothingHint: 'Try a shorter word. Or submit an idea about it yourself.',
    allIdeas: (p: { count: number }) => `See all ${p.count} ideas about it`,
    allProjects: (p: { count: number }) => `See all ${p.count} projects about it`,
    submit: 'Submit an idea',
  },
})
