import { data, redirect } from 'react-router'
import { officeRights } from '#app/office/capability.ts'
import { readMapping } from '#app/office/import-form.ts'
import { viewImport } from '#app/office/import-view.server.ts'
import { cancelImport, discardImport, mapColumns, startImport, undoImport } from '#app/office/importing.server.ts'
import { readImport } from '#app/office/imports.server.ts'
import { tableTexts } from '#app/office/texts/tables.ts'
import { ImportCheck } from '#app/office/ui/import-check.tsx'
import { ImportMapping } from '#app/office/ui/import-mapping.tsx'
import { ImportWork } from '#app/office/ui/import-work.tsx'
import '#app/office/ui/office.css'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/import-run'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { municipalityId } = requireRight(context, officeRights.import)
  const id = runId(params.id)
  const view = await viewImport(municipalityId, id, url.searchParams.get('schritt') !== 'pruefen')
  if (!view) throw data(null, { status: 404 })
  return view
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const staff = requireRight(context, officeRights.import)
  const language = currentLanguage(context)
  const t = textsIn(tableTexts, language)
  const id = runId(params.id)
  const here = `/verwaltung/einlesen/${id}`
  const run = await readImport(staff.municipalityId, id)
  if (!run) throw data(null, { status: 404 })
  const form = await request.formData()
  const wish = form.get('aktion')
  if (wish === 'verwerfen') {
    await discardImport(staff, id)
    return redirectWithNotice('/verwaltung/einlesen', t.run.discarded)
  }
  if (wish === 'abbrechen') await cancelImport(staff, id)
  else if (wish === 'zuruecknehmen') await undoImport(staff, id)
  else if (wish === 'einlesen') {
    const outcome = await startImport(staff, id)
    if (!outcome.ok && outcome.reason === 'gone') return redirectWithNotice('/verwaltung/einlesen', t.import.gone)
  } else if (run.state === 'draft') {
    const parsed = readMapping(form, run.columns.length, language)
    if (!parsed.ok) return data(parsed.refusal, { status: 422 })
    await mapColumns(staff, id, parsed.value)
    return redirect(`${here}?schritt=pruefen`, 303)
  }
  return redirect(here, 303)
}

function runId(id: string | undefined): string {
  if (!id || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw data(null, { status: 404 })
  return id
}

export default function ImportRun({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(tableTexts)
  const { step, run } = loaderData
  const titles = {
    map: t.run.mapTitle,
    check: t.run.checkTitle,
    gone: t.import.title,
    work:
      run.state === 'waiting' || run.state === 'running'
        ? run.undone
          ? t.run.undoTitle
          : t.run.workTitle
        : t.run.doneTitle,
  }
  const steps = { map: 1, check: 2, gone: 1, work: 3 }
  return (
    <Page
      title={titles[step]}
      kind={`${run.fileName} · ${t.run.step({ step: steps[step] })}`}
      breadcrumb={[{ label: t.import.title, to: '/verwaltung/einlesen' }]}
      width={step === 'check' ? 'wide' : 'reading'}
    >
      <title>{titles[step]}</title>
      {step === 'gone' && <Alert tone="warning" title={t.import.gone} />}
      {step === 'map' && <ImportMapping {...loaderData} refusal={actionData} />}
      {step === 'check' && <ImportCheck view={loaderData} />}
      {step === 'work' && <ImportWork {...loaderData} />}
    </Page>
  )
}
