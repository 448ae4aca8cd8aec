import { data, Link, redirect } from 'react-router'
import * as z from 'zod'
import { officeRights } from '#app/office/capability.ts'
import { takeFile } from '#app/office/importing.server.ts'
import { type ListedImport, listImports } from '#app/office/imports.server.ts'
import { largestFile } from '#app/office/table-file.ts'
import { tableTexts } from '#app/office/texts/tables.ts'
import { RunStatus } from '#app/office/ui/run-status.tsx'
import '#app/office/ui/office.css'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { formatDateTime, formatNumber } from '#app/ui/format.ts'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Heading, Section } from '#app/ui/heading.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/imports'

export async function loader({ context }: Route.LoaderArgs) {
  const { municipalityId } = requireRight(context, officeRights.import)
  return { id: newId(), runs: await listImports(municipalityId) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const staff = requireRight(context, officeRights.import)
  const language = currentLanguage(context)
  const { refusals } = textsIn(tableTexts, language).import
  const form = await request.formData()
  const parsed = parseForm(z.object({ id: z.uuid() }), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { id } = parsed.value
  const file = form.get('datei')
  if (!(file instanceof File) || file.name === '')
    return data(refuse({ id }, { datei: refusals.missing }), { status: 422 })
  // more than allowed is refused by its size alone
  const bytes = new Uint8Array(await file.slice(0, largestFile + 1).arrayBuffer())
  const outcome = await takeFile(staff, { id, name: file.name, bytes })
  if (!outcome.ok) return data(refuse({ id }, { datei: refusals[outcome.reason] }), { status: 422 })
  return redirect(`/verwaltung/einlesen/${id}`, 303)
}

export default function Imports({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(tableTexts).import
  const { id, runs } = loaderData
  const columns = useColumns()
  const help = (
    <div className="office-help">
      <Heading level={2} size={3}>
        {t.help.title}
      </Heading>
      <ul className="office-help__points">
        {t.help.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
  return (
    <Page title={t.title} lead={t.lead}>
      <title>{t.title}</title>
      <Columns aside={help} asideLabel={t.help.title}>
        <Section title={t.upload}>
          <Form refusal={actionData} encType="multipart/form-data">
            <HiddenField name="id" value={id} />
            <FileField
              name="datei"
              label={t.file}
              hint={t.fileHint}
              accept=".csv,.txt,.tsv,.xlsx"
              maxBytes={largestFile}
            />
            <SubmitButton icon="upload" busyText={t.busy}>
              {t.submit}
            </SubmitButton>
          </Form>
        </Section>
        <Section title={t.runs} id="dateien">
          {runs.length === 0 ? (
            <p>{t.noRuns}</p>
          ) : (
            <DataTable caption={t.caption} hideCaption columns={columns} rows={runs} rowKey={(run) => run.id} />
          )}
        </Section>
      </Columns>
    </Page>
  )
}

function useColumns(): Column<ListedImport>[] {
  const t = useTexts(tableTexts).import
  const language = useLanguage()
  const figure = (n: number) => formatNumber(language, n)
  return [
    {
      key: 'file',
      label: t.columns.file,
      cell: (run) => <Link to={`/verwaltung/einlesen/${run.id}`}>{run.fileName}</Link>,
    },
    {
      key: 'when',
      label: t.columns.when,
      cell: (run) => t.by({ date: formatDateTime(language, run.createdAt), name: run.startedBy ?? '–' }),
    },
    {
      key: 'state',
      label: t.columns.state,
      cell: (run) => <RunStatus state={run.state} {...(run.undone ? { word: t.undone } : {})} />,
    },
    {
      key: 'result',
      label: t.columns.result,
      cell: ({ state, stored, refused, known }) =>
        state === 'draft' ? '–' : t.result({ stored: figure(stored), refused: figure(refused), known: figure(known) }),
    },
  ]
}
