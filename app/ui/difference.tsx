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
  // an empty line before a new paragraph would hang as a dot at the end of the old one
  const [breaks = ''] = /^\n*/.exec(text) ?? []
  const words = text.slice(breaks.length)
  return (
    <>
      {kind === 'added' || words ? breaks : null}
      {words ? (
        <Tag>
          <span className="visually-hidden"> {kind === 'added' ? t.added : t.removed} </span>
          {words}
        </Tag>
      ) : null}
    </>
  )
}
