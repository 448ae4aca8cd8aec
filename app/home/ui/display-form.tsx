import { useLocation } from 'react-router'
import { homeTexts } from '#app/home/texts.ts'
import type { Theme } from '#app/platform/preferences.ts'
import { remembered } from '#app/ui/remembered.ts'
import type { Language } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'

const languages: Record<Language, string> = { de: 'Deutsch', en: 'English' }
const themes: Theme[] = ['auto', 'light', 'dark']

/** Plain buttons: each is a small form of its own, so that they work everywhere. */
export function DisplayForm({ language, theme }: { language: Language; theme: Theme }) {
  const { pathname, search } = useLocation()
  return (
    <form method="post" action="/darstellung" className="display-form">
      <input type="hidden" name="weiter" value={pathname + search} />
      <Choices language={language} theme={theme} />
    </form>
  )
}

const Choices = remembered('display-choices', FreshChoices)

function FreshChoices({ language, theme }: { language: Language; theme: Theme }) {
  const t = useTexts(homeTexts).footer
  return (
    <>
      <fieldset className="display-form__group">
        <legend className="display-form__legend">{t.language}</legend>
        {(['de', 'en'] as const).map((one) => (
          <button
            key={one}
            className="display-form__choice"
            name="sprache"
            value={one}
            lang={one}
            aria-pressed={one === language}
            type="submit"
          >
            {languages[one]}
          </button>
        ))}
      </fieldset>
      <fieldset className="display-form__group">
        <legend className="display-form__legend">{t.theme}</legend>
        {themes.map((one) => (
          <button
            key={one}
            className="display-form__choice"
            name="darstellung"
            value={one}
            aria-pressed={one === theme}
            type="submit"
          >
            {t.themes[one]}
          </button>
        ))}
      </fieldset>
    </>
  )
}
