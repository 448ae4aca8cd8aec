import { data, redirect } from 'react-router'
import { chosenIdeas, reviewForm } from '#app/ideas/answer-form.ts'
import { ideaRights } from '#app/ideas/capability.ts'
import { presetCounts, triageQueue } from '#app/ideas/queue.server.ts'
import { mostCounted, pageOf, pageSize, presetOf, queueAddress, queueFilterOf } from '#app/ideas/queue-filter.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { reviewIdeas } from '#app/ideas/triage.server.ts'
import { TriageFilter } from '#app/ideas/ui/triage-filter.tsx'
import { TriageHelp } from '#app/ideas/ui/triage-help.tsx'
import { TriageTable } from '#app/ideas/ui/triage-table.tsx'
import { TriageViews } from '#app/ideas/ui/triage-views.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { Columns, Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/triage'

export async function loader({ context, url }: Route.LoaderArgs) {
  const staff = requireRight(context, ideaRights.triage)
  const { id } = currentMunicipality(context)
  const [filter, page] = [queueFilterOf(url.searchParams), pageOf(url.searchParams)]
  const [queue, counts, areas] = await Promise.all([triageQueue(id, filter, page), presetCounts(id), areasOf(id)])
  const named = (all: { id: string; name: string }[]) => all.map((one) => ({ value: one.id, label: one.name }))
  return {
    filter,
    page,
    ...queue,
    counts,
    topics: named(areas.topics),
    districts: named(areas.districts),
    // what the public reads is written in the language of the town, whatever the clerk's screen speaks
    suggestion: textsIn(triageTexts, 'de').queue.bulk.suggestion,
    mayAnswer: may(staff, ideaRights.answer),
    mayMakeProject: may(staff, ideaRights.toProject),
  }
}

export async function action({ context, request, url }: Route.ActionArgs) {
  requireRight(context, ideaRights.triage)
  const t = textsIn(triageTexts, currentLanguage(context))
  const form = await request.formData()
  const texts = { ...t.answer.errors, choose: t.queue.bulk.choose }
  if (form.get('intent') === 'project') {
    const parsed = parseForm(chosenIdeas(texts), form)
    if (!parsed.ok) return data(parsed.refusal, { status: 422 })
    return redirect(`/verwaltung/vorhaben/neu?${parsed.value.idee.map((number) => `idee=${number}`).join('&')}`, 303)
  }
  const staff = requireRight(context, ideaRights.answer)
  const parsed = parseForm(reviewForm(texts), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const count = await reviewIdeas(staff, parsed.value.idee, parsed.value.text)
  return redirectWithNotice(url.pathname + url.search, t.queue.bulk.reviewed({ count }))
}

export default function Triage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(triageTexts).queue
  const language = useLanguage()
  const { filter, page, ideas, count, counts, topics, districts } = loaderData
  const many = count > mostCounted
  const shown = formatNumber(language, Math.min(count, mostCounted))
  return (
    <Page title={t.title} lead={t.lead}>
      <title>{t.title}</title>
      <TriageViews current={presetOf(filter)} counts={counts} />
      <Columns aside={<TriageHelp bulk={loaderData} />} asideLabel={t.help.title}>
        <TriageFilter key={queueAddress(filter)} filter={filter} topics={topics} districts={districts} />
        <p className="triage__count" role="status">
          {t.count({ count, text: many ? t.more({ count: shown }) : shown })}
          {many && ` · ${t.tooMany}`}
        </p>
        {ideas.length === 0 ? (
          <EmptyState
            title={t.empty.title}
            illustration="done"
            action={
              presetOf(filter) !== 'open' && (
                <ButtonLink to="/verwaltung/ideen" variant="secondary">
                  {t.empty.all}
                </ButtonLink>
              )
            }
          >
            {presetOf(filter) === 'open' ? t.empty.open : t.empty.filtered}
          </EmptyState>
        ) : (
          <TriageTable key={`${queueAddress(filter, page)} ${ideas[0]?.id}`} {...loaderData} refusal={actionData} />
        )}
        <Pagination
          page={page}
          pages={Math.ceil(Math.min(count, mostCounted) / pageSize)}
          href={(to) => queueAddress(filter, to)}
        />
      </Columns>
    </Page>
  )
}
