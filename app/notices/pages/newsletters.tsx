import '../ui/postbox.css'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { noticeRights } from '../capability.ts'
import { listNewsletters } from '../newsletter.server.ts'
import { newsletterLooks } from '../newsletter.ts'
import { newsletterTargetsOf } from '../newsletter-targets.server.ts'
import { newsletterTexts } from '../texts/newsletter.ts'
import type { Route } from './+types/newsletters'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, noticeRights.newsletter)
  const { id } = currentMunicipality(context)
  const [newsletters, targets] = await Promise.all([listNewsletters(id), newsletterTargetsOf(id)])
  return {
    newsletters: newsletters.map((one) => ({
      id: one.id,
      subject: one.subject,
      targetKind: one.targetKind,
      target: targets.find((target) => target.id === one.targetId)?.name ?? null,
      state: one.state,
      scheduledFor: one.scheduledFor,
      startedAt: one.startedAt,
      sent: one.sent,
      failed: one.failed,
      by: one.by,
    })),
  }
}

export default function Newsletters({ loaderData: { newsletters } }: Route.ComponentProps) {
  const t = useTexts(newsletterTexts)
  const language = useLanguage()
  const write = (
    <ButtonLink to="/verwaltung/rundbriefe/neu" icon="plus">
      {t.new}
    </ButtonLink>
  )
  return (
    <Page title={t.title} lead={t.lead} actions={newsletters.length > 0 ? write : undefined}>
      <title>{t.title}</title>
      {newsletters.length === 0 ? (
        <EmptyState action={write}>{t.empty}</EmptyState>
      ) : (
        <DataTable
          caption={t.table}
          hideCaption
          rows={newsletters}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'subject',
              label: t.columns.subject,
              cell: (row) => <a href={`/verwaltung/rundbriefe/${row.id}`}>{row.subject}</a>,
            },
            {
              key: 'to',
              label: t.columns.to,
              cell: (row) => `${t.kinds[row.targetKind]}: ${row.target ?? t.gone}`,
            },
            {
              key: 'state',
              label: t.columns.state,
              cell: (row) => (
                <>
                  <StatusBadge {...newsletterLooks[row.state]}>{t.states[row.state]}</StatusBadge>
                  {row.state === 'scheduled' ? (
                    <span className="newsletter-when">
                      {t.scheduledFor({ at: formatDateTime(language, row.scheduledFor!) })}
                    </span>
                  ) : null}
                  {row.startedAt ? (
                    <span className="newsletter-when">{t.sentAt({ at: formatDateTime(language, row.startedAt) })}</span>
                  ) : null}
                </>
              ),
            },
            {
              key: 'reached',
              label: t.columns.reached,
              align: 'end',
              cell: (row) => (row.startedAt ? t.reached(row) : '–'),
            },
            { key: 'by', label: t.columns.by, cell: (row) => row.by ?? '–' },
          ]}
        />
      )}
    </Page>
  )
}
