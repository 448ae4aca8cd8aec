import { useEffect, useRef, useState } from 'react'
import type { SimilarIdea } from '#app/ideas/similar.server.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { IdeaStatusBadge } from './idea-status.tsx'

/** "Unterstützen statt doppelt einreichen": links open beside, so that nothing typed is lost. */
export function SimilarIdeas({ ideas }: { ideas: readonly SimilarIdea[] }) {
  const t = useTexts(submissionTexts).similar
  if (ideas.length === 0) return null
  return (
    <section className="similar-ideas" aria-labelledby="similar-ideas">
      <h2 id="similar-ideas" className="heading heading--4">
        {t.title}
      </h2>
      <p>{t.lead}</p>
      <ul>
        {ideas.map(({ number, title, status, supportCount }) => (
          <li key={number}>
            <a href={`/ideen/${number}`} target="_blank" rel="noreferrer">
              {title}
            </a>
            <span className="similar-ideas__facts">
              <IdeaStatusBadge status={status} />
              <span>
                <Icon name="support" size={16} /> {supportCount}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="similar-ideas__none">{t.none}</p>
    </section>
  )
}

/** Asks while the title is being typed, not at every key; without a connection there simply is no advice. */
export function useSimilarIdeas() {
  const [similar, setSimilar] = useState<readonly SimilarIdea[]>([])
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef('')
  useEffect(() => () => clearTimeout(waiting.current), [])

  function ask(title: string) {
    clearTimeout(waiting.current)
    const words = title.trim().slice(0, 120)
    latest.current = words
    waiting.current = setTimeout(() => void find(words), words.length < 5 ? 0 : 350)
  }

  async function find(words: string) {
    const found = words.length < 5 ? [] : await fetchSimilar(words)
    // a slow answer to an earlier question says nothing about the words that stand there now
    if (found && latest.current === words) setSimilar(found)
  }

  return { similar, ask }
}

async function fetchSimilar(words: string): Promise<SimilarIdea[] | null> {
  try {
    const response = await fetch(`/ideen/aehnliche?titel=${encodeURIComponent(words)}`)
    return response.ok ? ((await response.json()) as SimilarIdea[]) : null
  } catch {
    return null
  }
}
