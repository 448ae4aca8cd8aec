import { Icon } from './icon.tsx'
import { uiTexts } from './ui-texts.ts'
import { useTexts } from './use-texts.ts'

export type PaginationProps = { page: number; pages: number; href: (page: number) => string; label?: string }

/** Plain links: every page of a list has its own address. */
export function Pagination({ page, pages, href, label }: PaginationProps) {
  const t = useTexts(uiTexts)
  if (pages <= 1) return null
  return (
    <nav className="pagination" aria-label={label ?? t.pagination}>
      {page > 1 && (
        <a className="pagination__step" href={href(page - 1)} rel="prev">
          <Icon name="arrow-left" size={20} />
          {t.previous}
        </a>
      )}
      <p className="pagination__here">{t.pageOf({ page, pages })}</p>
      <ol className="pagination__list">
        {shownPages(page, pages).map((entry, index) =>
          entry === null ? (
            <li className="pagination__gap" key={`gap-${index < 3 ? 'start' : 'end'}`} aria-hidden>
              …
            </li>
          ) : (
            <li key={entry}>
              <a
                className="pagination__page"
                href={href(entry)}
                aria-current={entry === page ? 'page' : undefined}
                aria-label={t.page({ page: entry })}
              >
                {entry}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <a className="pagination__step" href={href(page + 1)} rel="next">
          {t.next}
          <Icon name="arrow-right" size={20} />
        </a>
      )}
    </nav>
  )
}

/** First, last and the neighbours of the current page; null is a gap. */
export function shownPages(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const shown: (number | null)[] = []
  for (const n of [...new Set(near)].toSorted((a, b) => a - b)) {
    const last = shown.at(-1)
    if (typeof last === 'number' && n - last === 2) shown.push(last + 1)
    else if (typeof last === 'number' && n - last > 2) shown.push(null)
    shown.push(n)
  }
  return shown
}
