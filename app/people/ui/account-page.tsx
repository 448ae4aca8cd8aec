import './people.css'
import type { ReactNode } from 'react'
import { accountTexts } from '#app/people/texts/account.ts'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** One thing to change in the own account. */
export function AccountPage({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  const t = useTexts(accountTexts).account
  return (
    <Page title={title} lead={lead} breadcrumb={[{ label: t.title, to: '/konto' }]} width="reading">
      <title>{title}</title>
      {children}
    </Page>
  )
}
