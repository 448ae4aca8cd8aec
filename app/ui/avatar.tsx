import { classes } from './classes.ts'

/** Initials of a name in a coloured block; the name itself stands beside it. */
export function Avatar({ name, size = 'normal' }: { name: string; size?: 'small' | 'normal' | 'large' }) {
  return (
    <span className={classes('avatar', tints[tintOf(name)], size !== 'normal' && sizes[size])} aria-hidden>
      {initialsOf(name)}
    </span>
  )
}

export function initialsOf(name: string): string {
  const words = name.split(/[\s\-_.]+/u).filter((word) => /\p{L}|\p{N}/u.test(word))
  const first = words[0] ? firstLetter(words[0]) : '?'
  const last = words.length > 1 ? firstLetter(words.at(-1)!) : ''
  return (first + last).toLocaleUpperCase('de')
}

const letters = new Intl.Segmenter('de')

// What a reader sees as one letter may be several characters.
function firstLetter(word: string): string {
  return letters.segment(word).containing(0)?.segment ?? ''
}

const tints = ['avatar--1', 'avatar--2', 'avatar--3', 'avatar--4', 'avatar--5', 'avatar--6'] as const
const sizes = { small: 'avatar--small', large: 'avatar--large' } as const

function tintOf(name: string): number {
  let sum = 0
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)!) % 9973
  return sum % tints.length
}
