import { useEffect, useRef } from 'react'
import { writingTexts } from '#app/comments/texts/writing.ts'
import { Prose } from '#app/ui/prose.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** How a comment will look, before anybody else sees it; takes the focus when it appears. */
export function CommentPreview({ html }: { html: string }) {
  const t = useTexts(writingTexts)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (html !== '') box.current?.focus()
  }, [html])
  return (
    <section className="comment-preview" aria-label={t.previewTitle} tabIndex={-1} ref={box}>
      <p className="comment-preview__title">{t.previewTitle}</p>
      <Prose html={html} />
    </section>
  )
}
