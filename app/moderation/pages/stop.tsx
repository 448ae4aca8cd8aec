import { data } from 'react-router'
import { reportBehind, stopReportMails } from '#app/moderation/report.server.ts'
import { reportTexts } from '#app/moderation/texts/report.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/stop'

export async function loader({ context, params }: Route.LoaderArgs) {
  const known = await reportBehind(currentMunicipality(context).id, params.key)
  return data({ known }, { status: known ? 200 : 404 })
}

export async function action({ context, params }: Route.ActionArgs) {
  const { id } = currentMunicipality(context)
  if (!(await reportBehind(id, params.key))) throw data(null, { status: 404 })
  await stopReportMails(id, params.key)
  return redirectWithNotice('/moderation', textsIn(reportTexts, currentLanguage(context)).stop.done)
}

export default function StopPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(reportTexts).stop
  return (
    <Page width="reading" title={t.title} lead={loaderData.known ? t.lead : t.gone}>
      <title>{t.title}</title>
      <meta name="robots" content="noindex" />
      {loaderData.known ? (
        <Form>
          <SubmitButton icon="trash">{t.submit}</SubmitButton>
        </Form>
      ) : null}
    </Page>
  )
}
