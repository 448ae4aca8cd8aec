import { data, redirect } from 'react-router'
import { currentPerson, requireCitizen } from '#app/people/guards.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { currentConnection, currentLanguage } from '#app/platform/facts.server.ts'
import { isId } from '#app/platform/id.ts'
import { redirectWithNotice, safeReturn } from '#app/platform/notice.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import { isSubjectFollowKind, type SubjectFollowKind } from '../follow.ts'
import { follow, unfollow } from '../following.server.ts'
import { followTexts } from '../texts/follow.ts'
import type { FollowAnswer } from '../ui/follow-button.tsx'
import { forgetWish, keepWish, type Wish, wishOf } from '../wish.ts'
import type { Route } from './+types/follow'

/** Where people land who had to sign in first. The wish was kept in a cookie when they pressed the button: an address alone makes nobody follow. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const person = requireCitizen(context)
  const wish = wishOf(request.headers.get('cookie'))
  if (!wish) throw redirect('/mitteilungen/einstellungen')
  const { text } = await fulfil(person, wish, true, currentLanguage(context))
  throw redirectWithNotice(safeReturn(wish.back), text, { 'Set-Cookie': forgetWish() })
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const [kind, subjectId] = [form.get('art'), form.get('id')]
  if (!isSubjectFollowKind(kind) || typeof subjectId !== 'string' || !isId(subjectId)) throw data(null, { status: 404 })
  const wish = { kind, subjectId, back: safeReturn(String(form.get('weiter') ?? '')) }
  const wanted = form.get('folgen') !== 'nein'
  const person = currentPerson(context)
  if (!person?.emailVerified && wanted) {
    const { secure } = currentConnection(context)
    const to = person ? '/konto/bestaetigen' : '/anmelden?weiter=%2Ffolgen'
    throw redirect(to, { status: 303, headers: { 'Set-Cookie': keepWish(wish, secure) } })
  }
  const { status, ...answer } = await fulfil(requireCitizen(context), wish, wanted, currentLanguage(context))
  if (form.get('antwort') === 'daten') return data<FollowAnswer>(answer, { status })
  return redirectWithNotice(wish.back, answer.text)
}

type Followed = { kind: SubjectFollowKind; subjectId: string }

async function fulfil(
  person: CurrentPerson,
  { kind, subjectId }: Followed | Wish,
  wanted: boolean,
  language: 'de' | 'en',
) {
  const t = textsIn(followTexts, language)
  const limited = await limit('notices.follow', person.id, { points: 120, seconds: 600 })
  if (!limited.ok) return { following: !wanted, text: t.tooMany, status: 429 }
  if (!wanted) {
    await unfollow(person, { kind, subjectId })
    return { following: false, text: t.stopped[kind], status: 200 }
  }
  const followed = await follow(person, { kind, subjectId })
  return followed.ok
    ? { following: true, text: t.started[kind], status: 200 }
    : { following: false, text: t.gone, status: 409 }
}
