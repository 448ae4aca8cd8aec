import { textsIn } from '#app/ui/texts.ts'
import { columnTexts } from './texts/columns.ts'

/** What a column of a file can hold. */
export const importFields = [
  'id',
  'title',
  'text',
  'topic',
  'district',
  'latitude',
  'longitude',
  'author',
  'submittedAt',
  'status',
  'statusSince',
  'answer',
  'answeredAt',
  'reason',
  'forwardedTo',
  'mergedInto',
] as const
export type ImportField = (typeof importFields)[number]

export const requiredFields: readonly ImportField[] = ['title', 'text']

export function isImportField(text: string): text is ImportField {
  return (importFields as readonly string[]).includes(text)
}

/** headings people give their columns, besides ours */
const synonyms: Record<ImportField, string[]> = {
  id: ['id', 'key', 'schlüssel', 'lfdnr', 'laufendenummer', 'nr', 'aktenzeichen'],
  title: ['idee', 'vorschlag', 'überschrift', 'betreff', 'name der idee', 'headline', 'subject', 'projekt'],
  text: [
    'beschreibung',
    'inhalt',
    'erläuterung',
    'begründung',
    'description',
    'body',
    'anregung',
    'nachricht',
    'kommentar',
  ],
  topic: ['kategorie', 'themenfeld', 'rubrik', 'bereich', 'category'],
  district: ['stadtteil', 'ort', 'gemeindeteil', 'ortschaft', 'quartier', 'bezirk', 'viertel'],
  latitude: ['lat', 'breite', 'y', 'geobreite'],
  longitude: ['lon', 'lng', 'long', 'länge', 'laenge', 'x', 'geolänge'],
  author: ['autor', 'autorin', 'verfasser', 'verfasserin', 'eingereichtvon', 'von', 'author', 'absender', 'einreicher'],
  submittedAt: ['datum', 'eingang', 'eingangsdatum', 'erstelltam', 'eingereichtam', 'date', 'createdat', 'zeitstempel'],
  status: ['bearbeitungsstand', 'zustand', 'state'],
  statusSince: ['geändertam', 'standvom'],
  answer: ['stellungnahme', 'rückmeldung', 'response', 'antwortderverwaltung'],
  answeredAt: ['antwortam', 'antwortdatum', 'beantwortetam'],
  reason: ['ablehnungsgrund', 'grund'],
  forwardedTo: ['zuständigestelle', 'weitergeleitet'],
  mergedInto: ['dublettevon', 'zusammengelegtmit'],
}

const known = new Map<string, ImportField>()
for (const field of importFields) {
  for (const language of ['de', 'en'] as const) known.set(plain(textsIn(columnTexts, language).ideas[field]), field)
  for (const synonym of synonyms[field]) if (!known.has(plain(synonym))) known.set(plain(synonym), field)
}

/** A field for each heading, "" where none is meant; no field twice, the first column wins. */
export function guessFields(headings: readonly string[]): (ImportField | '')[] {
  const taken = new Set<ImportField>()
  return headings.map((heading) => {
    const field = known.get(plain(heading))
    if (!field || taken.has(field)) return ''
    taken.add(field)
    return field
  })
}

function plain(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
