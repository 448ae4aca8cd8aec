import { freshId, rowsOf, type TriedForm, type World } from './form.ts'

async function made(world: World, published: boolean) {
  const { aProcess } = await import('#app/processes/process.factory.ts')
  return await aProcess(world.municipality, published ? {} : { publishedAt: null })
}

async function pathOf(world: World, published: boolean, rest = ''): Promise<string> {
  return `/verwaltung/verfahren/${(await made(world, published)).number}${rest}`
}

const content = {
  title: 'Unser neuer Stadtpark',
  summary: 'Der Stadtpark wird erneuert. Sagen Sie uns, was Sie dort brauchen.',
  purpose: 'Der Park ist fünfzig Jahre alt.',
  openText: 'Wo welche Nutzung Platz findet.',
  fixedText: 'Die alten Bäume bleiben stehen.',
  level: 'consult',
  areaKind: 'whole',
  area: '',
  topicId: '',
  department: 'Grünflächenamt',
  contactName: 'Jana Ebert',
  contactEmail: 'park@example.org',
  decidedBy: 'Ausschuss für Umwelt',
  decidedOn: '2027-03-01',
}
const phase = {
  kind: 'ideas',
  title: 'Ideen einreichen',
  text: 'Sagen Sie uns Ihre Idee.',
  startsAt: '2027-01-10T08:00',
  endsAt: '2027-02-10T18:00',
  support: 'on',
  discuss: 'on',
  link: '',
}
const moments = ['morgen', '2027-02-30T10:00', '2027-01-01', '0001-01-01T00:00']
const links = ['javascript:alert(1)', 'example', 'ftp://example.org/x']

export const processForms: TriedForm[] = [
  {
    name: 'new process',
    page: 'processes/pages/staff-new.tsx',
    actor: 'editor',
    prepare: async () => ({
      path: '/verwaltung/verfahren/neu',
      values: { id: await freshId(), blueprint: 'ideasAndAnswer', title: content.title, start: '2027-01-10' },
    }),
    required: ['blueprint', 'title', 'start'],
    longest: { title: 120 },
    free: ['title'],
    wrong: { blueprint: ['frei', '__proto__'], start: ['bald', '2027-02-30', '0001-01-01'] },
    stored: rowsOf('Process'),
  },
  {
    name: 'copy a process',
    page: 'processes/pages/staff-copy.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await pathOf(world, true, '/kopieren'),
      values: { id: await freshId(), title: content.title, start: '2027-01-10' },
    }),
    required: ['title', 'start'],
    longest: { title: 120 },
    free: ['title'],
    wrong: { start: ['bald', '2027-02-30'] },
    stored: rowsOf('Process'),
  },
  {
    name: 'edit a process',
    page: 'processes/pages/staff-edit.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({ path: await pathOf(world, false, '/bearbeiten'), values: content }),
    required: ['title', 'summary', 'level', 'areaKind'],
    longest: {
      title: 120,
      summary: 300,
      purpose: 5_000,
      openText: 5_000,
      fixedText: 5_000,
      department: 120,
      decidedBy: 120,
    },
    free: ['title', 'summary', 'purpose', 'openText', 'fixedText', 'department', 'contactName', 'decidedBy'],
    wrong: {
      level: ['alles'],
      areaKind: ['mond'],
      topicId: ['7'],
      contactEmail: ['park'],
      decidedOn: ['bald', '2027-02-30'],
    },
    stored: null,
  },
  {
    name: 'edit a process with a drawn area',
    page: 'processes/pages/staff-edit.tsx',
    actor: 'editor',
    prepare: async (world) => ({
      path: await pathOf(world, true, '/bearbeiten'),
      values: {
        ...content,
        areaKind: 'drawn',
        area: '{"type":"Polygon","coordinates":[[[9.7,50.5],[9.71,50.5],[9.71,50.51],[9.7,50.5]]]}',
      },
    }),
    required: ['area'],
    wrong: { area: ['x', '{}', '{"type":"Point","coordinates":[9,50]}', '{"type":"Polygon","coordinates":[[[0,0]]]}'] },
    stored: null,
  },
  {
    name: 'add a phase',
    page: 'processes/pages/staff-phase.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await pathOf(world, false, '/phasen/neu'),
      values: { id: await freshId(), ...phase },
    }),
    required: ['kind', 'title', 'startsAt'],
    longest: { title: 80, text: 500 },
    free: ['title', 'text'],
    wrong: { kind: ['feiern'], startsAt: moments, endsAt: [...moments, '2026-12-31T10:00'], link: links },
    stored: rowsOf('Phase'),
  },
  {
    name: 'edit a public phase',
    page: 'processes/pages/staff-phase.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => {
      const { number, phaseIds } = await made(world, true)
      return {
        path: `/verwaltung/verfahren/${number}/phasen/${phaseIds[0]}`,
        values: { title: phase.title, text: phase.text, support: 'on' },
      }
    },
    required: ['title'],
    longest: { title: 80, text: 500 },
    wrong: { link: links },
    stored: null,
  },
  {
    name: 'extend a phase',
    page: 'processes/pages/staff-extend.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => {
      const { number, phaseIds } = await made(world, true)
      return {
        path: `/verwaltung/verfahren/${number}/phasen/${phaseIds[0]}/verlaengern`,
        values: { until: '2090-01-01T18:00', reason: 'Wegen der Ferien kamen viele erst spät dazu.', shift: 'on' },
      }
    },
    required: ['until', 'reason'],
    longest: { reason: 1_000 },
    wrong: { until: moments },
    stored: rowsOf('PhaseExtension'),
  },
  {
    name: 'plan a publication',
    page: 'processes/pages/staff-process.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await pathOf(world, false),
      values: { intent: 'schedule', at: '2090-01-01T08:00' },
    }),
    required: ['at'],
    wrong: { at: [...moments, '2020-01-01T08:00'] },
    stored: null,
  },
  {
    name: 'publish a result',
    page: 'processes/pages/staff-process.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await pathOf(world, true),
      values: { intent: 'result', text: 'Der Park bekommt ein Café mit einer Terrasse am Wasser.' },
    }),
    required: ['text'],
    longest: { text: 5_000 },
    free: ['text'],
    stored: null,
  },
  {
    name: 'stop a process',
    page: 'processes/pages/staff-process.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await pathOf(world, true),
      values: { intent: 'stop', reason: 'Die Förderung des Landes fällt weg.' },
    }),
    required: ['reason'],
    longest: { reason: 1_000 },
    free: ['reason'],
    stored: rowsOf('Process', '"stoppedAt" is not null'),
  },
  {
    name: 'add a link to a process',
    page: 'processes/pages/staff-process.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await pathOf(world, true),
      values: {
        intent: 'add-link',
        id: await freshId(),
        title: 'Vorlage des Rats',
        url: 'https://example.org/vorlage',
      },
    }),
    required: ['title', 'url'],
    longest: { title: 120 },
    free: ['title'],
    wrong: { url: links },
    stored: rowsOf('ProcessDocument'),
  },
  {
    name: 'add a PDF to a process',
    page: 'processes/pages/staff-process.tsx',
    actor: 'editor',
    foreignStatus: 404,
    multipart: true,
    prepare: async (world) => ({
      path: await pathOf(world, true),
      values: {
        intent: 'add-pdf',
        id: await freshId(),
        title: 'Lageplan',
        pdf: new File(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'], 'plan.pdf', { type: 'application/pdf' }),
      },
    }),
    required: ['title'],
    longest: { title: 120 },
    stored: rowsOf('ProcessDocument'),
  },
]
