import type { DirectoryKind } from './entry.ts'

/** The register writes titles behind the name: "Lübeck, Hansestadt", "Steingaden (VGem)", "VVG der Stadt Backnang". */
export function shortName(name: string): string {
  return name
    .split(/, ?(?=\D)/)[0]!
    .replace(/ \(VGem\)$/, '')
    .replace(/^(VVG|GVV)( der (Stadt|Gemeinde))? /, '')
    .replace(/\s+/g, ' ')
    .trim()
}

export const municipalityKinds: Record<string, DirectoryKind> = {
  60: 'Markt',
  61: 'Kreisfreie Stadt',
  62: 'Stadtkreis',
  63: 'Stadt',
  64: 'Gemeinde',
  65: 'Gemeindefreies Gebiet',
  66: 'Gemeindefreies Gebiet',
  67: 'Große Kreisstadt',
}

/** 41 and 42 are towns of their own and stand among the municipalities. */
export const districtKinds: Record<string, DirectoryKind> = { 43: 'Kreis', 44: 'Landkreis', 45: 'Regionalverband' }

/** 50 is a municipality that is in none. */
export const associationKinds: Record<string, DirectoryKind> = {
  51: 'Amt',
  52: 'Samtgemeinde',
  53: 'Verbandsgemeinde',
  54: 'Verwaltungsgemeinschaft',
  55: 'Kirchspielslandgemeinde',
  56: 'Verwaltungsverband',
  57: 'Verwaltungsgemeinschaft',
  58: 'Erfüllende Gemeinde',
}
