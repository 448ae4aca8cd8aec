import { defineTexts } from '#app/ui/texts.ts'

type Proposal = { title: string; process: string }
type Checked = Proposal & { department: string; reason: string }

/** What authors of proposals are told. */
export const budgetLetters = defineTexts({
  de: {
    action: 'Vorschlag ansehen',
    checked: {
      line: 'Eine Fachstelle hat Ihren Vorschlag geprüft',
      subject: (p: Proposal) => `Geprüft: ${p.title}`,
      what: (p: Checked) => `${p.department} hat Ihren Vorschlag „${p.title}“ geprüft (${p.process}).`,
      reason: (p: Checked) => p.reason,
    },
    rejected: {
      line: 'Ihr Vorschlag kommt nicht auf den Stimmzettel',
      subject: (p: Proposal) => `Nicht zugelassen: ${p.title}`,
      what: (p: Proposal) => `Ihr Vorschlag „${p.title}“ kommt nicht auf den Stimmzettel (${p.process}). Der Grund:`,
    },
    admitted: {
      line: 'Ihr Vorschlag kommt auf den Stimmzettel',
      subject: (p: Proposal) => `Zugelassen: ${p.title}`,
      what: (p: Proposal) => `Ihr Vorschlag „${p.title}“ ist geprüft und kommt auf den Stimmzettel (${p.process}).`,
    },
    won: {
      line: 'Ihr Vorschlag hat gewonnen',
      subject: (p: Proposal) => `Gewonnen: ${p.title}`,
      what: (p: Proposal) => `Ihr Vorschlag „${p.title}“ hat in der Abstimmung gewonnen (${p.process}).`,
    },
    lost: {
      line: 'Ihr Vorschlag hat nicht gewonnen',
      subject: (p: Proposal) => `Nicht gewonnen: ${p.title}`,
      what: (p: Proposal) =>
        `Ihr Vorschlag „${p.title}“ hat in der Abstimmung nicht gewonnen (${p.process}). Beim Ergebnis steht, was gefehlt hat.`,
    },
    overruled: {
      line: 'Der Rat hat über Ihren Vorschlag anders entschieden',
      subject: (p: Proposal) => `Entscheidung des Rates: ${p.title}`,
      what: (p: Proposal & { realised: boolean; resolution: string }) =>
        p.realised
          ? `Der Rat hat beschlossen, Ihren Vorschlag „${p.title}“ zu verwirklichen, anders als die Abstimmung (Beschluss ${p.resolution}). Der Grund:`
          : `Der Rat hat beschlossen, Ihren Vorschlag „${p.title}“ nicht zu verwirklichen, anders als die Abstimmung (Beschluss ${p.resolution}). Der Grund:`,
    },
    offered: {
      line: 'Sollen ähnliche Vorschläge einer werden?',
      subject: (p: Proposal) => `Sollen ähnliche Vorschläge einer werden? ${p.title}`,
      what: (p: Proposal & { into: string }) =>
        `Ihr Vorschlag „${p.title}“ ähnelt anderen (${p.process}). Die Verwaltung bietet an, sie zu einem zu machen: „${p.into}“. Das geschieht nur, wenn alle zustimmen, von denen die Vorschläge sind.`,
      action: 'Zustimmen oder ablehnen',
    },
  },
  en: {
    action: 'View the proposal',
    checked: {
      line: 'A department has checked your proposal',
      subject: (p) => `Checked: ${p.title}`,
      what: (p) => `${p.department} has checked your proposal “${p.title}” (${p.process}).`,
      reason: (p) => p.reason,
    },
    rejected: {
      line: 'Your proposal does not come onto the ballot',
      subject: (p) => `Not admitted: ${p.title}`,
      what: (p) => `Your proposal “${p.title}” does not come onto the ballot (${p.process}). The reason:`,
    },
    admitted: {
      line: 'Your proposal comes onto the ballot',
      subject: (p) => `Admitted: ${p.title}`,
      what: (p) => `Your proposal “${p.title}” is checked and comes onto the ballot (${p.process}).`,
    },
    won: {
      line: 'Your proposal has won',
      subject: (p) => `Won: ${p.title}`,
      what: (p) => `Your proposal “${p.title}” has won the vote (${p.process}).`,
    },
    lost: {
      line: 'Your proposal has not won',
      subject: (p) => `Not won: ${p.title}`,
      what: (p) => `Your proposal “${p.title}” has not won the vote (${p.process}). The result says what was missing.`,
    },
    overruled: {
      line: 'The council has decided otherwise about your proposal',
      subject: (p) => `Decision of the council: ${p.title}`,
      what: (p) =>
        p.realised
          ? `The council has decided to realise your proposal “${p.title}”, other than the vote (resolution ${p.resolution}). The reason:`
          : `The council has decided not to realise your proposal “${p.title}”, other than the vote (resolution ${p.resolution}). The reason:`,
    },
    offered: {
      line: 'Should similar proposals become one?',
      subject: (p) => `Should similar proposals become one? ${p.title}`,
      what: (p) =>
        `Your proposal “${p.title}” resembles others (${p.process}). The administration offers to make one of them: “${p.into}”. This happens only if everybody agrees whose proposals they are.`,
      action: 'Agree or decline',
    },
  },
})
