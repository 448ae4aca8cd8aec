import { freshId, rowsOf, type TriedForm } from './form.ts'

const paces = {
  ownIdea: 'daily',
  discussion: 'daily',
  reply: 'atOnce',
  decision: 'inApp',
  supported: 'weekly',
  idea: 'off',
  project: 'inApp',
  process: 'atOnce',
  area: 'weekly',
}

export const noticeForms: TriedForm[] = [
  {
    name: 'how often somebody wants to hear',
    page: 'notices/pages/settings.tsx',
    actor: 'citizen',
    prepare: async () => ({ path: '/mitteilungen/einstellungen', values: paces }),
    required: Object.keys(paces),
    wrong: { ownIdea: ['hourly', '1'], decision: ['off', 'weekly'], area: ['x'] },
    stored: null,
  },
  {
    name: 'order newsletters',
    page: 'notices/pages/settings.tsx',
    actor: 'citizen',
    prepare: async () => ({
      path: '/mitteilungen/einstellungen',
      values: { absicht: 'rundbriefe-an', einwilligung: 'ja' },
    }),
    required: ['einwilligung'],
    wrong: { einwilligung: ['nein', 'on'] },
    stored: rowsOf('NewsletterConsent'),
  },
  {
    name: 'follow a place',
    page: 'notices/pages/place.tsx',
    actor: 'citizen',
    prepare: async ({ municipality }) => {
      const { prisma } = await import('#app/platform/db.server.ts')
      const { latitude, longitude } = await prisma.municipality.findUniqueOrThrow({ where: { id: municipality.id } })
      return {
        path: '/mitteilungen/ort',
        values: {
          id: await freshId(),
          name: 'Zu Hause',
          latitude: String(latitude),
          longitude: String(longitude),
          ortsteil: '',
          radius: '500',
        },
      }
    },
    required: ['name', 'radius'],
    longest: { name: 60 },
    free: ['name'],
    wrong: { radius: ['7', 'weit', '-500'] },
    place: true,
    stored: rowsOf('Follow'),
  },
  {
    name: 'write a newsletter',
    page: 'notices/pages/newsletter-new.tsx',
    actor: 'editor',
    prepare: async ({ municipality }) => ({
      path: '/verwaltung/rundbriefe/neu',
      values: {
        id: await freshId(),
        ziel: `topic:${municipality.topics[0]!.id}`,
        betreff: 'Was im Herbst geschieht',
        text: 'Wir bauen.\n\nSchauen Sie vorbei.',
      },
    }),
    required: ['ziel', 'betreff', 'text'],
    longest: { betreff: 120, text: 10_000 },
    free: ['betreff', 'text'],
    wrong: { ziel: ['topic', 'topic:7', 'alle', 'idea:00000000-0000-4000-8000-000000000000'] },
    stored: rowsOf('Newsletter'),
  },
  {
    name: 'change a newsletter',
    page: 'notices/pages/newsletter.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async ({ municipality }) => {
      const { aNewsletter } = await import('#app/notices/newsletter.factory.ts')
      const id = await aNewsletter(municipality)
      return {
        path: `/verwaltung/rundbriefe/${id}`,
        values: { id, ziel: `topic:${municipality.topics[0]!.id}`, betreff: 'Neuer Betreff', text: 'Neuer Text.' },
      }
    },
    required: ['ziel', 'betreff', 'text'],
    longest: { betreff: 120, text: 10_000 },
    free: ['betreff', 'text'],
    wrong: { ziel: ['topic', 'alle'] },
    stored: null,
  },
  {
    name: 'send a newsletter later',
    page: 'notices/pages/newsletter.tsx',
    actor: 'editor',
    foreignStatus: 404,
    prepare: async ({ municipality }) => {
      const { aNewsletter } = await import('#app/notices/newsletter.factory.ts')
      const id = await aNewsletter(municipality, { readers: 1 })
      const words = { id, ziel: `topic:${municipality.topics[0]!.id}`, betreff: 'Neuer Betreff', text: 'Neuer Text.' }
      return {
        path: `/verwaltung/rundbriefe/${id}`,
        values: { ...words, absicht: 'senden', wann: 'spaeter', tag: '2099-12-01', uhrzeit: '10:00' },
      }
    },
    // day and time are asked for once it is to go out later
    required: ['wann', 'ziel', 'betreff', 'text'],
    wrong: { wann: ['bald'], tag: ['', '2099-02-30', 'morgen', '2020-01-01'], uhrzeit: ['', '25:00', 'zehn'] },
    stored: rowsOf('Newsletter', '"scheduledFor" is not null'),
  },
]
