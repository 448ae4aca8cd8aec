import { data } from 'react-router'
import { officeRights } from '#app/office/capability.ts'
import { openExport } from '#app/office/export-file.server.ts'
import { subjectsFor } from '#app/office/export-rights.ts'
import { readExport } from '#app/office/exports.server.ts'
import { columnTexts } from '#app/office/texts/columns.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { isoDay } from '#app/ui/format.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/export-file'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The file itself, for those with the right alone, whoever knows its address. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const staff = requireRight(context, officeRights.export)
  const { municipalityId } = staff
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(params.id) ? params.id : null
  const run = id && (await readExport(municipalityId, id))
  if (!run || run.state !== 'finished') throw data(null, { status: 404 })
  const { subject, format } = run
  if (!subjectsFor(staff).includes(subject)) throw data(null, { status: 403 })
  const file = await openExport({ municipalityId, id: run.id, format })
  if (!file) throw data(null, { status: 410 })
  const name = `${textsIn(columnTexts, 'de').names[subject].toLowerCase()}-${isoDay(run.createdAt)}.${format}`
  return new Response(file.body, {
    headers: {
      'Content-Type': types[format],
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
