/** The duties in the footer: each an editable text at an address of its own. */
export const legalPageKinds = ['impressum', 'datenschutz', 'barrierefreiheit', 'leichteSprache'] as const
export type LegalPageKind = (typeof legalPageKinds)[number]

export const legalPagePaths: Record<LegalPageKind, string> = {
  impressum: '/impressum',
  datenschutz: '/datenschutz',
  barrierefreiheit: '/barrierefreiheit',
  leichteSprache: '/leichte-sprache',
}

export function legalPageOfPath(path: string): LegalPageKind | undefined {
  return legalPageKinds.find((kind) => legalPagePaths[kind] === path)
}

export function isLegalPageKind(text: string): text is LegalPageKind {
  return legalPageKinds.some((kind) => kind === text)
}
