import { ownIdeaTexts } from '#app/home/texts/own-ideas.ts'
import type { OwnIdea } from '#app/ideas/own-ideas.server.ts'
import { IdeaStatusBadge } from '#app/ideas/ui/idea-status.tsx'
import { formatDate, formatNumber } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** What became of the person's own ideas: the first thing many come to their account for. */
export function OwnIdeas({ ideas }: { ideas: OwnIdea[] }) {
  const t = useTexts(ownIdeaTexts)
  const language = useLanguage()
  return (
    <Section title={t.title} id="ideen">
      {ideas.length === 0 ? (
        <p>
          {t.none} <a href="/ideen/neu">{t.submit}</a>
        </p>
      ) : (
        <ul className="tasks">
          {ideas.map(({ number, title, status, supportCount, submittedAt, hiddenAt, heldAt }) => (
            <li key={number} className="own-idea">
              <p className="own-idea__title">
                <a href={`/ideen/${number}`}>{title}</a>
              </p>
              <p className="muted small">
                {t.submitted({ date: formatDate(language, submittedAt), count: formatNumber(language, supportCount) })}
              </p>
              <p className="cluster">
                {heldAt ? (
                  <StatusBadge tone="info" icon="clock">
                    {t.held}
                  </StatusBadge>
                ) : hiddenAt ? (
                  <StatusBadge tone="neutral" icon="eye-off">
                    {t.hidden}
                  </StatusBadge>
                ) : (
                  <>
                    <IdeaStatusBadge status={status} />
                    <a href={`/ideen/${number}/wirkung`}>{t.became}</a>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
