import { isRouteErrorResponse } from 'react-router'
import { homeTexts } from '#app/home/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'

/** Friendly 403, 404 and 500, each with a way on. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useTexts(homeTexts).errors
  const { title, text } = t[kindOf(error)]
  return (
    <main id="inhalt" className="frame">
      <title>{title}</title>
      <h1 className="kern-heading-x-large">{title}</h1>
      <p className="kern-body">{text}</p>
      <p>
        <a className="kern-link" href="/">
          {t.home}
        </a>
      </p>
    </main>
  )
}

function kindOf(error: unknown): 'notFound' | 'forbidden' | 'broken' | 'noMunicipality' | 'notFounded' {
  if (!isRouteErrorResponse(error)) return 'broken'
  const cause: unknown = (error.data as { cause?: unknown } | null)?.cause
  if (cause === 'noMunicipality' || cause === 'notFounded') return cause
  return error.status === 404 ? 'notFound' : error.status === 403 ? 'forbidden' : 'broken'
}
