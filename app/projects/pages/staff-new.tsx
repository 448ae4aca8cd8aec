import { data } from 'react-router'
import { listDistricts, listTopics } from '#app/municipalities/areas.server.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { projectRights } from '../capability.ts'
import { closedIdeas, ideasByNumber } from '../idea-choice.server.ts'
import { createProject } from '../planning.server.ts'
import { projectForm, projectLengths } from '../project-form.ts'
import { createErrors } from '../refusal-text.ts'
import { staffTexts } from '../texts/staff.ts'
import { FieldBlock } from '../ui/field-block.tsx'
import { MasterFields, PromiseFields } from '../ui/project-fields.tsx'
import type { Route } from './+types/staff-new'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, projectRights.manage)
  const municipality = currentMunicipality(context)
  const t = textsIn(staffTexts, currentLanguage(context))
  const numbers = currentRequest(context).url.searchParams.getAll('idee').map(Number).filter(Number.isInteger)
  const ideas = await ideasByNumber(municipality.id, numbers)
  const first = ideas[0]
  return {
    pageTitle: t.create.title,
    topics: (await listTopics(municipality.id)).map(({ id, name }) => ({ id, name })),
    districts: (await listDistricts(municipality.id)).map(({ id, name }) => ({ id, name })),
    area: mapAreaOf(municipality),
    place: first?.latitude && first.longitude ? { lat: first.latitude, lng: first.longitude } : null,
    defaults: {
      id: newId(),
      state: 'planned',
      title: first?.title ?? '',
      description: first?.text ?? '',
      topicId: first?.topicId ?? '',
      districtId: first?.districtId ?? '',
      ideas: ideas.map((idea) => idea.number).join(', '),
      answer: ideas.length > 0 ? t.fields.answerDefault : '',
    },
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireRight(context, projectRights.manage)
  const t = textsIn(staffTexts, currentLanguage(context))
  const parsed = parseForm(projectForm(t.errors), await request.formData())
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { ideas: numbers, id, ...content } = parsed.value
  const ideas = await ideasByNumber(person.municipalityId, numbers)
  const echo = { ...parsed.value, ideas: numbers.join(', ') }
  const unknown = numbers.filter((number) => !ideas.some((idea) => idea.number === number))
  if (unknown.length > 0)
    return data(refuse(echo, { ideas: t.errors.unknownIdeas({ numbers: unknown }) }), { status: 422 })
  const created = await createProject(person, {
    ...content,
    latitude: content.latitude ?? null,
    longitude: content.longitude ?? null,
    id: id ?? newId(),
    startActual: null,
    endActual: null,
    ideaIds: ideas.map((idea) => idea.id),
  })
  if (!created.ok) {
    const closed = await closedIdeas(person.municipalityId, numbers)
    return data(refuse(echo, createErrors(t.errors, created.reason, closed)), { status: 422 })
  }
  return redirectWithNotice(`/verwaltung/vorhaben/${created.value.number}`, t.create.done)
}

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: loaderData?.pageTitle }]
}

export default function NewProject({ loaderData, actionData }: Route.ComponentProps) {
  const { topics, districts, area, place, defaults } = loaderData
  const t = useTexts(staffTexts)
  return (
    <Page
      title={t.create.title}
      lead={t.create.lead}
      width="reading"
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/vorhaben' },
      ]}
    >
      <Form refusal={actionData} defaults={defaults}>
        <HiddenField name="id" value={defaults.id} />
        <FieldBlock legend={t.fields.from}>
          <TextField name="ideas" label={t.fields.ideas} hint={t.fields.ideasHint} optional width="medium" />
          <TextArea
            name="answer"
            label={t.fields.answer}
            hint={t.fields.answerHint}
            optional
            rows={4}
            maxLength={projectLengths.answer.max}
          />
        </FieldBlock>
        <MasterFields topics={topics} districts={districts} area={area} place={place} />
        <PromiseFields />
        <SubmitButton icon="plus">{t.create.submit}</SubmitButton>
      </Form>
    </Page>
  )
}
