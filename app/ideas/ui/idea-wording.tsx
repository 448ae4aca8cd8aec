import './wording.css'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import type { ListedAmendment, WordingFacts } from '#app/ideas/wording-facts.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import { StatusBadge, type Tone } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** Below the text: since when it reads so, and whose words are in it. */
export function IdeaWording({ number, wording }: { number: number; wording: WordingFacts }) {
  const t = useTexts(wordingTexts).part
  const language = useLanguage()
  const { revisedAt, credits } = wording
  if (!revisedAt) return null
  return (
    <p className="idea-wording">
      {t.changed({ date: formatDate(language, revisedAt) })}
      {credits.length > 0 ? ` · ${t.credit({ names: namesIn(language, credits) })}` : null}
      {' · '}
      <a href={`/ideen/${number}/versionen`}>{t.versions}</a>
    </p>
  )
}

type Proposals = { number: number; amendments: ListedAmendment[]; open: boolean; writes: boolean }

const looks: Record<ListedAmendment['state'], { tone: Tone; icon: IconName }> = {
  open: { tone: 'info', icon: 'clock' },
  taken: { tone: 'success', icon: 'check' },
  declined: { tone: 'neutral', icon: 'close' },
}

/** What others would change, open ones first, and the way to propose something. */
export function IdeaAmendments({ number, amendments, open, writes }: Proposals) {
  const t = useTexts(wordingTexts).amendments
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  if (amendments.length === 0 && (writes || !open)) return null
  return (
    <Section title={t.title} id="vorschlaege">
      {amendments.length === 0 ? <p className="muted">{t.none}</p> : null}
      <ul className="amendment-list">
        {amendments.map(({ id, state, reason, by, at, held, hidden }) => {
          const said = { name: by ?? names.deletedAccount, date: formatDate(language, at) }
          return (
            <li key={id}>
              <div className="amendment-list__head">
                <a href={`/ideen/${number}/vorschlaege/${id}`}>{t.link(said)}</a>
                <StatusBadge {...looks[state]}>{held ? t.held : hidden ? t.hidden : t.states[state]}</StatusBadge>
              </div>
              <p>{reason}</p>
            </li>
          )
        })}
      </ul>
      {open && !writes ? (
        <p className="amendment-list__action">
          <ButtonLink to={`/ideen/${number}/vorschlagen`} variant="tertiary" icon="edit">
            {t.action}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  )
}

/** "Kim, Jo und Sascha" */
export function namesIn(language: string, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
