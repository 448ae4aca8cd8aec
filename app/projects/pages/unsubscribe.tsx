import { data, Form } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { isSubscribed, unsubscribe } from '../following.server.ts'
import { projectNumber, publishedProject } from '../published-project.server.ts'
import { pageTexts } from '../texts/page.ts'
import type { Route } from './+types/unsubscribe'

export function headers() {
  return { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const { municipalityId, project, key } = await find(context, params)
  const { number, title } = project
  return { number, title, subscribed: key !== null && (await isSubscribed(municipalityId, project.id, key)) }
}

/** The button, and the one click of mail programs (RFC 8058): neither needs a sign-in, both may come twice. */
export async function action({ context, params }: Route.ActionArgs) {
  const { municipalityId, project, key } = await find(context, params)
  if (key) await unsubscribe(municipalityId, project.id, key)
  return { ended: true }
}

export default function UnsubscribePage({ loaderData, actionData }: Route.ComponentProps) {
  const { number, title, subscribed } = loaderData
  const t = useTexts(pageTexts).unsubscribe
  const back = (
    <ButtonLink to={`/vorhaben/${number}`} variant="secondary">
      {t.back}
    </ButtonLink>
  )
  const head = (
    <>
      <title>{t.title}</title>
      <meta name="robots" content="noindex" />
    </>
  )
  if (actionData?.ended) {
    return (
      <Page title={t.title} width="reading">
        {head}
        <Alert tone="success" title={t.done} announce actions={back}>
          {t.doneText({ title })}
        </Alert>
      </Page>
    )
  }
  if (!subscribed) {
    return (
      <Page title={t.title} width="reading">
        {head}
        <Alert tone="info" title={t.already} actions={back}>
          {t.alreadyText({ title })}
        </Alert>
      </Page>
    )
  }
  return (
    <Page title={t.title} lead={t.lead({ title })} width="reading">
      {head}
      <Form method="post">
        <Button type="submit">{t.button}</Button>
      </Form>
    </Page>
  )
}

async function find(context: Route.LoaderArgs['context'], params: Route.LoaderArgs['params']) {
  const { id: municipalityId } = currentMunicipality(context)
  const project = await publishedProject(municipalityId, projectNumber(params.nummer))
  if (!project) throw data(null, { status: 404 })
  const key = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(params.key) ? params.key : null
  return { municipalityId, project, key }
}
