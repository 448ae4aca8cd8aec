import { freshId, rowsOf, type TriedForm } from './form.ts'

export const pollForms: TriedForm[] = [
  {
    name: 'ballot',
    page: 'polls/pages/ballot.tsx',
    actor: 'citizen',
    foreignStatus: 404,
    prepare: async ({ municipality }) => {
      const { aPoll } = await import('#app/polls/poll.factory.ts')
      const poll = await aPoll(municipality, { kind: 'single' })
      return {
        path: `/abstimmungen/${poll.number}/stimmzettel`,
        values: { step: 'cast', submissionId: await freshId(), q1: poll.questions[0]!.options[0]!.id },
      }
    },
    required: [],
    wrong: { q1: ['1', 'ja', '00000000-0000-7000-8000-000000000000'] },
    stored: rowsOf('Ballot'),
  },
  {
    name: 'access code of a poll',
    page: 'polls/pages/code.tsx',
    actor: 'nobody',
    foreignStatus: 404,
    prepare: async ({ municipality }) => {
      const { aPoll } = await import('#app/polls/poll.factory.ts')
      const { aCodeBatch } = await import('#app/polls/voter.factory.ts')
      const poll = await aPoll(municipality, { access: 'code' })
      const { codes } = await aCodeBatch(poll, 1)
      return { path: `/abstimmungen/${poll.number}/code`, values: { code: codes[0]! } }
    },
    required: ['code'],
    wrong: { code: ['7', '7KQ4-9D2M', '7KQ4-9D2M-XW0T', 'U'.repeat(12)] },
    stored: null,
  },
]
