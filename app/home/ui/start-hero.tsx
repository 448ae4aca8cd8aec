import './start.css'
import { homeTexts } from '#app/home/texts.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { BlocksIllustration } from '#app/ui/illustration.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** First thing on the start page: what this is, what is open now, the one thing to do. */
export function StartHero({ name, withIdeas }: { name: string; withIdeas: boolean }) {
  const t = useTexts(homeTexts).start
  return (
    <div className="hero">
      <div className="hero__row frame">
        <div className="hero__words">
          <h1 className="hero__title">{t.title({ name })}</h1>
          <p className="hero__lead">{t.lead}</p>
          {withIdeas ? (
            <>
              <p className="hero__actions">
                <ButtonLink to="/ideen/neu" icon="plus">
                  {t.submit}
                </ButtonLink>
                <a className="hero__link" href="/ideen">
                  {t.allIdeas}
                </a>
              </p>
              <p className="hero__open">
                <strong>{t.openIdeas}.</strong> {t.openIdeasText}
              </p>
            </>
          ) : null}
        </div>
        <BlocksIllustration kind="town" className="hero__drawing" />
      </div>
    </div>
  )
}
