import './start.css'
import { startTexts } from '#app/home/texts/start.ts'
import type { ShownPhoto } from '#app/photos/photo.ts'
import { Photo } from '#app/photos/ui/photo.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { BlocksIllustration } from '#app/ui/illustration.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type StartHeroProps = { name: string; withIdeas: boolean; picture: ShownPhoto | null }

/** First thing on the start page: what this is, what is open now, the one thing to do. */
export function StartHero({ name, withIdeas, picture }: StartHeroProps) {
  const t = useTexts(startTexts)
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
        {picture ? (
          <Photo photo={picture} sizes="(min-width: 900px) 40vw, 100vw" className="hero__picture" eager />
        ) : (
          <BlocksIllustration kind="town" className="hero__drawing" />
        )}
      </div>
    </div>
  )
}
