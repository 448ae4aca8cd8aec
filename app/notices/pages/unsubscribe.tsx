import { data, Form } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { unsubscribeTexts } from '../texts/unsubscribe.ts'
import { readUnsubscription, unsubscribe } from '../unsubscribe.server.ts'
import type { Route } from './+types/unsubscribe'

export function headers() {
  return { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const { what, follow, stands } = await find(context, params)
  return { what, follow, stands }
}

/** The button, and the one click of mail programs (RFC 8058): neither needs a sign-in, both may come twice. */
export async function action({ context, params }: Route.ActionArgs) {
  const found = await find(context, params)
  await unsubscribe(found, params.was)
  // named as it stood: once it ended, nobody can say any more what it was
  return { ended: found.stands ? found.what : null }
}

export default function UnsubscribePage({ loaderData, actionData }: Route.ComponentProps) {
  const { what, follow, stands } = loaderData
  const t = useTexts(unsubscribeTexts)
  const ended = actionData?.ended ?? null
  const settings = (
    <ButtonLink to="/mitteilungen/einstellungen" variant="secondary">
      {t.settings}
    </ButtonLink>
  )
  return (
    <Page title={t.title} width="reading" {...(ended !== null || !stands ? {} : { lead: t.lead({ what }) })}>
      <title>{t.title}</title>
      <meta name="robots" content="noindex" />
      {ended !== null ? (
        <Alert tone="success" title={t.done} announce actions={settings}>
          {follow ? t.endedFollow({ what: ended }) : `${t.doneText({ what: ended })} ${t.stays}`}
        </Alert>
      ) : stands ? (
        <>
          <p>{follow ? t.staysFollow : t.stays}</p>
          <Form method="post">
            <Button type="submit">{t.button}</Button>
          </Form>
        </>
      ) : (
        <Alert tone="info" title={t.already} actions={settings}>
          {t.alreadyText}
        </Alert>
      )}
    </Page>
  )
}

async function find(context: Route.LoaderArgs['context'], params: Route.LoaderArgs['params']) {
  const { id } = currentMunicipality(context)
  const found = await readUnsubscription(id, params.key, params.was, currentLanguage(context))
  if (!found) throw data(null, { status: 404 })
  return found
}
