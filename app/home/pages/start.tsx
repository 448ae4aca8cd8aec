import { homeTexts } from '#app/home/texts.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/start'

export function headers() {
  return publicPage
}

export function loader({ context }: Route.LoaderArgs) {
  return { name: currentMunicipality(context).name }
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const t = useTexts(homeTexts).start
  return (
    <>
      <title>{t.title(loaderData)}</title>
      <h1 className="kern-heading-x-large">{t.title(loaderData)}</h1>
      <p className="kern-body">{t.lead}</p>
    </>
  )
}
