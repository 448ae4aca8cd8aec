import { freshId, rowsOf, type TriedForm, type World } from './form.ts'

async function anIdea({ municipality }: World): Promise<{ kind: string; id: string }> {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  return { kind: 'idea', id: (await aPublishedIdea(municipality)).id }
}

const text = 'Das würde vielen helfen, die hier jeden Tag zu Fuß unterwegs sind.'

export const commentForms: TriedForm[] = [
  {
    name: 'write a comment',
    page: 'comments/pages/write.tsx',
    actor: 'citizen',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/beitraege/neu?zu=idea.${(await anIdea(world)).id}`,
      values: { id: await freshId(), stance: 'pro', text },
    }),
    required: ['stance', 'text'],
    longest: { text: 3_000 },
    free: ['text'],
    wrong: { stance: ['vielleicht'] },
    stored: rowsOf('Comment'),
  },
  {
    name: 'answer a comment',
    page: 'comments/pages/write.tsx',
    actor: 'citizen',
    foreignStatus: 404,
    prepare: async (world) => {
      const { aComment } = await import('#app/comments/comment.factory.ts')
      const subject = await anIdea(world)
      const comment = await aComment(world.municipality, subject)
      return { path: `/beitraege/neu?zu=idea.${subject.id}&auf=${comment.id}`, values: { id: await freshId(), text } }
    },
    required: ['text'],
    longest: { text: 3_000 },
    free: ['text'],
    stored: rowsOf('Comment', 'depth > 0'),
  },
  {
    name: 'edit a comment',
    page: 'comments/pages/edit.tsx',
    actor: 'citizen',
    foreignStatus: 404,
    prepare: async (world) => {
      const { aComment } = await import('#app/comments/comment.factory.ts')
      const author = world.person ? { author: world.person } : {}
      const comment = await aComment(world.municipality, await anIdea(world), { ...author, text })
      return { path: `/beitraege/${comment.id}/bearbeiten`, values: { stance: 'contra', text: `${text} Oder nicht?` } }
    },
    required: ['stance', 'text'],
    longest: { text: 3_000 },
    free: ['text'],
    wrong: { stance: ['vielleicht'] },
    stored: rowsOf('CommentVersion'),
  },
]
