import './people.css'
import { accountTexts } from '#app/people/texts/account.ts'
import { Details } from '#app/ui/details.tsx'
import { formatDate, isoDay } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Part = {
  name: string
  title: string
  why: string
  count: number
  entries: { label: string; path?: string | undefined; at?: Date | null | undefined }[]
}

/** What is stored of a person, kind by kind, with what it is for. */
export function StoredData({ parts }: { parts: readonly Part[] }) {
  const t = useTexts(accountTexts).account
  const language = useLanguage()
  const nothing = parts.filter((part) => part.count === 0)
  return (
    <div className="own-data">
      {parts
        .filter((part) => part.count > 0)
        .map((part) => (
          <Details
            key={part.name}
            summary={
              <span className="own-data__summary">
                <span>{part.title}</span>
                <span className="own-data__count">{t.entries(part)}</span>
              </span>
            }
          >
            <p>{part.why}</p>
            <ul className="own-data__list">
              {part.entries.map(({ label, path, at }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other identity and never move
                <li key={index}>
                  {path ? <a href={path}>{label}</a> : <span>{label}</span>}
                  {at && (
                    <time className="own-data__date" dateTime={isoDay(at)}>
                      {formatDate(language, at)}
                    </time>
                  )}
                </li>
              ))}
            </ul>
            {part.count > part.entries.length && (
              <p className="own-data__date">{t.more({ count: part.count - part.entries.length })}</p>
            )}
          </Details>
        ))}
      {nothing.length > 0 && (
        <p className="own-data__nothing">
          {t.nothing} {nothing.map((part) => part.title).join(', ')}
        </p>
      )}
    </div>
  )
}
