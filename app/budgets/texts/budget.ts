import { defineTexts } from '#app/ui/texts.ts'

const german = {
  name: 'Bürgerhaushalt',
  number: (p: { number: number }) => `Bürgerhaushalt ${p.number}`,
  proposal: (p: { number: number }) => `Vorschlag ${p.number}`,
  stages: {
    draft: 'Entwurf',
    coming: 'Beginnt bald',
    collecting: 'Vorschläge sammeln',
    checking: 'Verwaltung prüft',
    ready: 'Steht zur Wahl',
    voting: 'Abstimmung läuft',
    counting: 'Wird ausgezählt',
    decided: 'Entschieden',
  },
  states: {
    submitted: 'Eingereicht',
    checking: 'Wird geprüft',
    admitted: 'Zugelassen',
    rejected: 'Nicht zugelassen',
    combined: 'Zusammengefasst',
    withdrawn: 'Zurückgezogen',
  },
  aspects: { feasible: 'Machbarkeit', cost: 'Kosten', jurisdiction: 'Zuständigkeit' },
  aspectQuestions: {
    feasible: 'Lässt sich das umsetzen?',
    cost: 'Was kostet es?',
    jurisdiction: 'Ist die Kommune zuständig?',
  },
  verdicts: { yes: 'Ja', conditions: 'Ja, mit Auflagen', no: 'Nein' },
  open: 'Offen',
  ballots: {
    budgetApproval: {
      name: 'Ankreuzen',
      about: 'Jede Person kreuzt an, was sie gut findet. Das geht am schnellsten.',
    },
    knapsack: {
      name: 'Budget füllen',
      about: 'Jede Person wählt Vorschläge, bis das Geld aufgebraucht ist. So spürt man, was das Geld hergibt.',
    },
    points: {
      name: 'Punkte verteilen',
      about: 'Jede Person hat dieselbe Zahl an Punkten und zeigt damit, was ihr wie wichtig ist.',
    },
  },
  rules: {
    equalShares: {
      name: 'Gleiche Anteile',
      about:
        'Das Geld wird in gleiche Anteile für alle geteilt, die abstimmen. Ein Vorschlag gewinnt, wenn seine Unterstützer:innen ihn zusammen bezahlen können. So bewirkt jede Stimme gleich viel, auch die kleiner Gruppen.',
    },
    greedyVotes: {
      name: 'Die meisten Stimmen zuerst',
      about:
        'Die Vorschläge kommen nach Stimmen an die Reihe. Jeder gewinnt, solange das Geld reicht. Leicht zu verstehen; eine Mehrheit kann aber das ganze Geld bestimmen.',
    },
    greedyPerCost: {
      name: 'Die meisten Stimmen je Euro zuerst',
      about:
        'Wie zuvor, doch die Stimmen werden durch die Kosten geteilt. Günstige Vorschläge kommen früher an die Reihe, und es gewinnen mehr.',
    },
  },
  completions: {
    add1u: {
      name: 'Anteile erhöhen, dann nach Stimmen auffüllen',
      about: 'Alle Anteile wachsen Euro um Euro, bis das Geld aufgebraucht ist.',
    },
    greedy: {
      name: 'Nach Stimmen auffüllen',
      about: 'Was übrig ist, geht an die Vorschläge mit den meisten Stimmen, die noch hineinpassen.',
    },
    none: { name: 'Übrig lassen', about: 'Was niemand gemeinsam bezahlen kann, bleibt im Haushalt.' },
  },
  wholePot: 'Für alle',
  count: (p: { count: number; text: string }) => (p.count === 1 ? '1 Vorschlag' : `${p.text} Vorschläge`),
  money: (p: { amount: string; count: number }) =>
    p.count === 1 ? `${p.amount} zu vergeben` : `${p.amount} in ${p.count} Töpfen`,
}

const english: typeof german = {
  name: 'Participatory budget',
  number: (p) => `Participatory budget ${p.number}`,
  proposal: (p) => `Proposal ${p.number}`,
  stages: {
    draft: 'Draft',
    coming: 'Starts soon',
    collecting: 'Collecting proposals',
    checking: 'Being checked',
    ready: 'On the ballot',
    voting: 'Vote is open',
    counting: 'Being counted',
    decided: 'Decided',
  },
  states: {
    submitted: 'Submitted',
    checking: 'Being checked',
    admitted: 'Admitted',
    rejected: 'Not admitted',
    combined: 'Combined',
    withdrawn: 'Withdrawn',
  },
  aspects: { feasible: 'Feasibility', cost: 'Cost', jurisdiction: 'Jurisdiction' },
  aspectQuestions: {
    feasible: 'Can it be done?',
    cost: 'What does it cost?',
    jurisdiction: 'Is the municipality responsible?',
  },
  verdicts: { yes: 'Yes', conditions: 'Yes, with conditions', no: 'No' },
  open: 'Open',
  ballots: {
    budgetApproval: { name: 'Approve', about: 'Everybody ticks what they like. This is the quickest way.' },
    knapsack: {
      name: 'Fill the budget',
      about: 'Everybody chooses proposals until the money is spent. This shows what the money is good for.',
    },
    points: {
      name: 'Give points',
      about: 'Everybody has the same number of points and shows with them what matters how much.',
    },
  },
  rules: {
    equalShares: {
      name: 'Equal shares',
      about:
        'The money is split into equal shares for all who vote. A proposal wins when its supporters can pay for it together. So every vote has the same effect, those of small groups too.',
    },
    greedyVotes: {
      name: 'Most votes first',
      about:
        'Proposals get their turn by votes. Each wins as long as the money lasts. Easy to understand; but a majority can decide about all the money.',
    },
    greedyPerCost: {
      name: 'Most votes per euro first',
      about: 'As before, but votes are divided by cost. Cheap proposals get their turn earlier, and more of them win.',
    },
  },
  completions: {
    add1u: {
      name: 'Raise the shares, then fill up by votes',
      about: 'All shares grow euro by euro until the money is spent.',
    },
    greedy: {
      name: 'Fill up by votes',
      about: 'What is left goes to the proposals with the most votes that still fit.',
    },
    none: { name: 'Leave it', about: 'What nobody can pay for together stays in the budget.' },
  },
  wholePot: 'For everybody',
  count: (p) => (p.count === 1 ? '1 proposal' : `${p.text} proposals`),
  money: (p) => (p.count === 1 ? `${p.amount} to give out` : `${p.amount} in ${p.count} pots`),
}

/** Names of what a participatory budget consists of, the same on every page. */
export const budgetTexts = defineTexts({ de: german, en: english })
