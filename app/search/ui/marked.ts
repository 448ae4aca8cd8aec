export type Part = { at: number; text: string; found: boolean }

/** An extract in pieces: what was found stands between the marks. Signs of Markdown are left out. */
export function marked(extract: string): Part[] {
  return extract
    .replaceAll(/[*#>`]+|\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/(\ue000[^\ue001]*\ue001)/)
    .map((text, at) => ({ at, text: text.replaceAll(/[\ue000\ue001]/g, ''), found: text.startsWith('\ue000') }))
    .filter(({ text }) => text !== '')
}
