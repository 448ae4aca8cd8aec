import { data } from 'react-router'
import { leaveCases } from '#app/moderation/bulk.server.ts'
import { moderationRights } from '#app/moderation/capability.ts'
import { claimCases } from '#app/moderation/claim.server.ts'
import { caseQueue, caseWork } from '#app/moderation/queue.server.ts'
import { helpIn, pageIn, pageSize, type QueueView, queueViews, viewIn } from '#app/moderation/queue.ts'
import { chosenForm } from '#app/moderation/queue-form.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { CaseTable } from '#app/moderation/ui/case-table.tsx'
import { HelpBox } from '#app/moderation/ui/help-box.tsx'
import '#app/moderation/ui/moderation.css'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { Columns, Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { TabsNav } from '#app/ui/tabs-nav.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/queue'

export async function loader({ context }: Route.LoaderArgs) {
  const moderator = requireRight(context, moderationRights.decide)
  const { searchParams } = currentRequest(context).url
  const [view, page] = [viewIn(searchParams), pageIn(searchParams)]
  const [{ cases, count }, work] = await Promise.all([caseQueue(moderator, view, page), caseWork(moderator)])
  return { view, page, cases, count, work, settings: may(moderator, moderationRights.settings) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const moderator = requireRight(context, moderationRights.decide)
  const t = textsIn(staffTexts, currentLanguage(context)).queue.bulk
  const form = await request.formData()
  const parsed = parseForm(chosenForm(t), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { pathname, search } = currentRequest(context).url
  if (form.get('intent') === 'leave')
    return redirectWithNotice(pathname + search, t.left({ count: await leaveCases(moderator, parsed.value.fall) }))
  return redirectWithNotice(pathname + search, t.claimed({ count: await claimCases(moderator, parsed.value.fall) }))
}

export default function QueuePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(staffTexts).queue
  const { view, page, cases, count, work } = loaderData
  const waiting: Partial<Record<QueueView, number>> = {
    offen: work.open,
    meine: work.mine,
    'zweite-person': work.second,
    widersprueche: work.appeals,
  }
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <ButtonLink to="/moderation" variant="tertiary" icon="chart">
            {t.figures}
          </ButtonLink>
          {loaderData.settings ? (
            <ButtonLink to="/verwaltung/moderation/einstellungen" variant="tertiary" icon="settings">
              {t.settings}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <title>{t.title}</title>
      <TabsNav
        label={t.views.label}
        tabs={queueViews.map((name) => {
          const n = waiting[name]
          const tab = { label: t.views[name], to: address(name), current: name === view }
          return n === undefined ? tab : { ...tab, count: String(n) }
        })}
      />
      {cases.length === 0 ? (
        <EmptyState illustration="done">{t.empty[view]}</EmptyState>
      ) : (
        <Columns
          asideLabel={t.help.title}
          aside={<HelpBox title={t.help.title} points={helpIn[view].map((point) => t.help[point])} />}
        >
          <p role="status" className="muted">
            {t.count({ count })}
          </p>
          <CaseTable key={`${view} ${page} ${cases[0]?.number}`} cases={cases} view={view} refusal={actionData} />
          <Pagination page={page} pages={Math.ceil(count / pageSize)} href={(to) => address(view, to)} />
        </Columns>
      )}
    </Page>
  )
}

function address(view: QueueView, page = 1): string {
  const query = new URLSearchParams()
  if (view !== 'offen') query.set('ansicht', view)
  if (page > 1) query.set('seite', String(page))
  const search = query.size > 0 ? `?${query}` : ''
  return `/verwaltung/moderation${search}`
}
