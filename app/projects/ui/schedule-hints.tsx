import { Alert } from '#app/ui/alert.tsx'
import { formatDate } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Outside } from '../schedule-check.ts'
import { staffTexts } from '../texts/staff.ts'

type ScheduleHintsProps = { outside: Outside[]; leftBehind: { title: string; planned: string }[] }

/** Dates that do not fit together: nobody is kept from it, but nobody overlooks it either. */
export function ScheduleHints({ outside, leftBehind }: ScheduleHintsProps) {
  const t = useTexts(staffTexts).schedule
  const language = useLanguage()
  const named = (title: string, planned: string) => ({ title, date: formatDate(language, planned) })
  return (
    <>
      {outside.length > 0 && (
        <Alert tone="warning" title={t.outside}>
          <ul>
            {outside.map(({ title, planned, where }) => (
              <li key={title}>{t[where](named(title, planned))}</li>
            ))}
          </ul>
        </Alert>
      )}
      {leftBehind.length > 0 && (
        <Alert title={t.leftBehind}>
          <ul>
            {leftBehind.map(({ title, planned }) => (
              <li key={title}>{t.stays(named(title, planned))}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}
