import { freshId, rowsOf, type TriedForm, type World } from './form.ts'

async function made(world: World, details: object = {}) {
  const { aPoll } = await import('#app/polls/poll.factory.ts')
  return await aPoll(world.municipality, { released: false, kind: 'single', ...details })
}

async function pathOf(world: World, rest: string, details: object = {}): Promise<string> {
  const poll = await made(world, details)
  return `/verwaltung/abstimmungen/${poll.number}${rest.replace(':question', poll.questions[0]!.id)}`
}

const question = {
  intent: 'question',
  kind: 'approval',
  title: 'Welche Bäume sollen wir pflanzen?',
  text: 'Alle drei wachsen hier gut.',
  minimum: '1',
  maximum: '3',
  order: 'shuffled',
  counting: 'approval',
  turnoutPercent: '',
  districtId: '',
}
const numbers = ['viele', '-1', '0', '1,5', '9999999999']
const percents = ['viel', '-1', '0', '101', '1e3']
const money = ['viel', '-5', '1.2.3', '99999999999999999999']

export const pollStaffForms: TriedForm[] = [
  {
    name: 'new poll',
    page: 'polls/pages/staff-new.tsx',
    actor: 'editor',
    prepare: async (world) => {
      const { aProcess, inDays } = await import('#app/processes/process.factory.ts')
      const { phaseIds } = await aProcess(world.municipality, { phases: [{ kind: 'vote', endsAt: inDays(14) }] })
      return {
        path: '/verwaltung/abstimmungen/neu',
        values: { id: await freshId(), phaseId: phaseIds[0]!, title: 'Wie soll der Platz heißen?' },
      }
    },
    required: ['phaseId', 'title'],
    longest: { title: 160 },
    free: ['title'],
    wrong: { phaseId: ['7', '00000000-0000-7000-8000-000000000000'] },
    stored: rowsOf('Poll'),
  },
  {
    name: 'texts of a poll',
    page: 'polls/pages/staff-texts.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await pathOf(world, '/texte'),
      values: {
        title: 'Wie soll der Platz heißen?',
        summary: 'Der Platz bekommt einen Namen.',
        purpose: 'Bisher hat er keinen.',
        decidedBy: 'Der Rat',
        afterwards: 'Der Rat beschließt den Namen.',
      },
    }),
    required: ['title'],
    longest: { title: 160, summary: 600, purpose: 5_000, decidedBy: 200, afterwards: 5_000 },
    free: ['title', 'summary', 'purpose', 'decidedBy', 'afterwards'],
    stored: null,
  },
  {
    name: 'who may vote',
    page: 'polls/pages/staff-voters.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await pathOf(world, '/stimmberechtigung'),
      values: { access: 'residence', minimumAge: '16', eligible: '12.345', paper: 'on', receipts: 'on' },
    }),
    required: ['access'],
    wrong: {
      access: ['alle', '__proto__'],
      minimumAge: ['jung', '-1', '0', '100', '1,5'],
      eligible: numbers,
      districtIds: ['x', '00000000-0000-7000-8000-000000000000'],
    },
    stored: null,
  },
  {
    name: 'new question',
    page: 'polls/pages/staff-question.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await pathOf(world, '/frage/neu?art=approval'),
      values: { ...question, id: await freshId() },
    }),
    required: ['title', 'order'],
    longest: { title: 200, text: 2_000 },
    free: ['title', 'text'],
    wrong: {
      minimum: numbers,
      maximum: numbers,
      order: ['egal'],
      turnoutPercent: percents,
      districtId: ['7', '00000000-0000-7000-8000-000000000000'],
    },
    stored: rowsOf('PollQuestion'),
  },
  {
    name: 'question to be answered with yes or no',
    page: 'polls/pages/staff-question.tsx',
    actor: 'editor',
    prepare: async (world) => ({
      path: await pathOf(world, '/frage/neu?art=yesNo'),
      values: {
        intent: 'question',
        kind: 'yesNo',
        id: await freshId(),
        title: 'Soll die Schulstraße Fahrradstraße werden?',
        majority: 'simple',
        turnoutPercent: '20',
        yesPercent: '12,5',
      },
    }),
    required: ['title', 'majority'],
    wrong: { majority: ['die meisten'], turnoutPercent: percents, yesPercent: percents },
    stored: rowsOf('PollQuestion'),
  },
  {
    name: 'question about a budget',
    page: 'polls/pages/staff-question.tsx',
    actor: 'editor',
    prepare: async (world) => ({
      path: await pathOf(world, '/frage/neu?art=knapsack'),
      values: {
        intent: 'question',
        kind: 'knapsack',
        id: await freshId(),
        title: 'Wofür geben wir das Geld aus?',
        budget: '50.000',
        order: 'fixed',
        counting: 'equalShares',
      },
    }),
    required: ['title', 'budget', 'order', 'counting'],
    wrong: { budget: money, counting: ['schulze', 'gerecht'] },
    stored: rowsOf('PollQuestion'),
  },
  {
    name: 'question with points',
    page: 'polls/pages/staff-question.tsx',
    actor: 'editor',
    prepare: async (world) => ({
      path: await pathOf(world, '/frage/neu?art=points'),
      values: {
        intent: 'question',
        kind: 'points',
        id: await freshId(),
        title: 'Was ist Ihnen wie wichtig?',
        points: '10',
        order: 'shuffled',
      },
    }),
    required: ['title', 'points', 'order'],
    wrong: { points: numbers },
    stored: rowsOf('PollQuestion'),
  },
  {
    name: 'options all at once',
    page: 'polls/pages/staff-question.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await pathOf(world, '/frage/:question'),
      values: { intent: 'many', titles: 'Kastanie' },
    }),
    required: ['titles'],
    wrong: { titles: ['\n \n', 'x'.repeat(201), Array.from({ length: 101 }, (_, n) => `Baum ${n}`).join('\n')] },
    stored: rowsOf('PollOption'),
  },
  {
    name: 'new option',
    page: 'polls/pages/staff-option.tsx',
    actor: 'editor',
    foreignStatus: 404,
    multipart: true,
    photo: 'photo',
    prepare: async (world) => ({
      path: await pathOf(world, '/frage/:question/vorschlag/neu'),
      values: {
        id: await freshId(),
        title: 'Kastanie',
        text: 'Blüht im Mai.',
        pro: 'Gibt viel Schatten.',
        contra: 'Wirft im Herbst Früchte ab.',
        place: 'Am Brunnen',
        cost: '1.500',
        latitude: '50.5',
        longitude: '9.7',
        photoDescription: '',
      },
    }),
    required: ['title'],
    longest: { title: 200, text: 2_000, pro: 1_000, contra: 1_000, place: 200 },
    free: ['title', 'text', 'pro', 'contra', 'place'],
    wrong: { cost: money },
    stored: rowsOf('PollOption'),
  },
  {
    name: 'release a poll',
    page: 'polls/pages/staff-release.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => ({ path: await pathOf(world, '/freigeben'), values: { checked: 'on' } }),
    required: ['checked'],
    stored: rowsOf('Poll', '"releasedAt" is not null'),
  },
]
