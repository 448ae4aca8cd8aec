/** What the directory tells about a municipality, a Landkreis or a union of municipalities. */
export interface DirectoryEntry {
  /** Official key: AGS (8 digits), Kreis (5 digits) or the 9 digits of a union of municipalities. */
  ags: string
  /** Amtlicher Regionalschlüssel, 12 digits. */
  ars: string
  name: string
  kind: DirectoryKind
  level: DirectoryLevel
  land: string
  /** Name of the Kreis; null where the entry is one itself (Landkreis, kreisfreie Stadt). */
  district: string | null
  /** Name of the Verbandsgemeinde, Samtgemeinde, Amt ...; null where there is none. */
  association: string | null
  population: number | null
  areaKm2: number | null
  postcodes: string[]
  latitude: number | null
  longitude: number | null
}

/** One line of the directory file. `cells` are the areas of the boundary file that make it up. */
export interface DirectoryRow {
  level: DirectoryLevel
  key: string
  ars: string
  name: string
  kind: DirectoryKind
  population: number | null
  areaKm2: number | null
  postcodes: string[]
  latitude: number | null
  longitude: number | null
  cells: number[]
}

export type DirectoryLevel = 'municipality' | 'unincorporated' | 'association' | 'district'

/** Legal terms of the Länder, in the order of their standing: the first is shown first when names are equal. */
export const directoryKinds = [
  'Kreisfreie Stadt',
  'Stadtkreis',
  'Große Kreisstadt',
  'Stadt',
  'Markt',
  'Gemeinde',
  'Verbandsgemeinde',
  'Samtgemeinde',
  'Amt',
  'Verwaltungsgemeinschaft',
  'Verwaltungsverband',
  'Kirchspielslandgemeinde',
  'Erfüllende Gemeinde',
  'Landkreis',
  'Kreis',
  'Regionalverband',
  'Gemeindefreies Gebiet',
] as const
export type DirectoryKind = (typeof directoryKinds)[number]

/** Must be visible wherever a boundary of the directory is shown. */
export const boundaryAttribution = '© GeoBasis-DE / BKG 2016 (Daten verändert)'

const lands: Record<string, string> = {
  '01': 'Schleswig-Holstein',
  '02': 'Hamburg',
  '03': 'Niedersachsen',
  '04': 'Bremen',
  '05': 'Nordrhein-Westfalen',
  '06': 'Hessen',
  '07': 'Rheinland-Pfalz',
  '08': 'Baden-Württemberg',
  '09': 'Bayern',
  '10': 'Saarland',
  '11': 'Berlin',
  '12': 'Brandenburg',
  '13': 'Mecklenburg-Vorpommern',
  '14': 'Sachsen',
  '15': 'Sachsen-Anhalt',
  '16': 'Thüringen',
}

/** The Land an official key (AGS, ARS, Kreis) belongs to. */
export function landOf(key: string): string {
  return lands[key.slice(0, 2)] ?? ''
}
