import { data } from 'react-router'
import { answerIdea } from '#app/ideas/answer.server.ts'
import { answerForm } from '#app/ideas/answer-form.ts'
import { ideaRights } from '#app/ideas/capability.ts'
import { ideaDossier, ideasLike } from '#app/ideas/dossier.server.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { AnswerForm } from '#app/ideas/ui/answer-form.tsx'
import { ClosedNote } from '#app/ideas/ui/closed-note.tsx'
import { DossierFacts } from '#app/ideas/ui/dossier-facts.tsx'
import { DossierHistory } from '#app/ideas/ui/dossier-history.tsx'
import { DossierPhoto } from '#app/ideas/ui/dossier-photo.tsx'
import { DossierSteps } from '#app/ideas/ui/dossier-steps.tsx'
import { HelpCard } from '#app/ideas/ui/help-card.tsx'
import { IdeaFacts } from '#app/ideas/ui/idea-facts.tsx'
import { IdeaStatusBadge } from '#app/ideas/ui/idea-status.tsx'
import { moderationRights } from '#app/moderation/capability.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { Section } from '#app/ui/heading.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/triage-idea'

// a refused answer may be refused for what a colleague wrote meanwhile: that has to be on the page
export function shouldRevalidate() {
  return true
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const staff = requireRight(context, ideaRights.triage)
  const municipality = currentMunicipality(context)
  const { id } = municipality
  const idea = await ideaDossier(id, numberInAddress(params.number), staff.id)
  if (!idea) throw data(null, { status: 404 })
  const rights = {
    answer: may(staff, ideaRights.answer),
    merge: may(staff, ideaRights.merge),
    hide: may(staff, moderationRights.decide),
    project: may(staff, ideaRights.toProject),
  }
  const [similar, areas] = await Promise.all([ideasLike(id, idea), areasOf(id)])
  return {
    idea,
    topic: areas.topics.find((topic) => topic.id === idea.topicId) ?? null,
    district: areas.districts.find((district) => district.id === idea.districtId) ?? null,
    area: mapAreaOf(municipality),
    similar,
    answerId: newId(),
    by: staff.displayName,
    rights,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const staff = requireRight(context, ideaRights.answer)
  const t = textsIn(triageTexts, currentLanguage(context)).answer
  const form = await request.formData()
  // without JavaScript: the page comes back with what was typed and its preview
  if (form.get('intent') === 'preview') return refuse(form, {})
  const parsed = parseForm(answerForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const idea = await ideaDossier(staff.municipalityId, numberInAddress(params.number), staff.id)
  if (!idea) throw data(null, { status: 404 })
  const outcome = await answerIdea(staff, idea.id, parsed.value)
  if (outcome.ok) return redirectWithNotice(`/verwaltung/ideen/${idea.number}`, t.done)
  if (outcome.reason === 'unknown') throw data(null, { status: 404 })
  const latest = (await ideaDossier(staff.municipalityId, idea.number, staff.id))?.answers.at(-1)
  return data(refuse({ ...parsed.value, seenAnswerId: latest?.id ?? '' }, t.refusals[outcome.reason]), { status: 409 })
}

export default function TriageIdea({ loaderData, actionData }: Route.ComponentProps) {
  const { idea, similar, rights } = loaderData
  const t = useTexts(triageTexts)
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const closed = idea.withdrawnAt ? 'withdrawn' : idea.hiddenAt ? 'hidden' : idea.mergedInto ? 'merged' : null
  const answerable = !closed && rights.answer
  const author = idea.author.displayName ?? (idea.author.withoutAccount ? names.unnamed : names.deletedAccount)
  return (
    <Page
      kind={names.number(idea)}
      title={idea.title}
      lead={t.idea.by({ name: author, date: formatDate(language, idea.submittedAt) })}
      breadcrumb={[{ label: t.idea.back, to: '/verwaltung/ideen' }]}
      meta={
        <>
          <IdeaStatusBadge status={idea.status} size="large" />
          <span>{t.idea.supports({ count: idea.supportCount })}</span>
        </>
      }
      actions={
        <>
          {answerable && (
            <ButtonLink to="#antworten" plain icon="answer">
              {t.answer.title}
            </ButtonLink>
          )}
          <ButtonLink to={`/ideen/${idea.number}`} variant="tertiary" icon="eye">
            {t.idea.public}
          </ButtonLink>
        </>
      }
    >
      <title>{names.named(idea)}</title>
      <Columns
        asideLabel={t.idea.more}
        aside={
          <>
            {answerable && (
              <HelpCard
                title={t.answer.help.title}
                points={[t.answer.help.public, t.answer.help.mail, t.answer.help.history, t.answer.help.name]}
              />
            )}
            <IdeaFacts {...loaderData} />
            <DossierSteps idea={idea} similar={similar} rights={rights} closed={closed} />
          </>
        }
      >
        {closed && <ClosedNote reason={closed} into={idea.mergedInto} />}
        <PlainText text={idea.text} />
        {idea.photo && <DossierPhoto photo={idea.photo} />}
        <DossierFacts idea={idea} />
        <Section title={t.idea.history} id="verlauf" level={2}>
          <DossierHistory idea={idea} />
        </Section>
        {answerable && (
          <Section title={idea.answers.length > 0 ? t.answer.again : t.answer.title} id="antworten" level={2}>
            <AnswerForm {...loaderData} refusal={actionData} />
          </Section>
        )}
      </Columns>
    </Page>
  )
}
