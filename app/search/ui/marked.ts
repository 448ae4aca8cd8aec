export type Part = { at: number; text: string; found: boolean }

/** An extract in pieces: what was found stands between the marks. Signs of Markdown are left out. */
export function marked(extract: string): Part[] {
  return extract
    .replaceAll(/[*#>`]+|\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/(\u0002[^\u0003]*\u0003)/)
    .map((text, at) => ({ at, text: text.replaceAll(/[\u0002\u0003]/g, ''), found: text.startsWith('\u0002') }))
    .filter(({ text }) => text !== '')
}
