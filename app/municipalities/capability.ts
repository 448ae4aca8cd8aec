import type { Capability } from '#app/people/capability-manifest.ts'
import type { Right } from '#app/people/rights.ts'

export const municipalityRights = {
  settings: {
    name: 'municipalities.settings',
    roles: ['administrator'],
    title: {
      de: 'Kommune, Ortsteile, Themen und Bereiche einstellen',
      en: 'Set up municipality, districts, topics and areas',
    },
  },
  legal: {
    name: 'municipalities.legal',
    roles: ['editor', 'administrator'],
    title: { de: 'Texte der Fußzeile schreiben', en: 'Write the texts of the footer' },
  },
  barriers: {
    name: 'municipalities.barriers',
    roles: ['editor', 'moderator', 'administrator'],
    title: { de: 'Gemeldete Barrieren bearbeiten', en: 'Deal with reported barriers' },
  },
} as const satisfies Record<string, Right>

export const municipalitiesCapability: Capability = {
  name: 'municipalities',
  title: { de: 'Kommune', en: 'Municipality' },
  path: null,
  staffEntries: [
    {
      section: 'settings',
      to: '/verwaltung/kommune',
      label: { de: 'Kommune', en: 'Municipality' },
      icon: 'settings',
      right: municipalityRights.settings,
      order: 10,
    },
    {
      section: 'settings',
      to: '/verwaltung/ortsteile-und-themen',
      label: { de: 'Ortsteile und Themen', en: 'Districts and topics' },
      icon: 'place',
      right: municipalityRights.settings,
      order: 20,
    },
    {
      section: 'settings',
      to: '/verwaltung/bereiche',
      label: { de: 'Bereiche', en: 'Areas' },
      icon: 'block',
      right: municipalityRights.settings,
      order: 30,
    },
    {
      section: 'settings',
      to: '/verwaltung/texte',
      label: { de: 'Texte der Fußzeile', en: 'Texts of the footer' },
      icon: 'document',
      right: municipalityRights.legal,
      order: 40,
    },
    {
      section: 'settings',
      to: '/verwaltung/barrieren',
      label: { de: 'Gemeldete Barrieren', en: 'Reported barriers' },
      icon: 'megaphone',
      right: municipalityRights.barriers,
      order: 50,
    },
  ],
  rights: Object.values(municipalityRights),
}
