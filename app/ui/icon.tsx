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
      className={classes('icon', className)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={size >= 32 ? 1.5 : 1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      {iconShapes[shape].map((path) =>
        path.startsWith('#') ? (
          <path key={path} d={path.slice(1)} fill="currentColor" strokeWidth="1" />
        ) : (
          <path key={path} d={path} />
        ),
      )}
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
