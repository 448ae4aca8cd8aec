import { freshId, rowsOf, type TriedForm, type World } from './form.ts'

async function anIdea({ municipality }: World): Promise<number> {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  return (await aPublishedIdea(municipality)).number
}

export const ideaForms: TriedForm[] = [
  {
    name: 'answer an idea',
    page: 'ideas/pages/triage-idea.tsx',
    actor: 'moderator',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/verwaltung/ideen/${await anIdea(world)}`,
      values: {
        id: await freshId(),
        seenAnswerId: '',
        status: 'accepted',
        text: 'Wir stellen im Frühjahr drei Bänke auf. Der Bauhof plant die Standorte.',
      },
    }),
    required: ['status', 'text'],
    longest: { text: 5_000 },
    free: ['text'],
    wrong: { status: ['new', 'erfunden'] },
    stored: rowsOf('IdeaAnswer'),
  },
  {
    name: 'merge an idea into another',
    page: 'ideas/pages/triage-merge.tsx',
    actor: 'moderator',
    foreignStatus: 404,
    prepare: async (world) => {
      const into = await anIdea(world)
      return {
        path: `/verwaltung/ideen/${await anIdea(world)}/zusammenlegen`,
        values: { number: String(into), confirm: 'on' },
      }
    },
    required: ['number', 'confirm'],
    wrong: { number: ['abc', '-1', '99999999999', '4711'] },
    stored: rowsOf('Idea', '"mergedIntoId" is not null'),
  },
  {
    name: 'take several ideas into review',
    page: 'ideas/pages/triage.tsx',
    actor: 'moderator',
    prepare: async (world) => ({
      path: '/verwaltung/ideen',
      values: { idee: [String(await anIdea(world))], text: 'Wir prüfen Ihren Vorschlag und melden uns bis Ende März.' },
    }),
    required: ['idee', 'text'],
    longest: { text: 5_000 },
    free: ['text'],
    wrong: { idee: ['abc', '-1'] },
    stored: rowsOf('IdeaAnswer'),
  },
  {
    name: 'new idea: what',
    page: 'ideas/pages/new-what.tsx',
    actor: 'nobody',
    prepare: async () => ({
      path: '/ideen/neu',
      values: { title: words.title, text: words.text, thema: '' },
    }),
    required: ['title', 'text'],
    longest: { title: 120, text: 5_000 },
    free: ['title', 'text'],
    wrong: { title: ['Bank'], text: ['zu kurz'] },
    stored: null,
  },
  {
    name: 'new idea: where',
    page: 'ideas/pages/new-where.tsx',
    actor: 'nobody',
    prepare: async (world) => ({
      path: '/ideen/neu/ort',
      cookie: (await aDraft(world)).cookie,
      values: { latitude: '50.5', longitude: '9.7', ortsteil: '' },
    }),
    required: [],
    place: true,
    stored: null,
  },
  {
    name: 'new idea: photo and submit',
    page: 'ideas/pages/new-photo.tsx',
    actor: 'citizen',
    multipart: true,
    prepare: async (world) => {
      const { cookie, ideaId } = await aDraft(world)
      return { path: '/ideen/neu/foto', cookie, values: { id: ideaId, description: '', aktion: 'einreichen' } }
    },
    required: [],
    longest: { description: 300 },
    free: ['description'],
    photo: 'foto',
    stored: rowsOf('Idea'),
  },
  {
    name: 'change an own idea',
    page: 'ideas/pages/revise.tsx',
    actor: 'citizen',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/ideen/${(await anOwnIdea(world)).number}/bearbeiten`,
      values: { version: '1', title: words.title, text: `${words.text} Drei genügen.`, note: 'Die Zahl ist neu.' },
    }),
    required: ['title', 'text'],
    longest: { title: 120, text: 5_000, note: 200 },
    free: ['title', 'text', 'note'],
    wrong: { title: ['Bank'], text: ['zu kurz'] },
    stored: rowsOf('IdeaVersion', 'number > 1'),
  },
  {
    name: 'propose a change of an idea',
    page: 'ideas/pages/propose.tsx',
    actor: 'citizen',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/ideen/${await anIdea(world)}/vorschlagen`,
      values: {
        id: await freshId(),
        version: '1',
        title: words.title,
        text: `${words.text} Drei genügen.`,
        reason: 'Mehr Bänke sind zu teuer.',
      },
    }),
    required: ['title', 'text', 'reason'],
    longest: { title: 120, text: 5_000, reason: 500 },
    free: ['title', 'text', 'reason'],
    wrong: { title: ['Bank'], text: ['zu kurz'], reason: ['darum'] },
    stored: rowsOf('IdeaAmendment'),
  },
  {
    name: 'take a proposal over',
    page: 'ideas/pages/amendment.tsx',
    actor: 'citizen',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await aProposal(world),
      values: { aktion: 'uebernehmen', version: '1', title: words.title, text: `${words.text} Drei genügen.` },
    }),
    required: ['title', 'text'],
    longest: { title: 120, text: 5_000 },
    free: ['title', 'text'],
    wrong: { title: ['Bank'], text: ['zu kurz'] },
    stored: rowsOf('IdeaVersion', 'number > 1'),
  },
  {
    name: 'decline a proposal',
    page: 'ideas/pages/amendment.tsx',
    actor: 'citizen',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: await aProposal(world),
      values: { aktion: 'ablehnen', answer: 'Das passt nicht zu meiner Idee.' },
    }),
    required: ['answer'],
    longest: { answer: 500 },
    free: ['answer'],
    wrong: { answer: ['nein'] },
    stored: rowsOf('IdeaAmendment', '"declinedAt" is not null'),
  },
  {
    name: 'invite somebody to write along',
    page: 'ideas/pages/coauthors.tsx',
    actor: 'citizen',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/ideen/${(await anOwnIdea(world)).number}/mitschreiben`,
      values: { aktion: 'einladen', email: `mit-${world.municipality.id}@example.org` },
    }),
    required: ['email'],
    wrong: { email: ['kim', 'kim@', '@example.org', 'kim example.org'] },
    stored: rowsOf('CoauthorInvitation'),
  },
]

async function anOwnIdea({ municipality, person }: World) {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  return await aPublishedIdea(municipality, { ...words, author: person! })
}

async function aProposal(world: World): Promise<string> {
  const { anAmendment } = await import('#app/ideas/amendment.factory.ts')
  const idea = await anOwnIdea(world)
  return `/ideen/${idea.number}/vorschlaege/${(await anAmendment(world.municipality, idea)).id}`
}

const words = {
  title: 'Mehr Bänke am Mühlbach',
  text: 'Am Mühlbach gibt es auf zwei Kilometern keine Bank. Ältere Menschen brauchen Pausen.',
}

async function aDraft({ municipality, person }: World): Promise<{ cookie: string; ideaId: string }> {
  const { draftOf, keepDraft } = await import('#app/ideas/draft.server.ts')
  const token = await keepDraft(municipality.id, null, words, person?.id ?? null)
  return { cookie: `entwurf=${token}`, ideaId: (await draftOf(municipality.id, token))!.ideaId }
}
