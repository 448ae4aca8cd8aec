import purgeCSSPlugin from '@fullhuman/postcss-purgecss'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

// cards, filters and frames of maps: what the lists people read have in common; a map itself (*.client.tsx) comes when it is seen
const lists =
  /[\\/]app[\\/](ui[\\/](card|pagination|filter-|empty-state|illustration|figure-tiles|map[\\/]map(-frame|-types)?\.)|ideas[\\/](idea\.ts|ui[\\/]idea-(card|status))|photos[\\/]photo\.ts)/

// what stands around every page
const frame =
  /[\\/]app[\\/](capabilities\.ts|[a-z-]+[\\/]capability\.ts|people[\\/](rights|personas|ui[\\/]persona-bar)\.|ui[\\/](pending|skip-link|nonce|reference|fallback|remembered|piece-link)\.|notices[\\/](ui[\\/]bell|texts[\\/]bell)\.|home[\\/](texts\.ts|ui[\\/](citizen-site|site-|frame-notice|use-frame|display|municipality-mark|error-page)))/

// come with the first form, map or chart
const seenLate = ['zod', 'leaflet', 'react-leaflet', 'recharts', 'supercluster']

// pages name them in their loaders; browsers never get them
const serverAlone = [
  '@node-rs/argon2',
  '@prisma/adapter-pg',
  '@prisma/client',
  'csv-parse',
  'diff',
  'feiertagejs',
  'fflate',
  'ical-generator',
  'marked',
  'nodemailer',
  'pdfkit',
  'pg',
  'pg-boss',
  'pino',
  'qrcode',
  'rate-limiter-flexible',
  'read-excel-file',
  'sanitize-html',
  'sharp',
]

export default defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  // several checkouts or servers on one machine must not share the dependency cache
  ...(process.env.VITE_CACHE_DIR ? { cacheDir: process.env.VITE_CACHE_DIR } : {}),
  server: { host: '127.0.0.1' },
  // found late, they make the development server bundle anew in the middle of a visit: two Reacts meet and the page complains
  optimizeDeps: { include: [...seenLate], exclude: [...serverAlone] },
  build: { assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // what nearly every page loads comes in one file: thirty small ones weigh more, and each is named in every page
            codeSplitting: {
              groups: [
                {
                  name: 'shared',
                  test: /[\\/]app[\\/](?!ui[\\/](forms[\\/]|data-table))/,
                  minShareCount: 40,
                  priority: 2,
                },
                // pages that are only read do without; what reading-help loads later must not make them load all of it
                {
                  name: 'forms',
                  test: /[\\/]app[\\/]ui[\\/]forms[\\/](?!reading-help)/,
                  minShareCount: 14,
                  priority: 1,
                },
                { name: 'frame', test: frame, minShareCount: 2, priority: 1 },
                { name: 'lists', test: lists, minShareCount: 3 },
              ],
            },
          },
        },
      },
    },
  },
  css:
    command === 'build'
      ? {
          postcss: {
            plugins: [
              purgeCSSPlugin({
                content: ['app/**/*.{ts,tsx}'],
                variables: true,
                safelist: {
                  greedy: [/leaflet/, /^kern-(dark|light)/, /data-kern-theme/],
                  // each style sheet is looked at alone: tokens of base.css are used in those of the capabilities
                  variables: [/^--(?!kern-)/, /^--kern-color-(layout|feedback|action|form|decorative|neutral|violet)/],
                },
              }),
            ],
          },
        }
      : {},
}))
