import './staff.css'
import type { ReactNode } from 'react'
import type { BreadcrumbItem } from '#app/ui/breadcrumb.tsx'
import { Page, type PageProps } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { budgetStaffTexts } from '../texts/staff.ts'

type StaffPageProps = Omit<PageProps, 'breadcrumb' | 'title'> & {
  title: string
  /** the round the page is about */
  round: { number: number; title: string }
  /** pages between the round and this one */
  within?: readonly BreadcrumbItem[]
  children: ReactNode
}

/** A page below the one of a round, with the way back to it. */
export function StaffBudgetPage({ title, round, within = [], children, ...props }: StaffPageProps) {
  const t = useTexts(budgetStaffTexts)
  return (
    <Page
      {...props}
      title={title}
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/buergerhaushalt' },
        { label: round.title, to: `/verwaltung/buergerhaushalt/${round.number}` },
        ...within,
      ]}
    >
      <title>{`${title}: ${round.title}`}</title>
      {children}
    </Page>
  )
}
