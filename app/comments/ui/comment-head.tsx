import { commentTexts } from '#app/comments/texts.ts'
import { commentAddress } from '#app/comments/thread-address.ts'
import type { ShownComment } from '#app/comments/thread-view.ts'
import { Avatar } from '#app/ui/avatar.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** Who says it, for whom, where they stand, when. */
export function CommentHead({ comment, level = 3 }: { comment: ShownComment; level?: 3 | 4 }) {
  const t = useTexts(commentTexts)
  const language = useLanguage()
  const { id, author, official, office, stance, at, edited, mine, depth } = comment
  const name = author ?? t.deletedAccount
  const Tag = level === 3 ? 'h3' : 'h4'
  const date = formatDateTime(language, at)
  return (
    <header className="comment__head">
      {official ? (
        <span className="comment__seal" aria-hidden>
          <Icon name="town-hall" />
        </span>
      ) : (
        <Avatar name={author ?? '–'} size={depth > 0 ? 'small' : 'normal'} />
      )}
      <div className="comment__who">
        <Tag className="comment__author" id={`von-${id}`}>
          <span className="visually-hidden">{depth > 0 ? t.answerBy({ name: '' }) : t.by({ name: '' })}</span>
          {official ? (office ?? t.administration) : name}
          {mine && !official ? <span className="comment__you"> ({t.you})</span> : null}
        </Tag>
        <p className="comment__meta">
          {official ? <span>{name}</span> : null}
          <a href={commentAddress(id)} aria-label={t.permalink({ date })}>
            <time dateTime={new Date(at).toISOString()}>{date}</time>
          </a>
          {edited ? (
            <a href={`${commentAddress(id)}/verlauf`} aria-label={t.editedLong}>
              {t.edited}
            </a>
          ) : null}
        </p>
      </div>
      {official ? (
        <StatusBadge tone="info" icon="town-hall">
          {t.administration}
        </StatusBadge>
      ) : null}
      {stance === 'neutral' ? null : (
        <span className={stance === 'pro' ? 'stance stance--pro' : 'stance stance--contra'}>
          <Icon name={stance === 'pro' ? 'plus' : 'minus'} size={16} />
          {t.stances[stance]}
        </span>
      )}
    </header>
  )
}
