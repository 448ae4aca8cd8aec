import { freshId, rowsOf, type TriedForm, type World } from './form.ts'

const reason = 'Der Text beleidigt einen Nachbarn mit Namen. Kritik an der Sache ist erlaubt.'

async function anIdea({ municipality }: World, author?: World['person']) {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { id } = await aPublishedIdea(municipality, author ? { author } : {})
  return { kind: 'idea', id }
}

async function aCase(world: World) {
  const { aReport } = await import('#app/moderation/moderation.factory.ts')
  return await aReport(world.municipality, await anIdea(world))
}

export const moderationForms: TriedForm[] = [
  {
    name: 'report a contribution',
    page: 'moderation/pages/report.tsx',
    actor: 'nobody',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/melden/idea/${(await anIdea(world)).id}`,
      values: { id: await freshId(), rule: 'insult', text: 'Hier wird jemand beschimpft.', email: 'kim@example.org' },
    }),
    required: ['rule'],
    longest: { text: 2_000 },
    free: ['text'],
    wrong: { rule: ['weil', ''], email: ['kim', 'kim@', '<script>@x'] },
    stored: rowsOf('Report'),
  },
  {
    name: 'object to a decision',
    page: 'moderation/pages/appeal.tsx',
    actor: 'citizen',
    foreignStatus: 404,
    prepare: async (world) => {
      const { hiddenByModeration } = await import('#app/moderation/moderation.factory.ts')
      const { aStaffMember } = await import('#app/people/person.factory.ts')
      const staff = await aStaffMember(world.municipality)
      const decision = await hiddenByModeration(staff, await anIdea(world, world.person))
      const text = 'Ich habe niemanden beleidigt, sondern einen Satz aus der Zeitung zitiert.'
      return { path: `/widerspruch/${decision}`, values: { id: await freshId(), text } }
    },
    required: ['text'],
    longest: { text: 5_000 },
    free: ['text'],
    stored: rowsOf('Appeal'),
  },
  {
    name: 'decide a reported case',
    page: 'moderation/pages/case.tsx',
    actor: 'moderator',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/verwaltung/moderation/${(await aCase(world)).number}`,
      values: { id: await freshId(), measure: 'hide', rule: 'insult', text: reason, passage: '', consequence: 'none' },
    }),
    required: ['measure'],
    longest: { text: 2_000 },
    free: ['text'],
    wrong: { measure: ['loeschen'], rule: ['weil', ''], text: ['', 'zu kurz'], consequence: ['verbannen'] },
    stored: rowsOf('ModerationDecision'),
  },
  {
    name: 'decide about something found',
    page: 'moderation/pages/new-case.tsx',
    actor: 'moderator',
    foreignStatus: 404,
    prepare: async (world) => ({
      path: `/verwaltung/moderation/neu/idea/${(await anIdea(world)).id}`,
      values: { id: await freshId(), measure: 'hide', rule: 'advertising', text: reason, consequence: 'none' },
    }),
    required: ['measure'],
    longest: { text: 2_000 },
    free: ['text'],
    wrong: { measure: ['loeschen'], rule: ['weil', ''], text: ['', 'zu kurz'] },
    stored: rowsOf('ModerationDecision'),
  },
  {
    name: 'leave several cases',
    page: 'moderation/pages/queue.tsx',
    actor: 'moderator',
    prepare: async (world) => ({
      path: '/verwaltung/moderation',
      values: { fall: [String((await aCase(world)).number)], intent: 'leave' },
    }),
    required: ['fall'],
    wrong: { fall: ['abc', '-1'] },
    stored: rowsOf('ModerationDecision'),
  },
  {
    name: 'rules of moderation',
    page: 'moderation/pages/settings.tsx',
    actor: 'administrator',
    prepare: async () => ({
      path: '/verwaltung/moderation/einstellungen',
      values: { fourEyes: 'on', hideMeanwhile: 'ja', maxLinks: '2', keepOriginalDays: '190' },
    }),
    required: ['hideMeanwhile', 'maxLinks', 'keepOriginalDays'],
    wrong: { maxLinks: ['viele', '-1', '11'], keepOriginalDays: ['29', '366', 'ewig'], hideMeanwhile: ['vielleicht'] },
    stored: rowsOf('ModerationSettings'),
  },
]
