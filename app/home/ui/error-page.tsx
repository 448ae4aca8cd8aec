import { isRouteErrorResponse } from 'react-router'
import { homeTexts } from '#app/home/texts.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Fallback } from '#app/ui/fallback.tsx'
import { BlocksIllustration } from '#app/ui/illustration.tsx'
import { useReference } from '#app/ui/reference.ts'
import { useFocusOnNavigation } from '#app/ui/use-focus-on-navigation.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { CitizenSite } from './citizen-site.tsx'
import { useFrame } from './use-frame.ts'

/** Friendly 403, 404, 429 and 500, each with a way on, in the frame of the municipality where it is known and the error does not lie there. */
export function ErrorPage({ error }: { error: unknown }) {
  const frame = useFrame()
  useFocusOnNavigation()
  const alone = (
    <main id="inhalt">
      <ErrorText error={error} />
    </main>
  )
  if (!frame?.municipality) return alone
  return (
    <Fallback to={alone}>
      <CitizenSite frame={{ ...frame, notice: null }}>
        <ErrorText error={error} />
      </CitizenSite>
    </Fallback>
  )
}

function ErrorText({ error }: { error: unknown }) {
  const reference = useReference()
  const t = useTexts(homeTexts).errors
  const kind = kindOf(error)
  const { title, text } = t[kind]
  const hasSite = kind !== 'noMunicipality' && kind !== 'notFounded'
  return (
    <div className="error-page frame">
      <title>{title}</title>
      <BlocksIllustration />
      <h1 className="error-page__title">{title}</h1>
      <p className="error-page__text">{text}</p>
      {kind === 'broken' && reference ? (
        <p className="error-page__reference">
          <meta name="reference" content={reference} />
          {t.reference({ reference })}
        </p>
      ) : null}
      {hasSite ? (
        <p className="error-page__actions">
          <ButtonLink to="/" plain>
            {t.home}
          </ButtonLink>
          <ButtonLink to="/suche" plain variant="secondary" icon="search">
            {t.search}
          </ButtonLink>
        </p>
      ) : null}
    </div>
  )
}

type Kind = 'notFound' | 'forbidden' | 'tooMany' | 'broken' | 'noMunicipality' | 'notFounded'

function kindOf(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return 'broken'
  const cause: unknown = (error.data as { cause?: unknown } | null)?.cause
  if (cause === 'noMunicipality' || cause === 'notFounded') return cause
  const kinds: Record<number, Kind> = { 403: 'forbidden', 404: 'notFound', 405: 'notFound', 429: 'tooMany' }
  // whatever else the request is to blame for is no fault of ours
  return kinds[error.status] ?? (error.status < 500 ? 'notFound' : 'broken')
}
