import { freshId, rowsOf, type TriedForm } from './form.ts'
import { damagedTables } from './tables.ts'

const table = () =>
  new File(['Titel;Text\r\nMehr Bäume am Ring;Der Ring ist im Sommer heiß.\r\n'], 'ideen.csv', { type: 'text/csv' })

export const officeForms: TriedForm[] = [
  {
    name: 'enter an idea on behalf of somebody',
    page: 'office/pages/enter.tsx',
    actor: 'editor',
    prepare: async ({ municipality }) => {
      const { aProcess } = await import('#app/processes/process.factory.ts')
      const { phaseIds } = await aProcess(municipality)
      return {
        path: '/verwaltung/eintragen',
        values: {
          phase: phaseIds[0]!,
          id: await freshId(),
          channel: 'phone',
          title: 'Eine Bank am Friedhof',
          text: 'Oben am Friedhof fehlt eine Bank. Der Weg ist steil.',
          thema: '',
          ortsteil: '',
          latitude: '',
          longitude: '',
          naming: 'named',
          name: 'Erna M.',
          contactEmail: 'erna@example.org',
          contactAddress: 'Am Hang 3',
          readBack: 'on',
        },
      }
    },
    required: ['title', 'text', 'channel', 'readBack'],
    longest: { title: 120, text: 5_000, name: 60, contactAddress: 300 },
    free: ['title', 'text', 'contactAddress'],
    wrong: {
      phase: ['01a20a74-f975-78f5-956c-a3ed88856e2d', 'alle'],
      channel: ['online', 'imported', 'fax'],
      naming: ['vielleicht'],
      name: ['E', 'erna@example.org'],
      contactEmail: ['erna', 'erna@', '<script>@x'],
      readBack: ['off', 'nein'],
    },
    place: true,
    stored: rowsOf('OnBehalfEntry'),
  },
  {
    name: 'redeem a receipt',
    page: 'office/pages/claim.tsx',
    actor: 'citizen',
    prepare: async ({ municipality }) => {
      const { anEntry } = await import('#app/office/office.factory.ts')
      const { issueReceipt } = await import('#app/office/receipt.server.ts')
      const { aStaffMember } = await import('#app/people/person.factory.ts')
      const staff = await aStaffMember(municipality, ['editor'])
      const { number } = await anEntry(staff)
      const issued = await issueReceipt(staff, number)
      return { path: '/beleg', values: { code: issued.ok ? issued.value.code : '' } }
    },
    required: ['code'],
    wrong: { code: ['K7MQ', 'K7MQ-3XPD-9TWO', '22222222222222222222', '<script>', '2222-2222-2222', '🌳🌳🌳🌳'] },
    stored: rowsOf('OnBehalfEntry', '"claimedAt" is not null'),
  },
  {
    name: 'upload a table of ideas',
    page: 'office/pages/imports.tsx',
    actor: 'administrator',
    multipart: true,
    prepare: async () => ({ path: '/verwaltung/einlesen', values: { id: await freshId(), datei: table() } }),
    required: ['datei'],
    files: { datei: damagedTables },
    stored: rowsOf('ImportRun'),
  },
  {
    name: 'say which column holds what',
    page: 'office/pages/import-run.tsx',
    actor: 'administrator',
    prepare: async ({ municipality }) => {
      const { anUpload } = await import('#app/office/office.factory.ts')
      const { aStaffMember } = await import('#app/people/person.factory.ts')
      const id = await anUpload(
        await aStaffMember(municipality, ['administrator']),
        'A;B\nMehr Bäume;Am Ring ist es heiß.\n',
      )
      return {
        path: `/verwaltung/einlesen/${id}`,
        values: { aktion: 'zuordnen', 'spalte-0': 'title', 'spalte-1': 'text', anlegen: 'on' },
      }
    },
    required: ['spalte-0'],
    wrong: { 'spalte-0': ['text', 'password', '__proto__'] },
    stored: rowsOf('ImportRun', `mapping[1] = 'title'`),
    foreignStatus: 404,
  },
  {
    name: 'have a table written',
    page: 'office/pages/exports.tsx',
    actor: 'moderator',
    prepare: async () => ({
      path: '/verwaltung/herunterladen',
      values: { id: await freshId(), inhalt: 'ideas', format: 'csv' },
    }),
    required: ['inhalt', 'format'],
    wrong: { inhalt: ['Person', '__proto__', 'ideas;drop'], format: ['pdf', '../../etc'] },
    stored: rowsOf('ExportRun'),
  },
]
