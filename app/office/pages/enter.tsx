import { data } from 'react-router'
import { textLength, titleLength } from '#app/ideas/idea.ts'
import { whereForm } from '#app/ideas/idea-form.ts'
import { isNear, nearestDistrict } from '#app/ideas/place.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { boundaryJson, mapAreaOf } from '#app/municipalities/map.server.ts'
import { officeRights } from '#app/office/capability.ts'
import { enterIdea } from '#app/office/entering.server.ts'
import { countEntries } from '#app/office/entries.server.ts'
import { entryForm } from '#app/office/entry-form.ts'
import { openPhases } from '#app/office/phases.server.ts'
import { entryTexts } from '#app/office/texts/entry.ts'
import { EntryFields } from '#app/office/ui/entry-fields.tsx'
import { EntryHelp } from '#app/office/ui/entry-help.tsx'
import '#app/office/ui/office.css'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { refused } from '#app/platform/outcome.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/enter'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, officeRights.enter)
  const municipality = currentMunicipality(context)
  const { id: municipalityId } = municipality
  const [areas, counts, phases] = await Promise.all([
    areasOf(municipalityId),
    countEntries(municipalityId),
    openPhases(municipalityId),
  ])
  return {
    id: newId(),
    topics: areas.topics.map(({ slug, name }) => ({ value: slug, label: name })),
    districts: areas.districts.map(({ slug, name }) => ({ value: slug, label: name })),
    area: mapAreaOf(municipality),
    counts,
    phases,
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const staff = requireRight(context, officeRights.enter)
  const municipality = currentMunicipality(context)
  const language = currentLanguage(context)
  const t = textsIn(entryTexts, language)
  const errors = textsIn(submissionTexts, language).errors
  const form = await request.formData()
  const [what, where] = [parseForm(entryForm(language), form, language), parseForm(whereForm(errors), form, language)]
  if (!what.ok || !where.ok) {
    const refusals = [what, where].flatMap((parsed) => (parsed.ok ? [] : [parsed.refusal.errors]))
    return data(refuse(form, Object.assign({}, ...refusals)), { status: 422 })
  }
  const { place, ortsteil } = where.value
  if (place && !isNear(place, municipality, JSON.parse((await boundaryJson(municipality.id)) ?? 'null')))
    return data(refuse(form, { latitude: errors.outside }), { status: 422 })
  const { topics, districts } = await areasOf(municipality.id)
  const district = districts.find(({ slug }) => slug === ortsteil) ?? (place ? nearestDistrict(place, districts) : null)
  const { thema, phase, naming, name, readBack: _, ...entry } = what.value
  const phases = await openPhases(municipality.id)
  const entered =
    phase === '' || phases.some(({ id }) => id === phase) ? await enter(phase || null) : refused('phase-closed')
  if (!entered.ok) {
    // the last process closed meanwhile: there is no field left to point at
    const refusal = phases.length > 0 ? { phase: t.errors.phaseClosed } : t.errors.phaseClosed
    return data(refuse(form, refusal), { status: 422 })
  }
  const { number } = entered.value
  return redirectWithNotice(`/verwaltung/eintragen/${number}`, t.stored({ number }))

  function enter(phaseId: string | null) {
    return enterIdea(staff, {
      ...entry,
      phaseId,
      name: naming === 'named' ? name : null,
      topicId: topics.find(({ slug }) => slug === thema)?.id ?? null,
      districtId: district?.id ?? null,
      place,
    })
  }
}

export default function Enter({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(entryTexts)
  const { id, counts, ...choices } = loaderData
  return (
    <Page title={t.title} lead={t.lead}>
      <title>{t.title}</title>
      <Columns aside={<EntryHelp counts={counts} phases={choices.phases} />} asideLabel={t.help.title}>
        <Form refusal={actionData} defaults={{ naming: 'unnamed' }}>
          <HiddenField name="id" value={id} />
          <EntryFields {...choices} lengths={{ title: titleLength.max, text: textLength.max }} />
          <SubmitButton icon="check" busyText={t.busy} wide>
            {t.submit}
          </SubmitButton>
        </Form>
      </Columns>
    </Page>
  )
}
