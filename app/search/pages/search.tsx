import '#app/search/ui/search.css'
import { searchKinds } from '#app/search/kinds.ts'
import { searchPage } from '#app/search/search-page.server.ts'
import { searchTexts } from '#app/search/texts.ts'
import { SearchHits } from '#app/search/ui/search-hits.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { SearchField } from '#app/ui/forms/search-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { TabsNav } from '#app/ui/tabs-nav.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/search'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export function loader({ context }: Route.LoaderArgs) {
  return searchPage(context)
}

export default function Search({ loaderData }: Route.ComponentProps) {
  const t = useTexts(searchTexts)
  const language = useLanguage()
  const { query, only, page, found, wait, most, size, mayPropose } = loaderData
  const title = query ? t.titleFor({ query }) : t.title
  const counts = found?.counts.filter(({ count }) => count > 0) ?? []
  const shown = only ? counts.filter(({ kind }) => kind === only) : counts
  const count = shown.reduce((sum, one) => sum + one.count, 0)
  const more = shown.some((one) => one.more)
  const address = (kind: typeof only, at = 1) => addressOf(query, kind, at)
  return (
    <Page title={title} lead={query ? undefined : t.lead}>
      <title>{title}</title>
      <search>
        <form action="/suche" className="form">
          <SearchField id="search-query" label={t.label} hint={t.hint} button={t.button} query={query} />
        </form>
      </search>
      {wait ? <Alert tone="warning" title={t.tooMany} announce /> : null}
      <Details summary={t.rule}>
        <ul>
          {t.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Details>
      {found && counts.length === 0 ? (
        <EmptyState
          title={t.nothing({ query })}
          illustration="search"
          action={
            mayPropose ? (
              <ButtonLink to="/ideen/neu" icon="plus">
                {t.submit}
              </ButtonLink>
            ) : undefined
          }
        >
          {t.nothingHint}
        </EmptyState>
      ) : null}
      {found && counts.length > 0 ? (
        <>
          <TabsNav
            label={t.filter}
            tabs={[
              { label: t.all, to: address(null), current: only === null },
              ...counts.map((one) => ({
                label: t.kinds[one.kind],
                to: address(one.kind),
                icon: searchKinds[one.kind].icon,
                current: only === one.kind,
                count: one.more
                  ? t.more({ count: formatNumber(language, one.count) })
                  : formatNumber(language, one.count),
              })),
            ]}
          />
          <p role="status">{t.count({ count: formatNumber(language, count), n: count, more })}</p>
          {found.alike ? <p>{t.alike}</p> : null}
          <SearchHits hits={found.hits} />
          {more ? <p className="muted">{t.many({ most })}</p> : null}
          <Pagination page={page} pages={Math.ceil(count / size)} href={(at) => address(only, at)} />
        </>
      ) : null}
    </Page>
  )
}

function addressOf(query: string, kind: keyof typeof searchKinds | null, page: number): string {
  const params = new URLSearchParams({ suche: query })
  if (kind) params.set('art', searchKinds[kind].slug)
  if (page > 1) params.set('seite', String(page))
  return `/suche?${params}`
}
