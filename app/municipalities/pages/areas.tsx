import { data } from 'react-router'
import { areaForm } from '#app/municipalities/area-form.ts'
import { listDistricts, listTopics, saveAreas } from '#app/municipalities/areas.server.ts'
import { municipalityRights } from '#app/municipalities/capability.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { AreaFields } from '#app/municipalities/ui/area-fields.tsx'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/areas'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, municipalityRights.settings)
  const { id } = currentMunicipality(context)
  const [districts, topics] = await Promise.all([listDistricts(id), listTopics(id)])
  return { districts: districts.map(({ id: key, name }) => ({ id: key, name })), topics }
}

export async function action({ context, request }: Route.ActionArgs) {
  const editor = requireRight(context, municipalityRights.settings)
  const t = textsIn(municipalityTexts, currentLanguage(context)).areas
  const form = await request.formData()
  const parsed = parseForm(areaForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const saved = await saveAreas(editor, parsed.value)
  if (!saved.ok && saved.reason === 'twice') return data(refuse(form, { added: t.errors.twice }), { status: 422 })
  if (!saved.ok) return data(refuse(form, t.errors.used), { status: 409 })
  return redirectWithNotice('/verwaltung/ortsteile-und-themen', t.saved)
}

export default function Areas({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(municipalityTexts).areas
  const refusedList = actionData?.values.list
  return (
    <Page title={t.title} lead={t.lead} width="reading">
      <title>{t.title}</title>
      <AreaFields
        list="district"
        entries={loaderData.districts}
        refusal={refusedList === 'district' ? actionData : undefined}
      />
      <AreaFields
        list="topic"
        entries={loaderData.topics}
        refusal={refusedList === 'district' ? undefined : actionData}
      />
    </Page>
  )
}
