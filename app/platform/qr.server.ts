import { create } from 'qrcode'

/** Dark squares of a code as one path of an SVG or PDF; `size` squares wide, with the quiet border readers need. */
export function qrPath(text: string): { size: number; path: string } {
  const border = 4
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (modules.get(y, x)) path += `M${x + border} ${y + border}h1v1h-1z`
    }
  }
  return { size: modules.size + 2 * border, path }
}
