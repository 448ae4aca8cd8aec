import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { processRights } from '../capability.ts'
import { areaOf } from '../drawn-area.ts'
import { editProcess } from '../planning.server.ts'
import { contentForm } from '../process-form.ts'
import { processInAddress } from '../process-request.server.ts'
import { processStaffTexts } from '../texts/staff.ts'
import { ContentFields } from '../ui/content-fields.tsx'
import type { Route } from './+types/staff-edit'

export async function loader({ context, params }: Route.LoaderArgs) {
  requireRight(context, processRights.draft)
  const municipality = currentMunicipality(context)
  const process = await processInAddress(municipality.id, params.number, { unpublished: true })
  const { topics, districts } = await areasOf(municipality.id)
  const { area, districtIds, topicId, decidedOn, level, title, summary, purpose, openText, fixedText } = process
  const { department, contactName, contactEmail, decidedBy } = process
  return {
    number: process.number,
    topics: topics.map(({ id, name }) => ({ value: id, label: name })),
    districts: districts.map(({ id, name }) => ({ value: id, label: name })),
    map: mapAreaOf(municipality),
    defaults: {
      title,
      summary,
      purpose,
      openText,
      fixedText,
      level,
      department,
      contactName,
      contactEmail,
      decidedBy,
      areaKind: area ? 'drawn' : districtIds.length > 0 ? 'districts' : 'whole',
      area: area ? JSON.stringify(area) : '',
      districtIds,
      topicId: topicId ?? '',
      decidedOn: decidedOn ?? '',
    },
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, processRights.draft)
  const t = textsIn(processStaffTexts, currentLanguage(context))
  const process = await processInAddress(person.municipalityId, params.number, { unpublished: true })
  const form = await request.formData()
  const parsed = parseForm(contentForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { areaKind, area, districtIds, ...content } = parsed.value
  const edited = await editProcess(person, process.id, {
    ...content,
    area: areaKind === 'drawn' ? areaOf(area) : null,
    districtIds: areaKind === 'districts' ? districtIds : [],
  })
  if (edited.ok) return redirectWithNotice(`/verwaltung/verfahren/${process.number}`, t.edit.done)
  if (edited.reason === 'unknown') throw data(null, { status: 404 })
  const field: Record<string, string> =
    edited.reason === 'unknown-topic' ? { topicId: t.errors.topic } : { districtIds: t.errors.districts }
  return data(refuse(form, field), { status: 422 })
}

export default function EditProcess({ loaderData, actionData }: Route.ComponentProps) {
  const { number, defaults, ...choices } = loaderData
  const t = useTexts(processStaffTexts)
  return (
    <Page
      title={t.edit.title}
      width="reading"
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/verfahren' },
        { label: defaults.title, to: `/verwaltung/verfahren/${number}` },
      ]}
    >
      <title>{`${t.edit.title}: ${defaults.title}`}</title>
      <Form refusal={actionData} defaults={defaults}>
        <ContentFields {...choices} />
        <SubmitButton icon="check">{t.edit.submit}</SubmitButton>
      </Form>
    </Page>
  )
}
