import { Link } from 'react-router'
import type { AuthorHistory } from '#app/moderation/dossier.server.ts'
import { ruleTexts } from '#app/moderation/texts/rules.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { formatDate } from '#app/ui/format.ts'
import { Heading } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** Who wrote it, and what moderation decided about that person before: in this municipality alone. */
export function AuthorBox({ author }: { author: AuthorHistory | null }) {
  const t = useTexts(staffTexts)
  const rules = useTexts(ruleTexts)
  const language = useLanguage()
  const own = t.case.author
  if (!author) return <p className="muted">{own.unknown}</p>
  return (
    <section className="moderation-author">
      <Heading level={2} size={4}>
        {own.title}
      </Heading>
      <p className="moderation-author__name">{author.displayName ?? t.deleted}</p>
      <p className="muted small">
        {own.since({ date: formatDate(language, author.createdAt) })}
        {', '}
        {own.published({ count: author.published })}
      </p>
      {author.decisions.length === 0 ? (
        <p>{own.none}</p>
      ) : (
        <>
          <Heading level={3} size={4}>
            {own.before}
          </Heading>
          <ul className="moderation-author__list">
            {author.decisions.map(
              ({ case: { number }, measure, rule, warned, suspendedDays, effectiveAt, endedAt }) => (
                <li key={number + String(effectiveAt)}>
                  <Link to={`/verwaltung/moderation/${number}`}>{t.caseNumber({ number })}</Link>
                  {': '}
                  {[
                    rules.measures[measure],
                    ...(rule ? [rules.names[rule]] : []),
                    ...(warned ? [rules.warned] : []),
                    ...(suspendedDays ? [rules.suspended({ days: suspendedDays })] : []),
                    formatDate(language, effectiveAt!),
                    ...(endedAt ? [t.queue.endedLater] : []),
                  ].join(', ')}
                </li>
              ),
            )}
          </ul>
        </>
      )}
    </section>
  )
}
