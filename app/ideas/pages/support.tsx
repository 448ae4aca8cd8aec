import { data, redirect } from 'react-router'
import { readIdea } from '#app/ideas/detail.server.ts'
import { isPublic, supportRefusal } from '#app/ideas/idea.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { phaseShut } from '#app/ideas/phase.server.ts'
import { supportIdea, withdrawSupport } from '#app/ideas/support.server.ts'
import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { IdeaStatusBadge } from '#app/ideas/ui/idea-status.tsx'
import '#app/ideas/ui/ideas.css'
import { type SupportAnswer, SupportBox } from '#app/ideas/ui/support-box.tsx'
import { contributionRefusalText } from '#app/moderation/refusal-text.server.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/support'

/** Where people land who had to sign in first: one click away from what they wanted. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireCitizen(context)
  const number = numberInAddress(params.number)
  const idea = await readIdea(currentMunicipality(context).id, number, person.id)
  if (!idea || !isPublic(idea)) throw data(null, { status: 404 })
  if (idea.supported) throw redirect(`/ideen/${number}#unterstuetzen`)
  const { title, status, supportCount, statusSince } = idea
  const shut = phaseShut(idea, currentLanguage(context))
  return { number, title, status, supportCount, statusSince, closed: supportRefusal(idea), shut: shut.why }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const person = requireCitizen(context)
  const number = numberInAddress(params.number)
  const t = textsIn(ideaPageTexts, currentLanguage(context)).support
  const wanted = form.get('wunsch') !== 'nein'
  const answer = await decide()
  if (form.get('antwort') === 'daten') return data<SupportAnswer>(answer.answer, { status: answer.status })
  const said = answer.answer.ok ? (wanted ? t.thanks : t.taken) : answer.answer.text
  return redirectWithNotice(`/ideen/${number}#unterstuetzen`, said)

  async function decide(): Promise<{ answer: SupportAnswer; status: number }> {
    const limited = await limit('ideas.support', person.id, { points: 120, seconds: 600 })
    if (!limited.ok) return { answer: { ok: false, text: t.tooMany }, status: 429 }
    const outcome = wanted ? await supportIdea(person, number) : await withdrawSupport(person, number)
    if (outcome.ok) return { answer: { ok: true, supported: wanted, count: outcome.value }, status: 200 }
    if (outcome.reason === 'unknown') throw data(null, { status: 404 })
    if (outcome.reason === 'suspended') {
      const text = await contributionRefusalText(person, 'suspended', currentLanguage(context))
      return { answer: { ok: false, text }, status: 403 }
    }
    if (outcome.reason === 'phase-closed') {
      const idea = await readIdea(person.municipalityId, number, null)
      const { why } = phaseShut(idea!, currentLanguage(context))
      return { answer: { ok: false, text: why ?? t.tooMany }, status: 409 }
    }
    const idea = await readIdea(person.municipalityId, number, null)
    const date = formatDate(currentLanguage(context), idea!.statusSince)
    return { answer: { ok: false, text: t.closed[outcome.reason]({ date }) }, status: 409 }
  }
}

export default function SupportPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(ideaPageTexts).support
  const names = useTexts(ideaTexts)
  const { number, title, status, supportCount, statusSince, closed, shut } = loaderData
  return (
    <Page
      width="reading"
      kind={names.number({ number })}
      title={t.confirmTitle}
      lead={title}
      meta={<IdeaStatusBadge status={status} />}
      breadcrumb={[
        { label: names.ideas, to: '/ideen' },
        { label: names.number({ number }), to: `/ideen/${number}` },
      ]}
    >
      <title>{t.confirmTitle}</title>
      <SupportBox
        number={number}
        count={supportCount}
        supported={false}
        closed={closed}
        shut={shut}
        since={statusSince}
        signedIn
      />
      <ButtonLink to={`/ideen/${number}`} variant="tertiary">
        {t.back}
      </ButtonLink>
    </Page>
  )
}
