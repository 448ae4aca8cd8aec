import { classes } from './classes.ts'
import { iconShapes } from './icon-shapes.ts'

export type IconName = keyof typeof iconShapes | keyof typeof sameAs

export type IconProps = { name: IconName; size?: 16 | 20 | 24 | 32 | 40 | 48; className?: string }

/** Always beside a word, so screen readers skip it; takes the colour of the text around it. */
export function Icon({ name, size = 24, className }: IconProps) {
  const shape: keyof typeof iconShapes =
    name in sameAs ? sameAs[name as keyof typeof sameAs] : (name as keyof typeof iconShapes)
  const { drawn, filled } = paths[shape]
  return (
    <svg
      className={classes('icon', size >= 32 && 'icon--thin', className)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden
    >
      {drawn === '' ? null : <path d={drawn} />}
      {filled === '' ? null : <path className="icon__filled" d={filled} />}
    </svg>
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

// Lists hold a hundred icons: one path each and no look of their own (that is in the style sheet) keeps pages small.
const paths = Object.fromEntries(
  Object.entries(iconShapes).map(([name, shapes]: [string, readonly string[]]) => {
    const drawn = shapes.filter((path) => !path.startsWith('#'))
    const filled = shapes.filter((path) => path.startsWith('#')).map((path) => path.slice(1))
    return [name, { drawn: joined(drawn), filled: joined(filled) }]
  }),
) as Record<keyof typeof iconShapes, { drawn: string; filled: string }>

// a path may begin relatively: behind another one that would count from where the other ended
function joined(shapes: string[]): string {
  return shapes
    .map((path) => path.replace(/^m(-?[\d.]+) ?(-?[\d.]+)(?= ?[-\d.])/, 'M$1 $2l').replace(/^m/, 'M'))
    .join('')
}
