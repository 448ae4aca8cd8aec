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
]
