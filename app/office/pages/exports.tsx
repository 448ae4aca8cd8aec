import { data, redirect } from 'react-router'
import * as z from 'zod'
import { officeRights } from '#app/office/capability.ts'
import { exportForm } from '#app/office/export-form.ts'
import { subjectsFor } from '#app/office/export-rights.ts'
import { exportFormats } from '#app/office/export-subjects.ts'
import { cancelExport, startExport } from '#app/office/exporting.server.ts'
import { countRunning, listExports } from '#app/office/exports.server.ts'
import { tableTexts } from '#app/office/texts/tables.ts'
import { ExportList } from '#app/office/ui/export-list.tsx'
import '#app/office/ui/office.css'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/exports'

/** each reads a whole table: a few at a time are enough for one town hall */
const mostAtOnce = 3

export async function loader({ context }: Route.LoaderArgs) {
  const staff = requireRight(context, officeRights.export)
  const subjects = subjectsFor(staff)
  const runs = await listExports(staff.municipalityId)
  return { id: newId(), subjects, runs: runs.filter(({ subject }) => subjects.includes(subject)) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const staff = requireRight(context, officeRights.export)
  const language = currentLanguage(context)
  const t = textsIn(tableTexts, language).export
  const form = await request.formData()
  const cancel = z.uuid().safeParse(form.get('abbrechen'))
  if (cancel.success) {
    await cancelExport(staff, cancel.data)
    return redirect('/verwaltung/herunterladen', 303)
  }
  const parsed = parseForm(exportForm(language), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  if ((await countRunning(staff.municipalityId)) >= mostAtOnce) return data(refuse(form, t.tooMany), { status: 429 })
  const { id, inhalt, format } = parsed.value
  if (!subjectsFor(staff).includes(inhalt)) throw data(null, { status: 403 })
  await startExport(staff, { id, subject: inhalt, format })
  return redirectWithNotice('/verwaltung/herunterladen#dateien', t.started)
}

export default function Exports({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(tableTexts).export
  const { id, subjects, runs } = loaderData
  return (
    <Page title={t.title} lead={t.lead}>
      <title>{t.title}</title>
      <Form key={id} refusal={actionData} defaults={{ inhalt: 'ideas', format: 'xlsx' }}>
        <HiddenField name="id" value={id} />
        <RadioGroup
          name="inhalt"
          label={t.subject}
          options={subjects.map((value) => ({ value, label: t.subjects[value], hint: t.subjectHints[value] }))}
        />
        <RadioGroup
          name="format"
          label={t.format}
          options={exportFormats.map((value) => ({ value, label: t.formats[value] }))}
          horizontal
        />
        <SubmitButton icon="document">{t.submit}</SubmitButton>
      </Form>
      <Section title={t.files} lead={t.kept} id="dateien">
        {runs.length === 0 ? <p>{t.none}</p> : <ExportList runs={runs} />}
      </Section>
    </Page>
  )
}
