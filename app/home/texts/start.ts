import { defineTexts } from '#app/ui/texts.ts'

export const startTexts = defineTexts({
  de: {
    title: (p: { name: string }) => `Gestalten Sie ${p.name} mit`,
    lead: 'Schlagen Sie etwas vor, unterstützen Sie Ideen und sehen Sie, was daraus wird.',
    submit: 'Idee einreichen',
    allIdeas: 'Alle Ideen ansehen',
    allProjects: 'Zum Fortschritt',
    figures: 'Zahlen aus der Kommune',
    ideas: 'Ideen von Menschen vor Ort',
    answered: 'davon beantwortet',
    projects: 'Vorhaben in Arbeit',
    how: 'So machen Sie mit',
    steps: [
      {
        title: 'Vorschlagen',
        text: 'Beschreiben Sie Ihre Idee in zwei Minuten. Ein Ort und ein Foto helfen, sind aber freiwillig.',
      },
      { title: 'Unterstützen', text: 'Finden Sie eine Idee gut? Mit Ihrer Unterstützung bekommt sie mehr Gewicht.' },
      {
        title: 'Verfolgen',
        text: 'Die Verwaltung antwortet öffentlich. Wird ein Vorhaben daraus, sehen Sie jeden Schritt.',
      },
    ],
    openNow: 'Jetzt offen',
    allProcesses: 'Alle Beteiligungsverfahren',
    openIdeas: 'Der Ideenkasten ist offen',
    openIdeasText: 'Sie können jederzeit eine Idee einreichen. Die Verwaltung antwortet auf jede.',
    latestIdeas: 'Neueste Ideen',
    latestUpdates: 'Neues aus den Vorhaben',
    noIdeas: 'Noch hat niemand eine Idee eingereicht. Machen Sie den Anfang.',
    noUpdates: 'Noch gibt es keine Meldung aus einem Vorhaben.',
    map: 'Alles auf einer Karte',
    mapText: 'Ideen und Vorhaben an ihrem Ort.',
    layers: 'Auf der Karte zeigen',
    layerIdeas: 'Ideen',
    layerProjects: 'Vorhaben',
    support: (p: { count: number }) =>
      p.count === 0
        ? 'Noch ohne Unterstützung'
        : p.count === 1
          ? '1 Mensch unterstützt das'
          : `${p.count} Menschen unterstützen das`,
  },
  en: {
    title: (p: { name: string }) => `Help shape ${p.name}`,
    lead: 'Propose something, support ideas and see what becomes of them.',
    submit: 'Submit an idea',
    allIdeas: 'See all ideas',
    allProjects: 'See the progress',
    figures: 'Figures of the municipality',
    ideas: 'ideas from people here',
    answered: 'of them answered',
    projects: 'projects under way',
    how: 'How to take part',
    steps: [
      {
        title: 'Propose',
        text: 'Describe your idea in two minutes. A place and a photo help, but you may leave them out.',
      },
      { title: 'Support', text: 'Do you like an idea? Your support gives it more weight.' },
      { title: 'Follow', text: 'The administration answers in public. If it becomes a project, you see every step.' },
    ],
    openNow: 'Open now',
    allProcesses: 'All participation processes',
    openIdeas: 'The idea box is open',
    openIdeasText: 'You can submit an idea at any time. The administration answers every one.',
    latestIdeas: 'Latest ideas',
    latestUpdates: 'News from the projects',
    noIdeas: 'Nobody has submitted an idea yet. Make a start.',
    noUpdates: 'There is no news from a project yet.',
    map: 'Everything on one map',
    mapText: 'Ideas and projects where they belong.',
    layers: 'Show on the map',
    layerIdeas: 'Ideas',
    layerProjects: 'Projects',
    support: (p: { count: number }) => (p.count === 1 ? '1 person supports this' : `${p.count} people support this`),
  },
})
