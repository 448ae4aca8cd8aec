import { useState } from 'react'
import { useFetcher, useLocation } from 'react-router'
import { Button, type ButtonVariant } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { SubjectFollowKind } from '../follow.ts'
import { followTexts } from '../texts/follow.ts'
import './follow.css'

export type FollowAnswer = { following: boolean; text: string }

type FollowButtonProps = {
  kind: SubjectFollowKind
  subjectId: string
  /** of the person who looks; nobody signed in follows nothing */
  following: boolean
  signedIn: boolean
  variant?: ButtonVariant
}

/** A form of one button: changes at once where JavaScript runs. Who is not signed in is led to it and comes back following. */
export function FollowButton({ kind, subjectId, following, signedIn, variant = 'secondary' }: FollowButtonProps) {
  const t = useTexts(followTexts)
  const { pathname, search } = useLocation()
  const fetcher = useFetcher<FollowAnswer>()
  const [offline, setOffline] = useState(false)
  const wish = fetcher.formData?.get('folgen')
  const known = fetcher.data?.following ?? following
  const shown = wish ? wish === 'ja' : known
  const said = offline ? t.offline : fetcher.state === 'idle' ? fetcher.data?.text : ''
  return (
    <fetcher.Form method="post" action="/folgen" className="follow" onSubmit={send}>
      <input type="hidden" name="art" value={kind} />
      <input type="hidden" name="id" value={subjectId} />
      <input type="hidden" name="folgen" value={shown ? 'nein' : 'ja'} />
      <input type="hidden" name="weiter" value={pathname + search} />
      {shown ? (
        <p className="follow__state">
          <Icon name="bell" size={20} />
          {t.following[kind]}
        </p>
      ) : null}
      <Button type="submit" variant={shown ? 'tertiary' : variant} {...(shown ? {} : { icon: 'bell' as const })}>
        {shown ? t.stop : t.button[kind]}
      </Button>
      <p className="follow__said" role="status">
        {said}
      </p>
    </fetcher.Form>
  )

  // signed out: the ordinary way, by the page to sign in
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!signedIn) return event.currentTarget.submit()
    setOffline(!navigator.onLine)
    if (!navigator.onLine) return
    const form = new FormData(event.currentTarget)
    form.set('antwort', 'daten')
    void fetcher.submit(form, { method: 'post', action: '/folgen' })
  }
}
