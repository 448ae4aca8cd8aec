import { useId, useState } from 'react'
import { deepest, type SubjectKey, subjectInAddress, type ThreadOrder } from '#app/comments/comment.ts'
import { threadTexts } from '#app/comments/texts/thread.ts'
import { commentTexts } from '#app/comments/texts.ts'
import { commentAddress, threadAddress } from '#app/comments/thread-address.ts'
import type { ShownComment, ThreadView } from '#app/comments/thread-view.ts'
import { classes } from '#app/ui/classes.ts'
import { formatNumber } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { CommentForm, type Written } from './comment-form.tsx'
import { CommentHead } from './comment-head.tsx'
import { HelpfulButton } from './helpful-button.tsx'
import { isPlainClick } from './plain-click.ts'

/** What all comments of a thread share. */
export type ThreadContext = {
  subject: SubjectKey
  path: string
  order: ThreadOrder
  open: boolean
  me: ThreadView['me']
  showAnswers: (id: string) => Promise<boolean>
  onWritten: (written: Written) => void
}

/** A comment with its answers below it. */
export function CommentItem({ comment, thread }: { comment: ShownComment; thread: ThreadContext }) {
  const t = useTexts(commentTexts)
  const all = useTexts(threadTexts)
  const language = useLanguage()
  const [failed, setFailed] = useState(false)
  const { id, more, answers } = comment
  return (
    <li className="thread__item">
      <CommentCard comment={comment} thread={thread} />
      {answers.length > 0 || more > 0 ? (
        <div className="thread__answers">
          {answers.length > 0 ? (
            <ul className="thread__list">
              {answers.map((answer) => (
                <li key={answer.id} className={classes('thread__answer', answer.depth > 1 && 'thread__answer--deep')}>
                  <CommentCard comment={answer} thread={thread} />
                </li>
              ))}
            </ul>
          ) : null}
          {more > 0 ? (
            <a
              className="thread__more"
              href={threadAddress(thread.path, { order: thread.order, open: id })}
              onClick={show}
            >
              <Icon name="chevron-down" size={20} />
              {t.moreAnswers({ count: more, text: formatNumber(language, more) })}
            </a>
          ) : null}
          <p role="status" className="comment__said">
            {failed ? all.notLoaded : ''}
          </p>
        </div>
      ) : null}
    </li>
  )

  function show(event: React.MouseEvent): void {
    if (!isPlainClick(event)) return
    event.preventDefault()
    const last = answers.at(-1)?.id ?? id
    void thread.showAnswers(id).then((done) => {
      setFailed(!done)
      // where the reader was, so that the next tab leads into what is new
      if (done) document.getElementById(`beitrag-${last}`)?.focus({ preventScroll: true })
    })
  }
}

function CommentCard({ comment, thread }: { comment: ShownComment; thread: ThreadContext }) {
  const t = useTexts(commentTexts)
  const { id, gone, official, stance, depth, html, held } = comment
  if (gone) {
    return (
      <p className="comment comment--gone" id={`beitrag-${id}`} tabIndex={-1}>
        <Icon name={gone === 'withdrawn' ? 'undo' : 'hide'} size={20} />
        {t.gone[gone]}
      </p>
    )
  }
  const look = classes(
    'comment',
    depth > 0 && 'comment--answer',
    official && 'comment--official',
    stance === 'pro' && 'comment--pro',
    stance === 'contra' && 'comment--contra',
    held && 'comment--held',
  )
  return (
    <article className={look} id={`beitrag-${id}`} tabIndex={-1} aria-labelledby={`von-${id}`}>
      <CommentHead comment={comment} level={depth > 0 ? 4 : 3} />
      <Prose html={html} />
      <CommentTools comment={comment} thread={thread} />
    </article>
  )
}

function CommentTools({ comment, thread }: { comment: ShownComment; thread: ThreadContext }) {
  const t = useTexts(commentTexts)
  const box = useId()
  const [answering, setAnswering] = useState(false)
  const { id, depth, mine, canBeEdited, held, author, office } = comment
  const { me, subject } = thread
  const name = office ?? author ?? t.deletedAccount
  const zu = subjectInAddress(subject)
  const mayAnswer = thread.open && depth < deepest && !held
  return (
    <>
      <div className="comment__tools">
        {held ? null : <HelpfulButton comment={comment} signedIn={me !== null} />}
        {mayAnswer ? (
          <a
            className="comment__tool"
            href={`/beitraege/neu?zu=${zu}&auf=${id}`}
            aria-expanded={me ? answering : undefined}
            aria-controls={me && answering ? box : undefined}
            onClick={toggle}
          >
            <Icon name="answer" size={20} />
            {t.answer}
            <span className="visually-hidden"> ({name})</span>
          </a>
        ) : null}
        {canBeEdited ? (
          <a className="comment__tool" href={`${commentAddress(id)}/bearbeiten`}>
            <Icon name="edit" size={20} />
            {t.edit}
          </a>
        ) : null}
        {mine ? (
          <a className="comment__tool" href={`${commentAddress(id)}/zurueckziehen`}>
            <Icon name="undo" size={20} />
            {t.withdraw}
          </a>
        ) : (
          <a className="comment__tool comment__tool--quiet" href={`/melden/comment/${id}`} rel="nofollow">
            <Icon name="flag" size={20} />
            {t.report}
            <span className="visually-hidden"> ({name})</span>
          </a>
        )}
      </div>
      {answering && me ? (
        <div id={box} className="comment__answering" ref={focusField}>
          <CommentForm
            zu={zu}
            answering={{ id, name }}
            me={me}
            onCancel={() => setAnswering(false)}
            onWritten={(written) => {
              setAnswering(false)
              thread.onWritten(written)
            }}
          />
        </div>
      ) : null}
    </>
  )

  // signed out: the ordinary way, by the page that asks to sign in
  function toggle(event: React.MouseEvent): void {
    if (!me || !isPlainClick(event)) return
    event.preventDefault()
    setAnswering(!answering)
  }
}

function focusField(box: HTMLElement | null): void {
  box?.querySelector('textarea')?.focus()
}
