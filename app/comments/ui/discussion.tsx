import { useEffect, useState } from 'react'
import { subjectInAddress } from '#app/comments/comment.ts'
import { threadTexts } from '#app/comments/texts/thread.ts'
import { writingTexts } from '#app/comments/texts/writing.ts'
import { threadAddress } from '#app/comments/thread-address.ts'
import type { ThreadView } from '#app/comments/thread-view.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { classes } from '#app/ui/classes.ts'
import { formatNumber } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { CommentForm, type Written } from './comment-form.tsx'
import { CommentItem, type ThreadContext } from './comment-item.tsx'
import './comments.css'
import { isPlainClick } from './plain-click.ts'
import { ThreadOrders, ThreadSides } from './thread-summary.tsx'
import { useLiveCount } from './use-live-count.ts'
import { useThread } from './use-thread.ts'

type DiscussionProps = {
  /** from `readThread` in the loader */
  thread: ThreadView
  /** address of the page it stands on */
  path: string
}

/** What people say about a subject. Every step is a link or a form; where JavaScript runs, it happens in its place. */
export function Discussion({ thread, path }: DiscussionProps) {
  const { subject, order } = thread
  // another order or page begins anew; an own comment does not
  const place = `${subject.id} ${order} ${thread.wanted ?? ''} ${thread.later ? (thread.comments[0]?.id ?? '') : ''}`
  return <Thread key={place} thread={thread} path={path} />
}

function Thread({ thread, path }: DiscussionProps) {
  const t = useTexts(threadTexts)
  const words = useTexts(writingTexts)
  const language = useLanguage()
  const read = useThread(thread)
  const live = useLiveCount(thread.subject)
  const [said, setSaid] = useState('')
  const [sent, setSent] = useState(0)
  const { counts, order, closed, me, subject, held, wanted } = thread
  const counted = (count: number) => ({ count, text: formatNumber(language, count) })
  const fresh = Math.max(0, (live ?? 0) - Math.max(read.known, counts.all))

  useEffect(() => {
    if (wanted && location.hash === `#beitrag-${wanted}`) focusComment(wanted)
  }, [wanted])

  const context: ThreadContext = {
    subject,
    path,
    order,
    open: closed === null,
    me,
    showAnswers: (id) => read.showAnswers(id),
    onWritten: written,
  }
  return (
    <Section
      id="diskussion"
      title={t.title}
      className="thread"
      lead={counts.all > 0 ? t.count(counted(counts.all)) : undefined}
    >
      {counts.all > 0 ? <ThreadSides counts={counts} /> : null}
      {closed ? (
        <Alert icon="lock" title={t.closed}>
          {closed}
        </Alert>
      ) : (
        <Composer key={sent} thread={thread} onWritten={written} />
      )}
      {counts.all > 1 ? <ThreadOrders order={order} path={path} /> : null}
      <div aria-live="polite" className="thread__news">
        {fresh > 0 ? (
          <Button variant="secondary" icon="refresh" onClick={showFresh}>
            {t.fresh(counted(fresh))}
          </Button>
        ) : null}
        <p className="thread__said">{fresh > 0 ? '' : said}</p>
      </div>
      {held.length > 0 ? (
        <Alert tone="warning" icon="clock" title={t.held.title}>
          <p>{t.held.text}</p>
          <ul className="thread__list">
            {held.map((comment) => (
              <CommentItem key={comment.id} comment={comment} thread={context} />
            ))}
          </ul>
        </Alert>
      ) : null}
      {thread.later ? (
        <a className="thread__more" href={threadAddress(path, { order })}>
          <Icon name="arrow-up" size={20} />
          {t.toStart}
        </a>
      ) : null}
      {read.fresh.length > 0 ? (
        <ul className="thread__list thread__list--fresh">
          {read.fresh.map((comment) => (
            <CommentItem key={comment.id} comment={comment} thread={context} />
          ))}
        </ul>
      ) : null}
      {order === 'both' && read.comments.length > 0 ? (
        <div className="thread__leads" aria-hidden>
          <span className="thread__lead thread__lead--pro">{t.bothLead.pro}</span>
          <span className="thread__lead thread__lead--contra">{t.bothLead.contra}</span>
        </div>
      ) : null}
      <ul className={classes('thread__list', order === 'both' && 'thread__list--both')}>
        {read.comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} thread={context} />
        ))}
      </ul>
      {counts.all === 0 && read.fresh.length === 0 ? (
        <p className="thread__empty">{closed ? t.emptyClosed : t.empty}</p>
      ) : null}
      {order === 'both' && counts.neutral > 0 ? (
        <a className="thread__more" href={threadAddress(path, { order: 'new' })}>
          {t.neutralElsewhere(counted(counts.neutral))}
        </a>
      ) : null}
      {read.next ? (
        <a
          className="button button--secondary button--wide thread__next"
          href={threadAddress(path, { order, start: read.next })}
          onClick={showNext}
        >
          {t.next}
        </a>
      ) : null}
    </Section>
  )

  function written(one: Written): void {
    read.add(one)
    setSent(sent + 1)
    // what waits is shown by the page itself, which is read anew
    setSaid(one.held ? words.doneHeld : words.done)
    if (!one.held) setTimeout(() => focusComment(one.id))
  }

  function showFresh(): void {
    void read.showFresh().then((ids) => {
      setSaid(ids ? t.freshShown(counted(fresh)) : t.notLoaded)
      if (ids?.[0]) setTimeout(() => focusComment(ids[0]!))
    })
  }

  function showNext(event: React.MouseEvent): void {
    if (!isPlainClick(event)) return
    event.preventDefault()
    setSaid(t.loading)
    void read.showNext().then((first) => {
      setSaid(first ? '' : t.notLoaded)
      if (first) setTimeout(() => focusComment(first))
    })
  }
}

function Composer({ thread, onWritten }: { thread: ThreadView; onWritten: (written: Written) => void }) {
  const t = useTexts(threadTexts)
  const words = useTexts(writingTexts)
  const zu = subjectInAddress(thread.subject)
  if (!thread.me) {
    return (
      <div className="thread__join">
        <ButtonLink to={`/beitraege/neu?zu=${zu}`} variant="secondary" icon="comment" plain>
          {t.join}
        </ButtonLink>
        <p className="thread__note">{t.joinNote}</p>
      </div>
    )
  }
  return (
    <section className="thread__write" aria-label={words.heading}>
      <CommentForm zu={zu} answering={null} me={thread.me} onWritten={onWritten} />
    </section>
  )
}

function focusComment(id: string): void {
  const comment = document.getElementById(`beitrag-${id}`)
  comment?.scrollIntoView({ block: 'center' })
  comment?.focus({ preventScroll: true })
}
