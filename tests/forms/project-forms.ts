import { freshId, rowsOf, type TriedForm, type World } from './form.ts'

async function aProject({ municipality }: World, published: boolean): Promise<number> {
  const { aPlannedProject, aPublishedProject } = await import('#app/projects/project.factory.ts')
  return (await (published ? aPublishedProject(municipality) : aPlannedProject(municipality))).number
}

const content = {
  title: 'Neuer Steg am Mühlenteich',
  summary: 'Der alte Steg ist morsch. Die Stadt baut einen neuen, auf den auch ein Rollstuhl passt.',
  description: 'Gebaut wird im Winter.',
  department: 'Tiefbau',
  contactName: 'Jana Ebert',
  contactEmail: 'tiefbau@example.org',
  place: 'Mühlenteich',
  topicId: '',
  districtId: '',
  latitude: '50.5',
  longitude: '9.7',
}
const promises = {
  state: 'planned',
  startPlanned: '2027-03-01',
  endPlanned: '2027-09-30',
  costEstimate: '120.000',
  costApproved: '',
  costSpent: '',
}
const longestContent = { title: 120, summary: 300, description: 10_000, department: 120, contactName: 120, place: 120 }
const wrongContent = { contactEmail: ['tiefbau'], topicId: ['7', 'x'], districtId: ['7'] }
const wrongPromises = {
  state: ['fertig'],
  endPlanned: ['2026-02-30', 'bald', '2027-01-01'],
  costEstimate: ['viel', '1,2,3', '-5'],
}

export const projectForms: TriedForm[] = [
  {
    name: 'new project',
    page: 'projects/pages/staff-new.tsx',
    actor: 'projectLead',
    prepare: async () => ({
      path: '/verwaltung/vorhaben/neu',
      values: { id: await freshId(), ...content, ...promises, ideas: '', answer: 'Wir setzen das um.' },
    }),
    required: ['title', 'summary', 'state'],
    longest: { ...longestContent, answer: 5_000 },
    free: ['title', 'summary', 'description', 'department', 'contactName', 'place'],
    wrong: { ...wrongContent, ...wrongPromises, ideas: ['abc', '4711', '1;drop'] },
    place: true,
    stored: rowsOf('Project'),
  },
  {
    name: 'edit a project that is not published',
    page: 'projects/pages/staff-edit.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/verwaltung/vorhaben/${await aProject(world, false)}/bearbeiten`,
      values: { ...content, ...promises },
    }),
    required: ['title', 'summary', 'state'],
    longest: longestContent,
    free: ['title', 'summary', 'description'],
    wrong: { ...wrongContent, ...wrongPromises },
    place: true,
    stored: null,
  },
  {
    name: 'edit a published project',
    page: 'projects/pages/staff-edit.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/verwaltung/vorhaben/${await aProject(world, true)}/bearbeiten`,
      values: content,
    }),
    required: ['title', 'summary'],
    longest: longestContent,
    wrong: wrongContent,
    place: true,
    stored: null,
  },
  {
    name: 'add a milestone',
    page: 'projects/pages/staff-project.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/verwaltung/vorhaben/${await aProject(world, false)}`,
      values: {
        intent: 'add-milestone',
        id: await freshId(),
        title: 'Baubeginn',
        weight: '2',
        planned: '2027-03-01',
        actual: '',
      },
    }),
    required: ['title'],
    longest: { title: 120 },
    free: ['title'],
    wrong: { weight: ['0', '101', 'schwer'], planned: ['31.02.2027'] },
    stored: rowsOf('Milestone'),
  },
  {
    name: 'link an idea to a project',
    page: 'projects/pages/staff-project.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => {
      const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
      const { number } = await aPublishedIdea(world.municipality)
      const path = `/verwaltung/vorhaben/${await aProject(world, false)}`
      return { path, values: { intent: 'link-idea', number: String(number), answer: 'Daraus wird ein Vorhaben.' } }
    },
    required: ['number', 'answer'],
    longest: { answer: 5_000 },
    free: ['answer'],
    wrong: { number: ['abc', '0', '4711'] },
    stored: rowsOf('ProjectIdea'),
  },
  {
    name: 'write an update',
    page: 'projects/pages/staff-update.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    multipart: true,
    prepare: async (world) => ({
      path: `/verwaltung/vorhaben/${await aProject(world, true)}/meldung/neu`,
      values: {
        intent: 'draft',
        id: await freshId(),
        title: 'Die Pfähle stehen',
        text: 'Seit gestern stehen alle Pfähle im Teich. Nächste Woche folgen die Bohlen.',
        photoDescription: '',
        'p-state': 'running',
        'p-startPlanned': '',
        'p-endPlanned': '',
        'p-startActual': '',
        'p-endActual': '',
        'p-costEstimate': '',
        'p-costApproved': '',
        'p-costSpent': '1.000',
      },
    }),
    required: ['title', 'text'],
    longest: { title: 120, text: 5_000, photoDescription: 200 },
    free: ['title', 'text'],
    wrong: { 'p-costSpent': ['viel'], 'p-startActual': ['gestern'], 'p-state': ['fertig'] },
    photo: 'photo',
    stored: rowsOf('ProjectUpdate'),
  },
]
