import './staff.css'
import type { ReactNode } from 'react'
import type { BreadcrumbItem } from '#app/ui/breadcrumb.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { pollStaffTexts } from '../texts/staff.ts'

type StaffPageProps = {
  title: string
  lead?: ReactNode
  /** the poll the page is about */
  poll: { number: number; title: string }
  /** pages between the poll and this one */
  within?: readonly BreadcrumbItem[]
  width?: 'reading' | 'wide'
  actions?: ReactNode
  children: ReactNode
}

/** A page below the one of a poll, with the way back to it. */
export function StaffPollPage({
  title,
  lead,
  poll,
  within = [],
  width = 'reading',
  actions,
  children,
}: StaffPageProps) {
  const t = useTexts(pollStaffTexts)
  return (
    <Page
      title={title}
      lead={lead}
      width={width}
      actions={actions}
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/abstimmungen' },
        { label: poll.title, to: `/verwaltung/abstimmungen/${poll.number}` },
        ...within,
      ]}
    >
      <title>{`${title}: ${poll.title}`}</title>
      {children}
    </Page>
  )
}
