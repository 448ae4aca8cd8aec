import { defineTexts } from '#app/ui/texts.ts'

/** An idea within a participation process. */
export const ideaProcessTexts = defineTexts({
  de: {
    for: (p: { title: string }) => `Ihre Idee für das Verfahren „${p.title}“`,
    until: (p: { at: string }) => `Sie können bis zum ${p.at} einreichen.`,
    closedTitle: 'Dieses Verfahren nimmt gerade keine Ideen an',
    closedNext:
      'Ihre Idee geht nicht verloren: Reichen Sie sie ohne Verfahren in den Ideenkasten ein. Der ist immer offen.',
    without: 'Ohne Verfahren einreichen',
    process: 'Verfahren',
    phaseClosed: (p: { why: string }) => `${p.why} Sie können die Idee ohne Verfahren einreichen.`,
    anyProcess: 'Alle Ideen',
    about: (p: { title: string }) => `Diese Idee gehört zum Verfahren „${p.title}“.`,
    ideas: 'Ideen aus diesem Verfahren',
    allIdeas: (p: { count: number }) => `Alle ${p.count} Ideen ansehen`,
    feed: 'Neue Ideen aus diesem Verfahren als Feed',
    none: 'Noch hat niemand eine Idee eingereicht. Machen Sie den Anfang.',
  },
  en: {
    for: (p) => `Your idea for the process “${p.title}”`,
    until: (p) => `You can submit until ${p.at}.`,
    closedTitle: 'This process takes no ideas at the moment',
    closedNext: 'Your idea is not lost: submit it without a process to the idea box, which is always open.',
    without: 'Submit without a process',
    process: 'Process',
    phaseClosed: (p) => `${p.why} You can submit the idea without a process.`,
    anyProcess: 'All ideas',
    about: (p) => `This idea belongs to the process “${p.title}”.`,
    ideas: 'Ideas of this process',
    allIdeas: (p) => `See all ${p.count} ideas`,
    feed: 'New ideas of this process as a feed',
    none: 'Nobody has submitted an idea yet. Make a start.',
  },
})
