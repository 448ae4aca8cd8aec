import { Form } from 'react-router'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { FollowKind } from '../follow.ts'
import { metres } from '../metres.ts'
import { settingsTexts } from '../texts/settings.ts'

type Shown = { id: string; kind: FollowKind; title: string; path: string | null; radius: number | null }

/** What somebody follows, each with a way to end it, and a way to follow a place. */
export function FollowList({ follows }: { follows: Shown[] }) {
  const t = useTexts(settingsTexts)
  return (
    <Section
      title={t.follows}
      id="folgen"
      actions={
        <ButtonLink to="/mitteilungen/ort" variant="secondary" icon="place">
          {t.addPlace}
        </ButtonLink>
      }
    >
      {follows.length === 0 ? (
        <p>{t.followsNone}</p>
      ) : (
        <ul className="follow-list">
          {follows.map((one) => (
            <li key={one.id} className="follow-list__item">
              <p className="follow-list__text">
                <small className="follow-list__kind">
                  {t.followKinds[one.kind]}
                  {one.radius ? `, ${t.around({ metres: metres(one.radius) })}` : ''}
                </small>
                {one.path ? <a href={one.path}>{one.title}</a> : <span>{one.title}</span>}
              </p>
              <Form method="post" preventScrollReset>
                <input type="hidden" name="absicht" value="folgen-beenden" />
                <input type="hidden" name="id" value={one.id} />
                <button
                  className="button button--tertiary button--small"
                  type="submit"
                  aria-label={t.endOne({ title: one.title })}
                >
                  <Icon name="close" size={20} />
                  <span className="button__label">{t.end}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
