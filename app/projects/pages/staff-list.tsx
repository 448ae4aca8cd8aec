import '../ui/staff.css'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { projectRights } from '../capability.ts'
import { staffAddress, staffFilter, staffSelections } from '../staff-filter.ts'
import { listProjects, type StaffItem } from '../staff-list.server.ts'
import { staffTexts } from '../texts/staff.ts'
import { LightBadge, StateBadge } from '../ui/light-badge.tsx'
import { ShareBar } from '../ui/progress.tsx'
import type { Route } from './+types/staff-list'

export async function loader({ context }: Route.LoaderArgs) {
  const person = requireRight(context, projectRights.draft)
  const filter = staffFilter(currentRequest(context).url.searchParams)
  const list = await listProjects(currentMunicipality(context).id, filter)
  return {
    list,
    filter,
    mayCreate: may(person, projectRights.manage),
    title: textsIn(staffTexts, currentLanguage(context)).list.title,
  }
}

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: loaderData?.title }]
}

export default function StaffList({ loaderData }: Route.ComponentProps) {
  const { list, filter, mayCreate } = loaderData
  const t = useTexts(staffTexts).list
  const narrowed = filter.search !== '' || filter.selection !== 'all'
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        mayCreate && (
          <ButtonLink to="/verwaltung/vorhaben/neu" icon="plus">
            {t.create}
          </ButtonLink>
        )
      }
    >
      <Form
        method="get"
        className="project-filter"
        defaults={{ suche: filter.search, auswahl: filter.selection }}
        key={staffAddress(filter)}
      >
        <TextField name="suche" type="search" label={t.searchLabel} />
        <SelectField
          name="auswahl"
          label={t.which.label}
          empty={false}
          options={staffSelections.map((value) => ({ value, label: t.which[value] }))}
        />
        <Button type="submit" variant="secondary" icon="search">
          {t.show}
        </Button>
      </Form>
      {list.count > 0 ? (
        <ProjectTable items={list.items} count={list.count} />
      ) : narrowed ? (
        <EmptyState
          illustration="search"
          action={
            <ButtonLink to="/verwaltung/vorhaben" variant="secondary">
              {t.all}
            </ButtonLink>
          }
        >
          {t.nothing}
        </EmptyState>
      ) : (
        <EmptyState>{t.empty}</EmptyState>
      )}
      <Pagination page={list.page} pages={list.pages} href={(page) => staffAddress({ ...filter, page })} />
    </Page>
  )
}

function ProjectTable({ items, count }: { items: StaffItem[]; count: number }) {
  const t = useTexts(staffTexts).list
  const language = useLanguage()
  return (
    <DataTable
      caption={t.caption({ count })}
      rows={items}
      rowKey={(item) => item.number}
      columns={[
        {
          key: 'title',
          label: t.columns.title,
          cell: (item) => (
            <a className="project-table__link" href={`/verwaltung/vorhaben/${item.number}`}>
              {item.number} · {item.title}
            </a>
          ),
        },
        {
          key: 'state',
          label: t.columns.state,
          cell: (item) =>
            item.public ? (
              <StateBadge state={item.state} />
            ) : (
              <StatusBadge tone="warning" icon="lock">
                {t.unpublished}
              </StatusBadge>
            ),
        },
        {
          key: 'light',
          label: t.columns.light,
          cell: (item) =>
            item.public ? (
              <div className="project-table__light">
                <LightBadge light={item.light} />
                {item.share !== null && item.state !== 'stopped' && <ShareBar share={item.share} />}
              </div>
            ) : (
              '–'
            ),
        },
        {
          key: 'news',
          label: t.columns.news,
          cell: (item) => (item.lastUpdateAt ? formatDate(language, item.lastUpdateAt) : t.never),
        },
        {
          key: 'end',
          label: t.columns.end,
          cell: (item) => (item.endPlanned ? formatDate(language, item.endPlanned) : '–'),
        },
        { key: 'draft', label: t.columns.draft, cell: (item) => <UpdateLink item={item} /> },
      ]}
    />
  )
}

function UpdateLink({ item }: { item: StaffItem }) {
  const t = useTexts(staffTexts).list
  if (!item.public) return '–'
  const path = `/verwaltung/vorhaben/${item.number}/meldung/${item.draftId ?? 'neu'}`
  return <a href={path}>{item.draftId ? t.draft : t.write}</a>
}
