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
    foreign: true,
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
    foreign: true,
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
    name: 'hide an idea',
    page: 'ideas/pages/triage-hide.tsx',
    actor: 'moderator',
    foreign: true,
    prepare: async (world) => ({
      path: `/verwaltung/ideen/${await anIdea(world)}/ausblenden`,
      values: {
        id: await freshId(),
        reason: 'advertising',
        text: 'Der Text wirbt für einen Betrieb und nennt keinen Vorschlag.',
      },
    }),
    required: ['reason', 'text'],
    longest: { text: 2_000 },
    free: ['text'],
    wrong: { reason: ['weil'] },
    stored: rowsOf('IdeaHiding'),
  },
]
