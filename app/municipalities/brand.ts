/** Colours derived from the one brand colour of a municipality, so that text stays readable whatever is chosen. Contrast after WCAG 2.2. */
export type BrandColours = {
  /** the colour as chosen: areas, ornaments */
  brand: string
  /** black or white: text on `brand` */
  onBrand: string
  /** the colour, made darker or lighter until it can be read on the page (4.5 : 1) */
  text: string
  /** a whiff of the colour: backgrounds */
  subtle: string
}

const lightPage = '#ffffff'
const darkPage = '#15191f'
const readable = 4.5

export function brandColours(colour: string, mode: 'light' | 'dark'): BrandColours {
  const page = mode === 'light' ? lightPage : darkPage
  const away = mode === 'light' ? '#000000' : '#ffffff'
  return {
    brand: colour,
    onBrand: contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000',
    text: readableOn(colour, page, away),
    subtle: mix(colour, page, mode === 'light' ? 0.08 : 0.16),
  }
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}

function readableOn(colour: string, page: string, away: string): string {
  for (let share = 1; share >= 0; share -= 0.05) {
    const tried = mix(colour, away, share)
    if (contrast(tried, page) >= readable) return tried
  }
  return away
}

/** `share` of the first colour, the rest of the second */
function mix(a: string, b: string, share: number): string {
  const [first, second] = [channels(a), channels(b)]
  return `#${first.map((value, i) => toHex(value * share + second[i]! * (1 - share))).join('')}`
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number]
}

function toHex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0')
}
