import './difference.css'
import { uiTexts } from './ui-texts.ts'
import { useTexts } from './use-texts.ts'
import type { Piece } from './word-difference.ts'

/** A text with what went struck through and what came underlined; screen readers hear both named. */
export function Difference({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <p className="difference prose__typed">
      {pieces.map((piece, at) => (
        <Changed key={at} piece={piece} />
      ))}
    </p>
  )
}

// not every screen reader says what is struck through
function Changed({ piece: { text, kind } }: { piece: Piece }) {
  const t = useTexts(uiTexts).difference
  if (kind === 'same') return text
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="visually-hidden"> {kind === 'added' ? t.added : t.removed} </span>
      {text}
    </Tag>
  )
}
