import { brandColours } from '#app/municipalities/brand.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import type { Route } from './+types/look'

/** /gestaltung.css: the municipality's colour. The address carries the version of the settings, so browsers keep it for good. */
export function loader({ context }: Route.LoaderArgs) {
  return new Response(styleOf(currentMunicipality(context).brandColour), {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=31536000, immutable' },
  })
}

/** Browsers that can derive colours do so in base.css; for older ones the readable tones are worked out here. */
function styleOf(brand: string): string {
  const [light, dark] = [brandColours(brand, 'light'), brandColours(brand, 'dark')]
  const tones = (colours: typeof light) =>
    `--brand-text:${colours.text};--brand-subtle:${colours.subtle};--brand-contrast:${colours.onBrand};`
  return [
    `:root{--brand:${brand}}`,
    '@supports not (color: oklch(from red l c h)){',
    `:root{${tones(light)}}`,
    `:root[data-kern-theme="dark"]{${tones(dark)}}`,
    `@media (prefers-color-scheme: dark){:root:not([data-kern-theme="light"]){${tones(dark)}}}`,
    '}',
  ].join('\n')
}
