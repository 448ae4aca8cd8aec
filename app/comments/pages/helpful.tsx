import { data, redirect } from 'react-router'
import { isUuid } from '#app/comments/comment.ts'
import { requireComment } from '#app/comments/found.server.ts'
import { markHelpful, unmarkHelpful } from '#app/comments/helpful.server.ts'
import { writingTexts } from '#app/comments/texts/writing.ts'
import { commentTexts } from '#app/comments/texts.ts'
import { commentAddress } from '#app/comments/thread-address.ts'
import { type HelpfulAnswer, HelpfulButton } from '#app/comments/ui/helpful-button.tsx'
import { QuotedComment } from '#app/comments/ui/quoted-comment.tsx'
import '#app/comments/ui/comments.css'
import { contributionRefusalText } from '#app/moderation/refusal-text.server.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/helpful'

/** Where people land who had to sign in first: one click away from what they wanted. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireCitizen(context)
  const { comment, facts } = await requireComment(currentMunicipality(context).id, params.id, person.id)
  if (comment.marked || comment.mine) throw redirect(commentAddress(comment.id))
  return { comment, title: facts.title, path: facts.path }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const person = requireCitizen(context)
  if (!isUuid(params.id)) throw data(null, { status: 404 })
  const { id } = params
  const t = textsIn(commentTexts, currentLanguage(context))
  const wanted = form.get('wunsch') !== 'nein'
  const { answer, status } = await decide()
  if (form.get('antwort') === 'daten') return data<HelpfulAnswer>(answer, { status })
  if (status === 404) throw data(null, { status })
  return redirectWithNotice(commentAddress(id), answer.ok ? (wanted ? t.thanks : t.taken) : answer.text)

  async function decide(): Promise<{ answer: HelpfulAnswer; status: number }> {
    const limited = await limit('comments.helpful', person.id, { points: 200, seconds: 600 })
    if (!limited.ok) return { answer: { ok: false, text: t.tooMany }, status: 429 }
    const outcome = wanted ? await markHelpful(person, id) : await unmarkHelpful(person, id)
    if (outcome.ok) return { answer: { ok: true, marked: wanted, count: outcome.value }, status: 200 }
    if (outcome.reason === 'own') return { answer: { ok: false, text: t.helpfulOwn }, status: 409 }
    if (outcome.reason === 'suspended') {
      const text = await contributionRefusalText(person, outcome.reason, currentLanguage(context))
      return { answer: { ok: false, text }, status: 403 }
    }
    return { answer: { ok: false, text: t.markGone }, status: 404 }
  }
}

export default function HelpfulPage({ loaderData }: Route.ComponentProps) {
  const { comment, title, path } = loaderData
  const t = useTexts(writingTexts)
  return (
    <Page width="reading" title={t.mark.title} lead={t.mark.lead} breadcrumb={[{ label: title, to: path }]}>
      <title>{t.mark.title}</title>
      <QuotedComment comment={comment} />
      <HelpfulButton comment={comment} signedIn label={t.mark.give} />
      <ButtonLink to={commentAddress(comment.id)} variant="tertiary" plain>
        {t.back}
      </ButtonLink>
    </Page>
  )
}
