import { defineTexts } from '#app/ui/texts.ts'

type Poll = { title: string }

/** What followers of the process are told. */
export const pollLetters = defineTexts({
  de: {
    released: {
      line: 'Neue Abstimmung',
      subject: (p: Poll) => `Abstimmung: ${p.title}`,
      coming: (p: Poll & { from: string; until: string }) =>
        `Sie können bald abstimmen: „${p.title}“. Die Abstimmung läuft vom ${p.from} bis zum ${p.until}.`,
      running: (p: Poll & { until: string }) =>
        `Sie können jetzt abstimmen: „${p.title}“. Die Abstimmung läuft bis zum ${p.until}.`,
      action: 'Abstimmung ansehen',
    },
    counted: {
      line: 'Die Stimmen sind ausgezählt',
      subject: (p: Poll) => `Ausgezählt: ${p.title}`,
      what: (p: Poll & { turnout: string }) =>
        `Die Abstimmung „${p.title}“ ist ausgezählt. Teilgenommen haben ${p.turnout} Menschen.`,
      tooFew: (p: Poll) =>
        `Die Abstimmung „${p.title}“ ist beendet. Weniger als fünf Menschen haben teilgenommen. Damit geheim bleibt, wie sie gestimmt haben, gibt es kein Ergebnis.`,
      action: 'Ergebnis ansehen',
    },
  },
  en: {
    released: {
      line: 'New poll',
      subject: (p) => `Poll: ${p.title}`,
      coming: (p) => `You can vote soon: “${p.title}”. The poll is open from ${p.from} to ${p.until}.`,
      running: (p) => `You can vote now: “${p.title}”. The poll is open until ${p.until}.`,
      action: 'View the poll',
    },
    counted: {
      line: 'The votes are counted',
      subject: (p) => `Counted: ${p.title}`,
      what: (p) => `The votes of the poll “${p.title}” are counted. ${p.turnout} people took part.`,
      tooFew: (p) =>
        `The poll “${p.title}” is over. Fewer than five people took part. So that it stays secret how they voted, there is no result.`,
      action: 'View the result',
    },
  },
})
