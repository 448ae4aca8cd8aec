import { freshId, rowsOf, type TriedForm } from './form.ts'

export const municipalityForms: TriedForm[] = [
  {
    name: 'report a barrier',
    page: 'municipalities/pages/barrier-report.tsx',
    actor: 'nobody',
    prepare: async () => ({
      path: '/barrierefreiheit/melden',
      values: {
        id: await freshId(),
        page: '/ideen',
        text: 'Die Karte lässt sich nicht bedienen.',
        email: 'kim@example.org',
      },
    }),
    required: ['page', 'text'],
    longest: { page: 300, text: 5_000 },
    free: ['text', 'page'],
    wrong: { email: ['kim', 'kim@', '<script>@x'] },
    stored: rowsOf('BarrierReport'),
  },
  {
    name: 'answer to a reported barrier',
    page: 'municipalities/pages/barrier-inbox.tsx',
    actor: 'editor',
    prepare: async ({ municipality }) => {
      const { reportBarrier } = await import('#app/municipalities/barrier-report.server.ts')
      const id = await freshId()
      const report = { id, page: '/ideen', text: 'Die Karte lässt sich nicht bedienen.', email: 'kim@example.org' }
      await reportBarrier(municipality.id, 'de', report)
      return { path: '/verwaltung/barrieren', values: { id, answer: 'Die Liste zeigt dasselbe wie die Karte.' } }
    },
    required: ['answer'],
    longest: { answer: 5_000 },
    free: ['answer'],
    stored: rowsOf('BarrierReport', 'answer is not null'),
  },
  {
    name: 'settings of the municipality',
    page: 'municipalities/pages/settings.tsx',
    actor: 'administrator',
    multipart: true,
    prepare: async () => ({
      path: '/verwaltung/kommune',
      values: {
        name: 'Neustadt',
        kind: 'Stadt',
        brandColour: '#0b5a6f',
        answerWithin: '20',
        address: 'Rathausplatz 1',
        contactEmail: 'rathaus@example.org',
        contactPhone: '0123 456',
      },
    }),
    required: ['name', 'kind'],
    longest: { name: 120, kind: 60, address: 500, contactPhone: 60 },
    free: ['address'],
    wrong: {
      brandColour: ['rot', '#12', '#ffffff'],
      answerWithin: ['0', '121', 'bald', '2,5'],
      contactEmail: ['rathaus'],
    },
    photo: 'crest',
    stored: null,
  },
  {
    name: 'list of districts',
    page: 'municipalities/pages/areas.tsx',
    actor: 'administrator',
    prepare: async () => ({ path: '/verwaltung/ortsteile-und-themen', values: { list: 'topic', added: 'Feuerwehr' } }),
    required: [],
    longest: { added: 60 },
    stored: null,
  },
  {
    name: 'legal page',
    page: 'municipalities/pages/legal-edit.tsx',
    actor: 'administrator',
    prepare: async () => ({ path: '/verwaltung/texte/impressum?fassung=de', values: { body: '# Impressum' } }),
    required: [],
    longest: { body: 50_000 },
    free: ['body'],
    stored: rowsOf('LegalPage'),
  },
  {
    name: 'found a municipality',
    page: 'municipalities/pages/founding.tsx',
    actor: 'nobody',
    prepare: async ({ municipality }) => {
      const { searchDirectory } = await import('#app/municipalities/directory/directory.server.ts')
      const { hashToken, newToken } = await import('#app/people/token.ts')
      const { prisma } = await import('#app/platform/db.server.ts')
      const token = newToken()
      const expiresAt = new Date(Date.now() + 3_600_000)
      await prisma.setupLink.create({ data: { tokenHash: hashToken(token), expiresAt } })
      return {
        host: hostToFound(municipality.id),
        path: `/einrichten/${token}?kommune=${searchDirectory('Fulda', 1)[0]!.ags}`,
        values: {
          key: searchDirectory('Fulda', 1)[0]!.ags,
          displayName: 'Kim Sommer',
          email: 'kim@example.org',
          password: 'Drei Amseln im Apfelbaum',
        },
      }
    },
    required: ['displayName', 'email', 'password'],
    longest: { displayName: 60 },
    wrong: { email: ['kim'], password: ['kurz', 'passwort1234'] },
    stored: async ({ municipality }) => {
      const { prisma } = await import('#app/platform/db.server.ts')
      return await prisma.municipalityHost.count({ where: { host: hostToFound(municipality.id) } })
    },
  },
]

function hostToFound(id: string): string {
  return `neu-${id}.localhost`
}
