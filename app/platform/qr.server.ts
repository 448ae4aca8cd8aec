import { create } from 'qrcode'

/** Dark squares of a code as one path of an SVG or PDF; `size` squares wide, with the quiet border readers need. */
export function qrPath(text: string): { size: number; path: string } {
  const border = 4
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let y = 0; y < modules.size; y++) {
    // a run of dark squares is one shape: thousands of codes are drawn for a print
    for (let x = 0; x < modules.size; x++) {
      const start = x
      while (x < modules.size && modules.get(y, x)) x++
      if (x > start) path += `M${start + border} ${y + border}h${x - start}v1h${start - x}z`
    }
  }
  return { size: modules.size + 2 * border, path }
}
