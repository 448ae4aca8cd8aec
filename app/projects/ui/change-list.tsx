import './change-list.css'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ChangeEntry } from '../change-entry.ts'
import { changeDistance, changeLabel, changeValue } from '../change-text.ts'
import { projectTexts } from '../texts/project.ts'

/** What an update changed, was -> now, with the reason where a promise is concerned. */
export function ChangeList({ changes }: { changes: readonly ChangeEntry[] }) {
  const language = useLanguage()
  const t = useTexts(projectTexts)
  if (changes.length === 0) return null
  return (
    <ul className="change-list">
      {changes.map((change) => {
        const distance = changeDistance(language, change)
        return (
          <li className="change-list__change" key={`${change.milestone} ${change.field} ${change.now}`}>
            <span className="change-list__label">{changeLabel(language, change)}</span>
            <span className="change-list__values">
              {change.was !== null && (
                <>
                  <del className="change-list__was">
                    <span className="visually-hidden">{t.was}: </span>
                    {changeValue(language, change.field, change.was)}
                  </del>
                  <Icon name="arrow-right" size={16} />
                </>
              )}
              <ins className="change-list__now">
                {change.was !== null && <span className="visually-hidden">{t.now}: </span>}
                {changeValue(language, change.field, change.now)}
              </ins>
              {distance && <span className="change-list__distance">({distance})</span>}
            </span>
            {change.reason && (
              <span className="change-list__reason">
                {t.reason}: {t.reasons[change.reason]}. {change.explanation}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
