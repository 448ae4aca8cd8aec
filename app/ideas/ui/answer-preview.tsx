import { useState } from 'react'
import { answerStatuses, declineReasons } from '#app/ideas/idea.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { Heading } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { IdeaAnswer } from './idea-answer.tsx'
import './ideas.css'

export type Draft = { status: string; reason: string; forwardedTo: string; text: string }

/** What the public will see, as it is typed: the very same building block. */
export function AnswerPreview({ draft, by }: { draft: Draft; by: string }) {
  const t = useTexts(triageTexts).answer
  const [at] = useState(() => new Date().toISOString())
  const status = answerStatuses.find((one) => one === draft.status)
  const reason = status === 'declined' ? (declineReasons.find((one) => one === draft.reason) ?? null) : null
  const forwardedTo = status === 'forwarded' ? draft.forwardedTo || null : null
  return (
    <section className="answer-preview" aria-labelledby="preview-title">
      <Heading level={3} size={4} id="preview-title">
        {t.previewTitle}
      </Heading>
      {status ? (
        <IdeaAnswer answer={{ id: 'preview', status, reason, forwardedTo, text: draft.text, at, by }} />
      ) : (
        <p className="dossier__hint">{t.previewEmpty}</p>
      )}
    </section>
  )
}
