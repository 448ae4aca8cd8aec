import { municipalityRights } from '#app/municipalities/capability.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { listLegalPages } from '#app/municipalities/legal.server.ts'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/legal-list'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, municipalityRights.legal)
  return { pages: await listLegalPages(currentMunicipality(context).id, currentLanguage(context)) }
}

export default function LegalList({ loaderData }: Route.ComponentProps) {
  const t = useTexts(municipalityTexts).legal
  const language = useLanguage()
  return (
    <Page title={t.listTitle} lead={t.listLead}>
      <title>{t.listTitle}</title>
      <DataTable
        caption={t.listTitle}
        hideCaption
        rows={loaderData.pages}
        rowKey={(page) => page.kind}
        columns={[
          { key: 'page', label: t.page, cell: (page) => <a href={`/verwaltung/texte/${page.kind}`}>{t[page.kind]}</a> },
          {
            key: 'state',
            label: t.state,
            cell: (page) =>
              page.updatedAt ? t.updated({ date: formatDate(language, page.updatedAt) }) : t.placeholder,
          },
        ]}
      />
    </Page>
  )
}
