import { defineTexts } from '#app/ui/texts.ts'

/** The mail that collects what happened. */
export const digestTexts = defineTexts({
  de: {
    subject: (p: { count: number; name: string; first: string }) =>
      p.count === 1 ? `Neues aus ${p.name}: ${p.first}` : `${p.count} Neuigkeiten aus ${p.name}`,
    intro: (p: { count: number }) =>
      p.count === 1 ? 'Das ist geschehen:' : 'Das ist bei dem geschehen, was Ihnen wichtig ist:',
    times: (p: { line: string; count: number }) => `${p.line} (${p.count}-mal)`,
    more: (p: { count: number }) => `Dazu kommt Neues an ${p.count} weiteren Stellen. Alles steht in Ihrer Liste.`,
    moreLines: (p: { count: number }) => `und ${p.count} weitere`,
    action: 'Alle Mitteilungen ansehen',
    why: 'Sie bekommen diese E-Mail, weil Sie Neues gesammelt lesen möchten. Was und wie oft, stellen Sie unter „Mitteilungen“ ein.',
  },
  en: {
    subject: (p) => (p.count === 1 ? `News from ${p.name}: ${p.first}` : `${p.count} news from ${p.name}`),
    intro: (p) => (p.count === 1 ? 'This happened:' : 'This happened to the things you care about:'),
    times: (p) => `${p.line} (${p.count} times)`,
    more: (p) => `There is news in ${p.count} more places. Everything is in your list.`,
    moreLines: (p) => `and ${p.count} more`,
    action: 'See all notices',
    why: 'You receive this e-mail because you want to read news together. Choose what and how often under “Notices”.',
  },
})
