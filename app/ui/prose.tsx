import type { ReactNode } from 'react'

type ProseProps = { children: ReactNode; html?: never } | { html: string; children?: never }

/** Running text in a reading column. `html` must come cleaned from the server. */
export function Prose({ children, html }: ProseProps) {
  if (html !== undefined) return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
  return <div className="prose">{children}</div>
}

/** What a person typed: paragraphs at empty lines, line ends kept, nothing interpreted. */
export function PlainText({ text }: { text: string }) {
  return (
    <div className="prose">
      {text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          <p className="prose__typed" key={index}>
            {paragraph}
          </p>
        ))}
    </div>
  )
}
