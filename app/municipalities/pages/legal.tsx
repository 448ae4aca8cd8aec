import { data } from 'react-router'
import { municipalityRights } from '#app/municipalities/capability.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { readLegalPage } from '#app/municipalities/legal.server.ts'
import { legalPageOfPath } from '#app/municipalities/legal-page.ts'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentRequest } from '#app/platform/facts.server.ts'
import { renderMarkdown } from '#app/platform/markdown.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/legal'

export function headers() {
  return publicPage
}

export async function loader({ context }: Route.LoaderArgs) {
  const { url, language } = currentRequest(context)
  const kind = legalPageOfPath(url.pathname)
  if (!kind) throw data(null, { status: 404 })
  const page = await readLegalPage(currentMunicipality(context).id, kind, language)
  return {
    kind,
    html: renderMarkdown(page.body),
    updatedAt: page.updatedAt,
    editable: may(currentPerson(context), municipalityRights.legal),
  }
}

export default function Legal({ loaderData: { kind, html, updatedAt, editable } }: Route.ComponentProps) {
  const t = useTexts(municipalityTexts).legal
  const language = useLanguage()
  return (
    <Page
      title={t[kind]}
      width="reading"
      actions={
        editable ? (
          <ButtonLink to={`/verwaltung/texte/${kind}`} variant="secondary" icon="edit">
            {t.edit}
          </ButtonLink>
        ) : undefined
      }
    >
      <title>{t[kind]}</title>
      <Prose html={html} />
      {updatedAt ? <p className="muted small">{t.updated({ date: formatDate(language, updatedAt) })}</p> : null}
    </Page>
  )
}
