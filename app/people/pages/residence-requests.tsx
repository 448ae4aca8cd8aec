import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { peopleRights } from '#app/people/capability.ts'
import { requireRight } from '#app/people/guards.server.ts'
import {
  countResidenceRequests,
  requestsOnPage,
  residenceRequests,
  residenceViews,
} from '#app/people/residence-requests.server.ts'
import { residenceStaffTexts } from '#app/people/texts/residence-staff.ts'
import { HelpList } from '#app/people/ui/help-list.tsx'
import { ResidenceTable } from '#app/people/ui/residence-table.tsx'
import { currentRequest } from '#app/platform/facts.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { Columns, Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { TabsNav } from '#app/ui/tabs-nav.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/residence-requests'

const here = '/verwaltung/wohnsitz'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, peopleRights.confirmResidence)
  const { id } = currentMunicipality(context)
  const { searchParams } = currentRequest(context).url
  const view = residenceViews.find((one) => one === searchParams.get('ansicht')) ?? 'wartet'
  const counts = await countResidenceRequests(id)
  const pages = Math.max(1, Math.ceil(counts[view] / requestsOnPage))
  const wanted = Math.trunc(Number(searchParams.get('seite'))) || 1
  const page = Math.min(pages, Math.max(1, wanted))
  return { view, counts, page, pages, requests: await residenceRequests(id, view, page) }
}

export default function ResidenceRequests({ loaderData }: Route.ComponentProps) {
  const t = useTexts(residenceStaffTexts)
  const language = useLanguage()
  const { view, counts, requests, page, pages } = loaderData
  const place = (one: string) => (one === 'wartet' ? here : `${here}?ansicht=${one}`)
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <ButtonLink to={`${here}/schalter`} variant={counts.wartet > 0 ? 'secondary' : 'primary'} icon="town-hall">
          {t.toDesk}
        </ButtonLink>
      }
    >
      <title>{t.title}</title>
      <TabsNav
        label={t.views}
        tabs={(['wartet', 'unterwegs', 'abgelehnt'] as const).map((one) => ({
          label: t.view[one],
          to: place(one),
          current: one === view,
          count: formatNumber(language, counts[one]),
        }))}
      />
      <Columns aside={<HelpList title={t.help.title} items={t.help.items} />} asideLabel={t.help.title}>
        {requests.length === 0 ? (
          <EmptyState illustration="done">{t.empty[view]}</EmptyState>
        ) : (
          <ResidenceTable requests={requests} view={view} />
        )}
        <Pagination page={page} pages={pages} href={(n) => `${here}?ansicht=${view}${n > 1 ? `&seite=${n}` : ''}`} />
      </Columns>
    </Page>
  )
}
