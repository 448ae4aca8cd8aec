import { useState } from 'react'
import { useFetcher } from 'react-router'
import { commentTexts } from '#app/comments/texts.ts'
import type { ShownComment } from '#app/comments/thread-view.ts'
import { classes } from '#app/ui/classes.ts'
import { formatNumber } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

export type HelpfulAnswer = { ok: true; marked: boolean; count: number } | { ok: false; text: string }

type HelpfulButtonProps = {
  comment: Pick<ShownComment, 'id' | 'helpful' | 'marked' | 'mine'>
  signedIn: boolean
  label?: string
}

/** Counts at once where JavaScript runs; without it the same form is sent and the visitor comes back to this comment. */
export function HelpfulButton({ comment, signedIn, label }: HelpfulButtonProps) {
  const t = useTexts(commentTexts)
  const language = useLanguage()
  const fetcher = useFetcher<HelpfulAnswer>()
  const [offline, setOffline] = useState(false)
  const action = `/beitraege/${comment.id}/hilfreich`
  const answered = fetcher.data?.ok ? fetcher.data : null
  const now = answered ?? { marked: comment.marked, count: comment.helpful }
  const wish = fetcher.formData?.get('wunsch')
  const wanted = wish === undefined || wish === null ? now.marked : wish === 'ja'
  const shown = now.count + Number(wanted) - Number(now.marked)
  const text = formatNumber(language, shown)
  const refused = fetcher.data && !fetcher.data.ok ? fetcher.data.text : ''

  if (comment.mine) {
    return (
      <span className="comment__helpful comment__helpful--own">
        <Icon name="heart" size={20} />
        <span aria-hidden>{text}</span>
        <span className="visually-hidden">{t.helpfulCount({ count: shown, text })}</span>
      </span>
    )
  }
  return (
    <fetcher.Form method="post" action={action} className="comment__helpful" onSubmit={send}>
      <input type="hidden" name="wunsch" value={wanted ? 'nein' : 'ja'} />
      <button type="submit" className={classes('comment__tool', wanted && 'comment__tool--on')} aria-pressed={wanted}>
        <Icon name={wanted ? 'heart-filled' : 'heart'} size={20} />
        {label ?? t.helpful}
        <span aria-hidden>{shown > 0 ? text : ''}</span>
        <span className="visually-hidden">({t.helpfulCount({ count: shown, text })})</span>
      </button>
      <span role="status" className="comment__said">
        {offline ? t.offline : refused}
      </span>
    </fetcher.Form>
  )

  // signed out: the ordinary way, by the page that asks to sign in
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (!signedIn) return event.currentTarget.submit()
    setOffline(!navigator.onLine)
    if (!navigator.onLine) return
    form.set('antwort', 'daten')
    void fetcher.submit(form, { method: 'post', action })
  }
}
