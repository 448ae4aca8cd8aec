import { useFetcher } from 'react-router'
import { classes } from '#app/ui/classes.ts'
import { formatDateTime } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { noticeTexts } from '../texts/list.ts'

type Shown = { id: string; title: string; line: string; because: string; at: Date; unread: boolean }

/** Each leads to what it is about and is read by that; unread ones have a button of their own. */
export function NoticeList({ notices }: { notices: Shown[] }) {
  const t = useTexts(noticeTexts)
  return (
    <ul className="notices" aria-label={t.list}>
      {notices.map((notice) => (
        <Item key={notice.id} notice={notice} />
      ))}
    </ul>
  )
}

function Item({ notice: { id, title, line, because, at, unread } }: { notice: Shown }) {
  const t = useTexts(noticeTexts)
  const language = useLanguage()
  const fetcher = useFetcher()
  const open = unread && fetcher.formAction === undefined
  return (
    <li className={classes('notice', open && 'notice--unread')}>
      <div className="notice__text">
        <p className="notice__line">
          {open ? <strong className="notice__new">{t.unread}</strong> : null}
          {line}
        </p>
        <a className="notice__title" href={`/mitteilungen/${id}`}>
          {title}
        </a>
        <p className="notice__meta">
          <time dateTime={new Date(at).toISOString()}>{formatDateTime(language, at)}</time>
          <span>{because}</span>
        </p>
      </div>
      {open ? (
        <fetcher.Form method="post" action={`/mitteilungen/${id}`}>
          <button className="button button--tertiary button--small" type="submit" aria-label={t.readOne({ title })}>
            <span className="button__label">{t.read}</span>
          </button>
        </fetcher.Form>
      ) : null}
    </li>
  )
}
