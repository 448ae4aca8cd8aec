/** What stands for a name in an address: "Natur & Klima" is "natur-klima", "Köln-Süd" is "koeln-sued". */
export function slugOf(name: string): string {
  const ascii = name
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => german[letter]!)
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
  return ascii.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'ohne-namen'
}

const german: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
