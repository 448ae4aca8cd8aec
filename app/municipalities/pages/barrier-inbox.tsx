import { data } from 'react-router'
import * as z from 'zod'
import { closeBarrierReport, openBarrierReports } from '#app/municipalities/barrier-report.server.ts'
import { municipalityRights } from '#app/municipalities/capability.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/barrier-inbox'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, municipalityRights.barriers)
  return { reports: await openBarrierReports(currentMunicipality(context).id) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const editor = requireRight(context, municipalityRights.barriers)
  const parsed = parseForm(z.object({ id: z.uuid() }), await request.formData())
  if (!parsed.ok) throw data(null, { status: 400 })
  await closeBarrierReport(editor, parsed.value.id)
  return redirectWithNotice(
    '/verwaltung/barrieren',
    textsIn(municipalityTexts, currentLanguage(context)).barrier.closed,
  )
}

export default function BarrierInbox({ loaderData }: Route.ComponentProps) {
  const t = useTexts(municipalityTexts).barrier
  const language = useLanguage()
  return (
    <Page title={t.inboxTitle} lead={t.inboxLead}>
      <title>{t.inboxTitle}</title>
      {loaderData.reports.length === 0 ? <EmptyState>{t.empty}</EmptyState> : null}
      {loaderData.reports.map((report) => (
        <Section key={report.id} title={report.page}>
          <PlainText text={report.text} />
          <DefinitionList
            items={[
              { term: t.reported, value: formatDate(language, report.reportedAt) },
              {
                term: t.from,
                value: report.email ? <a href={`mailto:${report.email}`}>{report.email}</a> : t.anonymous,
              },
            ]}
          />
          <Form prefix={report.id}>
            <HiddenField name="id" value={report.id} />
            <SubmitButton variant="secondary" icon="check">
              {t.done}
            </SubmitButton>
            <p className="muted small">{t.doneHint}</p>
          </Form>
        </Section>
      ))}
    </Page>
  )
}
