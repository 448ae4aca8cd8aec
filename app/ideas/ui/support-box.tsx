import { useState } from 'react'
import { useFetcher } from 'react-router'
import type { SupportRefusal } from '#app/ideas/idea.ts'
import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import { formatDate, formatNumber } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

export type SupportAnswer = { ok: true; supported: boolean; count: number } | { ok: false; text: string }

type SupportBoxProps = {
  number: number
  count: number
  supported: boolean
  closed: SupportRefusal | null
  /** the same by the phases of its process, as a sentence */
  shut?: string | null
  /** since when the status stands */
  since: Date | string
  signedIn: boolean
}

/** Counts at once where JavaScript runs; without it the same form is sent and the visitor comes back to this place. */
export function SupportBox({ number, count, supported, closed, shut = null, since, signedIn }: SupportBoxProps) {
  const t = useTexts(ideaPageTexts).support
  const language = useLanguage()
  const fetcher = useFetcher<SupportAnswer>()
  const answered = fetcher.data?.ok ? fetcher.data : null
  const wish = fetcher.formData?.get('wunsch')
  const now = answered ?? { supported, count }
  const wanted = wish === undefined || wish === null ? now.supported : wish === 'ja'
  const shown = now.count + Number(wanted) - Number(now.supported)
  const [offline, setOffline] = useState(false)
  const said = offline ? t.offline : fetcher.state === 'idle' && fetcher.data ? sentence(fetcher.data) : ''

  const why = closed ? t.closed[closed]({ date: formatDate(language, since) }) : shut

  return (
    <section className="support-box" id="unterstuetzen" aria-labelledby="support-title">
      <h2 id="support-title" className="visually-hidden">
        {t.title}
      </h2>
      <p className="support-box__count">
        {shown === 0 && why === null ? (
          t.none
        ) : (
          <>
            <strong>{formatNumber(language, shown)}</strong> {t.count({ count: shown, text: '' })}
          </>
        )}
      </p>
      {why !== null && !wanted ? (
        <p className="support-box__closed">
          <Icon name="lock" size={20} />
          <span>{why}</span>
        </p>
      ) : (
        <fetcher.Form method="post" action={`/ideen/${number}/unterstuetzen`} onSubmit={send}>
          <input type="hidden" name="wunsch" value={wanted ? 'nein' : 'ja'} />
          {wanted ? (
            <p className="support-box__given">
              <Icon name="support-filled" size={24} />
              {t.given}
            </p>
          ) : null}
          <button className={wanted ? 'button button--tertiary' : 'button button--primary button--wide'} type="submit">
            {wanted ? null : <Icon name="support" size={20} />}
            <span className="button__label">{wanted ? t.take : t.give}</span>
          </button>
        </fetcher.Form>
      )}
      {why !== null ? null : <p className="support-box__note">{signedIn ? t.once : t.signIn}</p>}
      <p className="support-box__said" role="status">
        {said}
      </p>
    </section>
  )

  // signed out: the ordinary way, by the page that asks to sign in; several clicks: the last one counts
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (!signedIn) return event.currentTarget.submit()
    setOffline(!navigator.onLine)
    if (!navigator.onLine) return
    form.set('antwort', 'daten')
    void fetcher.submit(form, { method: 'post', action: `/ideen/${number}/unterstuetzen` })
  }

  function sentence(answer: SupportAnswer): string {
    if (!answer.ok) return answer.text
    return answer.supported ? t.thanks : t.taken
  }
}
