import { freshId, rowsOf, type TriedForm, type World } from './form.ts'

async function made(world: World, details: object = {}) {
  const { aBudget } = await import('#app/budgets/budget.factory.ts')
  return await aBudget(world.municipality, { at: 'checking', proposals: [{ title: 'Bänke am Fluss' }], ...details })
}

async function proposalPath(world: World): Promise<string> {
  const { number, proposals } = await made(world)
  return `/verwaltung/buergerhaushalt/${number}/vorschlag/${proposals[0]!.number}`
}

async function askedPath(world: World): Promise<string> {
  const { askDepartment } = await import('#app/budgets/checks.server.ts')
  const { number, proposals, staff } = await made(world)
  await askDepartment(staff, proposals[0]!.id, { aspect: 'cost', department: 'Bauamt', deadline: null })
  return `/verwaltung/buergerhaushalt/${number}/vorschlag/${proposals[0]!.number}`
}

const terms = {
  amount: '50.000',
  ballotKind: 'budgetApproval',
  maximum: '5',
  points: '',
  rule: 'equalShares',
  completion: 'add1u',
  checkUntil: '2027-03-01',
}
// empty: there has to be money somewhere, in one pot for all or in those of districts
const money = ['', 'viel', '-5', '0,50', '1.2.3', '99999999999999999999']
const numbers = ['viele', '-1', '0', '1,5', '1001']
const days = ['morgen', '2027-02-30', '0001-01-01', '9999-99-99']
const wrongTerms = {
  amount: money,
  ballotKind: ['single', '__proto__'],
  maximum: numbers,
  rule: ['gerecht', 'greedy'],
  completion: ['alles'],
  checkUntil: days,
}

export const budgetForms: TriedForm[] = [
  {
    name: 'new round',
    page: 'budgets/pages/staff-new.tsx',
    actor: 'editor',
    prepare: async (world) => {
      const { aProcess, inDays } = await import('#app/processes/process.factory.ts')
      const { id } = await aProcess(world.municipality, { phases: [{ kind: 'budget', endsAt: inDays(14) }] })
      return { path: '/verwaltung/buergerhaushalt/neu', values: { ...terms, id: await freshId(), processId: id } }
    },
    required: ['processId', 'ballotKind', 'rule'],
    wrong: { ...wrongTerms, processId: ['7', '00000000-0000-7000-8000-000000000000'] },
    stored: rowsOf('Budget'),
  },
  {
    name: 'money and rule of a round',
    page: 'budgets/pages/staff-terms.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/verwaltung/buergerhaushalt/${(await made(world)).number}/regel`,
      values: terms,
    }),
    required: ['ballotKind', 'rule'],
    wrong: wrongTerms,
    stored: null,
  },
  {
    name: 'ask a department',
    page: 'budgets/pages/staff-proposal.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await proposalPath(world),
      values: { intent: 'ask', aspect: 'cost', department: 'Bauamt', deadline: '2027-03-01' },
    }),
    required: ['department'],
    longest: { department: 120 },
    free: ['department'],
    wrong: { deadline: days },
    stored: rowsOf('ProposalCheck'),
  },
  {
    name: 'answer of a department',
    page: 'budgets/pages/staff-proposal.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await askedPath(world),
      values: { intent: 'answer', aspect: 'cost', verdict: 'yes', reason: 'Das geht.', cost: '12.500' },
    }),
    required: ['verdict', 'reason'],
    longest: { reason: 2_000 },
    free: ['reason'],
    wrong: { verdict: ['vielleicht', '__proto__'], cost: ['', 'viel', '-5', '1.2.3'] },
    stored: null,
  },
  {
    name: 'reject a proposal',
    page: 'budgets/pages/staff-proposal.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await proposalPath(world),
      values: { intent: 'reject', reason: 'Die Fläche gehört dem Land.' },
    }),
    required: ['reason'],
    longest: { reason: 2_000 },
    free: ['reason'],
    stored: rowsOf('Proposal', `state = 'rejected'`),
  },
  {
    name: 'words of a proposal',
    page: 'budgets/pages/staff-proposal.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => {
      const pot = { amount: 10_000_00, districtId: null }
      const pots = [
        { ...pot, id: await freshId(), title: 'Ganze Stadt' },
        { ...pot, id: await freshId(), title: 'Kinder und Jugend' },
      ]
      const { number, proposals } = await made(world, { pots })
      return {
        path: `/verwaltung/buergerhaushalt/${number}/vorschlag/${proposals[0]!.number}`,
        values: { intent: 'edit', title: 'Zehn Bänke am Fluss', summary: 'Aus Holz.', potId: pots[0]!.id },
      }
    },
    required: ['title', 'potId'],
    longest: { title: 160, summary: 5_000 },
    free: ['title', 'summary'],
    wrong: { potId: ['7', '00000000-0000-7000-8000-000000000000'] },
    stored: null,
  },
  {
    name: 'put a round on the ballot',
    page: 'budgets/pages/staff-fix.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => {
      const cost = 1_000_00
      const { number } = await made(world, {
        proposals: [
          { title: 'Bänke am Fluss', cost },
          { title: 'Bäume am Markt', cost },
        ],
      })
      return {
        path: `/verwaltung/buergerhaushalt/${number}/festlegen`,
        values: {
          title: 'Bürgerhaushalt: Abstimmung',
          summary: 'Wofür geben wir das Geld aus?',
          purpose: 'Ein Teil des Haushalts gehört Ihren Ideen.',
          decidedBy: 'Der Rat',
          afterwards: 'Was gewinnt, wird umgesetzt.',
          access: 'account',
          minimumAge: '',
          eligible: '12.345',
          receipts: 'on',
          checked: 'on',
        },
      }
    },
    required: ['title', 'summary', 'purpose', 'decidedBy', 'afterwards', 'access', 'checked'],
    longest: { title: 160, summary: 600, purpose: 5_000, decidedBy: 200, afterwards: 5_000 },
    free: ['title', 'summary', 'purpose', 'decidedBy', 'afterwards'],
    wrong: { access: ['alle', '__proto__'], minimumAge: ['jung', '0', '100'], eligible: ['viele', '-1', '0'] },
    stored: rowsOf('Budget', '"fixedAt" is not null'),
  },
  {
    name: 'decision of the council',
    page: 'budgets/pages/staff-result.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => {
      const { decided, fixed } = await import('#app/budgets/budget.factory.ts')
      const cost = 6_000_00
      const round = await made(world, {
        at: 'voting',
        proposals: [
          { title: 'Bänke am Fluss', cost },
          { title: 'Bäume am Markt', cost },
        ],
      })
      const ballots = Array.from({ length: 5 }, () => [1, 0])
      const { number, proposals } = await decided(await fixed(round), ballots)
      return {
        path: `/verwaltung/buergerhaushalt/${number}/ergebnis`,
        values: {
          intent: 'overrule',
          proposal: String(proposals[1]!.number),
          id: await freshId(),
          realised: 'yes',
          reason: 'Bäume sind für das Klima nötig.',
          resolution: '2027/114',
          decidedOn: '2027-03-01',
        },
      }
    },
    required: ['reason', 'resolution', 'decidedOn'],
    longest: { reason: 2_000, resolution: 80 },
    free: ['reason', 'resolution'],
    wrong: { decidedOn: days },
    stored: rowsOf('CouncilDecision'),
  },
]
