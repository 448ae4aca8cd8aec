import { freshId, rowsOf, type TriedForm, type World } from './form.ts'

async function made(world: World, details: object) {
  const { aPoll } = await import('#app/polls/poll.factory.ts')
  return await aPoll(world.municipality, { kind: 'approval', paper: true, ...details })
}

async function withCode(world: World) {
  const { issueCodes } = await import('#app/polls/codes.server.ts')
  const poll = await made(world, { access: 'code' })
  const wish = { id: await freshId(), kind: 'letter' as const, size: 2, note: '' }
  const issued = await issueCodes(poll.process.staff, poll.id, wish)
  if (!issued.ok) throw new Error(issued.reason)
  return { poll, code: issued.value.codes[0]! }
}

const notCodes = ['123', 'ABCD-EFGH-JKM', 'ÄÖÜß-EFGH-JKMN', '<script>']

export const pollPaperForms: TriedForm[] = [
  {
    name: 'letters with codes',
    page: 'polls/pages/staff-codes.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    success: 200,
    prepare: async (world) => {
      const { number } = await made(world, { access: 'code' })
      return {
        path: `/verwaltung/abstimmungen/${number}/codes`,
        values: { intent: 'prepare', id: await freshId(), size: '12', note: 'Ortskern', addresses: '' },
      }
    },
    required: ['size'],
    longest: { note: 200 },
    wrong: {
      size: ['viele', '0', '-3', '5001', '1,5'],
      addresses: ['1;2;3;4;5;6;7', `${'x'.repeat(61)};Weg 1;12345 Ort`, 'A;B 1;1 C\n'.repeat(5_001)],
    },
    stored: null,
  },
  {
    name: 'a sheet of paper',
    page: 'polls/pages/staff-entry.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => {
      const { poll, code } = await withCode(world)
      return {
        path: `/verwaltung/abstimmungen/${poll.number}/papier/eingabe`,
        values: { code, state: 'readable', q1: poll.questions[0]!.options[0]!.id },
      }
    },
    required: ['code', 'state'],
    wrong: { code: notCodes, state: ['vielleicht'], q1: ['eins', '00000000-0000-7000-8000-000000000000'] },
    stored: rowsOf('PaperSheet'),
  },
  {
    name: 'a hand-out at the desk',
    page: 'polls/pages/staff-handout.tsx',
    actor: 'projectLead',
    foreignStatus: 404,
    prepare: async (world) => {
      const { number } = await made(world, { access: 'residence' })
      return {
        path: `/verwaltung/abstimmungen/${number}/papier/ausgabe`,
        values: { firstName: 'Erika', lastName: 'Muster', birthDate: '1980-05-01', checked: 'on' },
      }
    },
    required: ['firstName', 'lastName', 'birthDate', 'checked'],
    longest: { firstName: 120, lastName: 120 },
    wrong: { birthDate: ['gestern', '1980-02-30', '0001-01-01'] },
    stored: rowsOf('PaperHandout'),
  },
  {
    name: 'a difference between two entries',
    page: 'polls/pages/staff-paper.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async (world) => {
      const { aStaffMember } = await import('#app/people/person.factory.ts')
      const { enterSheet } = await import('#app/polls/paper.server.ts')
      const { codeHashOf } = await import('#app/polls/poll-key.server.ts')
      const { poll, code } = await withCode(world)
      for (const marks of [[[1, 0, 0]], [[0, 1, 0]]])
        await enterSheet(await aStaffMember(world.municipality, ['editor']), { ...poll, access: 'code' }, code, marks)
      return {
        path: `/verwaltung/abstimmungen/${poll.number}/papier`,
        values: { sheet: codeHashOf(poll.id, code)!, code, verdict: 'first' },
      }
    },
    required: ['code', 'verdict'],
    wrong: { code: notCodes, verdict: ['beide'] },
    stored: rowsOf('Ballot'),
  },
]
