import { data } from 'react-router'
import { listDistricts, listTopics } from '#app/municipalities/areas.server.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
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
import { projectRights } from '../capability.ts'
import { editProject } from '../planning.server.ts'
import { masterDataForm, projectForm } from '../project-form.ts'
import { readProject } from '../project-page.server.ts'
import { projectTexts } from '../texts/project.ts'
import { staffTexts } from '../texts/staff.ts'
import { MasterFields, PromiseFields } from '../ui/project-fields.tsx'
import type { Route } from './+types/staff-edit'

export async function loader({ context, params }: Route.LoaderArgs) {
  requireRight(context, projectRights.manage)
  const municipality = currentMunicipality(context)
  const project = await find(municipality.id, params.nummer)
  const { latitude, longitude } = project
  return {
    number: project.number,
    title: project.title,
    pageTitle: `${textsIn(staffTexts, currentLanguage(context)).edit.title}: ${project.title}`,
    published: project.publishedAt !== null,
    topics: (await listTopics(municipality.id)).map(({ id, name }) => ({ id, name })),
    districts: (await listDistricts(municipality.id)).map(({ id, name }) => ({ id, name })),
    area: mapAreaOf(municipality),
    place: latitude !== null && longitude !== null ? { lat: latitude, lng: longitude } : null,
    defaults: {
      title: project.title,
      summary: project.summary,
      description: project.description,
      department: project.department,
      contactName: project.contactName,
      contactEmail: project.contactEmail,
      place: project.place,
      topicId: project.topic?.id ?? '',
      districtId: project.district?.id ?? '',
      state: project.state,
      startPlanned: project.startPlanned ?? '',
      endPlanned: project.endPlanned ?? '',
      costEstimate: project.costEstimate,
      costApproved: project.costApproved,
      costSpent: project.costSpent,
    },
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, projectRights.manage)
  const project = await find(person.municipalityId, params.nummer)
  const t = textsIn(staffTexts, currentLanguage(context))
  const form = await request.formData()
  const parsed = parseForm(project.publishedAt ? masterDataForm(t.errors) : projectForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const edited = await editProject(person, project.id, parsed.value)
  if (edited.ok) return redirectWithNotice(`/verwaltung/vorhaben/${project.number}`, t.edit.done)
  if (edited.reason === 'unknown') throw data(null, { status: 404 })
  const errors: Record<typeof edited.reason, string | Record<string, string>> = {
    promised: t.errors.promised,
    'unknown-topic': { topicId: t.errors.topic },
    'unknown-district': { districtId: t.errors.district },
  }
  return data(refuse(form, errors[edited.reason]), { status: 422 })
}

async function find(municipalityId: string, number: string) {
  const project = await readProject(municipalityId, Number(number), { personId: null, unpublished: true })
  if (!project) throw data(null, { status: 404 })
  return project
}

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: loaderData?.pageTitle }]
}

export default function EditProject({ loaderData, actionData }: Route.ComponentProps) {
  const { number, title, published, topics, districts, area, place, defaults } = loaderData
  const t = useTexts(staffTexts)
  return (
    <Page
      title={t.edit.title}
      kind={`${useTexts(projectTexts).project({ number })}: ${title}`}
      lead={published ? t.edit.leadPublished : t.edit.leadUnpublished}
      width="reading"
      breadcrumb={[
        { label: t.list.title, to: '/verwaltung/vorhaben' },
        { label: title, to: `/verwaltung/vorhaben/${number}` },
      ]}
    >
      <Form refusal={actionData} defaults={defaults}>
        <MasterFields topics={topics} districts={districts} area={area} place={place} />
        {!published && <PromiseFields />}
        <SubmitButton>{t.edit.submit}</SubmitButton>
      </Form>
    </Page>
  )
}
