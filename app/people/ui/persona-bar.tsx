import './persona-bar.css'
import { personas, personaTexts } from '#app/people/personas.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** Top of every page of the demo: become one of its people with a click. Plain forms, as it has to work without JavaScript. */
export function PersonaBar({ displayName }: { displayName: string | null }) {
  const t = useTexts(personaTexts)
  const current = personas.find((persona) => persona.displayName === displayName)
  return (
    <aside className="persona-bar" aria-label={t.bar}>
      <div className="persona-bar__row">
        <p className="persona-bar__mark">{t.bar}</p>
        <details className="persona-bar__choice">
          <summary className="persona-bar__summary">
            <span className="persona-bar__now">{displayName ? t.now({ name: displayName }) : t.nobody}</span>
            <span className="persona-bar__word">{t.become}</span>
            <Icon name="chevron-down" size={16} />
          </summary>
          <div className="persona-bar__panel">
            <p className="persona-bar__explain">{t.explain}</p>
            <form method="post" action="/demo/werden" className="persona-bar__people">
              {personas.map((persona) => (
                <button
                  key={persona.key}
                  className="persona-bar__persona"
                  name="persona"
                  value={persona.key}
                  aria-current={persona === current ? 'true' : undefined}
                >
                  <span className="persona-bar__kind">{t.kind[persona.key]}</span>
                  <span className="persona-bar__name">{persona.displayName}</span>
                  <span className="persona-bar__tries">{t.tries[persona.key]}</span>
                </button>
              ))}
            </form>
            {displayName && (
              <form method="post" action="/abmelden">
                <button className="persona-bar__leave">{t.leave}</button>
              </form>
            )}
          </div>
        </details>
        <a className="persona-bar__mail" href="/demo/postfach">
          <Icon name="mail" size={16} />
          <span>{t.mail}</span>
        </a>
      </div>
    </aside>
  )
}
