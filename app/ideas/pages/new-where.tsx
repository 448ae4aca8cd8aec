import { data, redirect } from 'react-router'
import { draftOf, keepDraft } from '#app/ideas/draft.server.ts'
import { draftCookie, draftToken } from '#app/ideas/draft-cookie.ts'
import { whereForm } from '#app/ideas/idea-form.ts'
import { isNear, nearestDistrict } from '#app/ideas/place.ts'
import { similarIdeas } from '#app/ideas/similar.server.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import '#app/ideas/ui/ideas.css'
import { SimilarIdeas } from '#app/ideas/ui/similar-ideas.tsx'
import { SubmissionSteps } from '#app/ideas/ui/submission-steps.tsx'
import { useForgetText } from '#app/ideas/ui/use-kept-text.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { boundaryJson, mapAreaOf } from '#app/municipalities/map.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { currentConnection, currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { PlacePicker } from '#app/ui/map/place-picker.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/new-where'

export async function loader({ context, request }: Route.LoaderArgs) {
  const municipality = currentMunicipality(context)
  const draft = await draftOf(municipality.id, draftToken(request))
  if (!draft?.title) throw redirect('/ideen/neu')
  const asked = currentRequest(context).url.searchParams.get('aehnliche') === 'ja'
  const [areas, similar] = await Promise.all([
    areasOf(municipality.id),
    asked ? similarIdeas(municipality.id, draft.title) : [],
  ])
  const { latitude: lat, longitude: lng, districtId } = draft
  return {
    place: lat !== null && lng !== null ? { lat, lng } : null,
    district: areas.districts.find(({ id }) => id === districtId)?.slug ?? '',
    districts: areas.districts.map(({ slug, name }) => ({ value: slug, label: name })),
    area: mapAreaOf(municipality),
    similar,
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const municipality = currentMunicipality(context)
  const { secure } = currentConnection(context)
  const t = textsIn(submissionTexts, currentLanguage(context)).errors
  const token = draftToken(request)
  if (!(await draftOf(municipality.id, token))) throw redirect('/ideen/neu')
  const form = await request.formData()
  const parsed = parseForm(whereForm(t), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { place, ortsteil } = parsed.value
  if (place && !isNear(place, municipality, JSON.parse((await boundaryJson(municipality.id)) ?? 'null')))
    return data(refuse(form, { latitude: t.outside }), { status: 422 })
  const { districts } = await areasOf(municipality.id)
  const district = districts.find(({ slug }) => slug === ortsteil) ?? (place ? nearestDistrict(place, districts) : null)
  const change = {
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    districtId: district?.id ?? null,
  }
  const kept = await keepDraft(municipality.id, token, change, currentPerson(context)?.id ?? null)
  return redirect('/ideen/neu/foto', { status: 303, headers: { 'Set-Cookie': draftCookie(kept, secure) } })
}

export default function NewIdeaWhere({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(submissionTexts)
  const names = useTexts(ideaTexts)
  const { place, district, districts, area, similar } = loaderData
  useForgetText()
  return (
    <Page
      width="reading"
      title={t.where.heading}
      lead={t.where.lead}
      breadcrumb={[{ label: names.ideas, to: '/ideen' }]}
      kind={t.step({ step: 2 })}
    >
      <title>{`${t.title}: ${t.step({ step: 2 })}`}</title>
      <SubmissionSteps current={2} />
      <SimilarIdeas ideas={similar} />
      <Form refusal={actionData} defaults={{ ortsteil: district }}>
        <PlacePicker {...area} label={t.where.place} optional defaultValue={place}>
          {districts.length > 0 ? (
            <SelectField
              name="ortsteil"
              label={t.where.district}
              hint={t.where.districtHint}
              options={districts}
              empty={t.where.noDistrict}
              optional
            />
          ) : null}
        </PlacePicker>
        <div className="idea-step-actions">
          <SubmitButton wide>{t.next}</SubmitButton>
          <ButtonLink to="/ideen/neu" variant="tertiary">
            {t.back}
          </ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
