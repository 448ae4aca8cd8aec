import './people.css'
import type { ReactNode } from 'react'
import { Page, type PageProps } from '#app/ui/page.tsx'

/** A form on a sheet, help or the other way in beside it. */
export function AccessPage({ aside, children, ...page }: Omit<PageProps, 'width'> & { aside?: ReactNode }) {
  return (
    <Page {...page}>
      <div className="access">
        <div className="access__panel">{children}</div>
        {aside && <aside className="access__aside">{aside}</aside>}
      </div>
    </Page>
  )
}
