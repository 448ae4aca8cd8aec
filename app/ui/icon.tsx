import { classes } from './classes.ts'
import { iconShapes } from './icon-shapes.ts'

export type IconName = keyof typeof iconShapes | keyof typeof sameAs

export type IconProps = { name: IconName; size?: 16 | 20 | 24 | 32 | 40 | 48; className?: string }

/** Always beside a word, so screen readers skip it; takes the colour of the text around it. */
export function Icon({ name, size = 24, className }: IconProps) {
  const shape: keyof typeof iconShapes =
    name in sameAs ? sameAs[name as keyof typeof sameAs] : (name as keyof typeof iconShapes)
  return (
    <svg
      className={classes('icon', size >= 32 && 'icon--thin', className)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden
      dangerouslySetInnerHTML={drawings[shape]}
    />
  )
}

export function isIconName(name: string): name is IconName {
  return name in iconShapes || name in sameAs
}

// The same drawing under the word of the subject.
const sameAs = {
  support: 'heart',
  'support-filled': 'heart-filled',
  error: 'stop',
  success: 'check-circle',
  person: 'user',
  hide: 'eye-off',
  organisation: 'briefcase',
  municipality: 'town-hall',
  follow: 'bell',
  answer: 'comment',
  topic: 'other',
} as const satisfies Record<string, keyof typeof iconShapes>

// Lists hold a hundred icons: one path each, ready-made, and no look of their own (that is in the style sheet) keeps pages small and quick.
const drawings = Object.fromEntries(
  Object.entries(iconShapes).map(([name, shapes]: [string, readonly string[]]) => {
    const drawn = joined(shapes.filter((path) => !path.startsWith('#')))
    const filled = joined(shapes.filter((path) => path.startsWith('#')).map((path) => path.slice(1)))
    const lines = drawn && `<path d="${drawn}"></path>`
    return [name, { __html: lines + (filled && `<path class="icon__filled" d="${filled}"></path>`) }]
  }),
) as Record<keyof typeof iconShapes, { __html: string }>

// a path may begin relatively: behind another one that would count from where the other ended
function joined(shapes: string[]): string {
  return shapes
    .map((path) => path.replace(/^m(-?[\d.]+) ?(-?[\d.]+)(?= ?[-\d.])/, 'M$1 $2l').replace(/^m/, 'M'))
    .join('')
}
