import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { PlacePicker } from '#app/ui/map/place-picker.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { radiuses } from '../follow.ts'
import { followPlace } from '../following.server.ts'
import { metres } from '../metres.ts'
import { isNear } from '../near.ts'
import { placeForm, placeNameLength } from '../settings-form.ts'
import { noticeTexts } from '../texts/list.ts'
import { settingsTexts } from '../texts/settings.ts'
import type { Route } from './+types/place'

/** stands for the middle of the municipality; no district is called so */
const middle = '.mitte'

export async function loader({ context }: Route.LoaderArgs) {
  requireCitizen(context)
  const municipality = currentMunicipality(context)
  const { districts } = await areasOf(municipality.id)
  return {
    id: newId(),
    area: mapAreaOf(municipality),
    // without a map somebody can still name a place, also where no district has one
    places: [
      { value: middle, label: municipality.name },
      ...districts.filter(({ latitude }) => latitude !== null).map(({ slug, name }) => ({ value: slug, label: name })),
    ],
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireCitizen(context)
  const municipality = currentMunicipality(context)
  const language = currentLanguage(context)
  const t = textsIn(settingsTexts, language)
  const form = await request.formData()
  const parsed = parseForm(placeForm({ ...t.errors }), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { id, name, radius, ortsteil, point } = parsed.value
  const { districts } = await areasOf(municipality.id)
  const district = districts.find(({ slug }) => slug === ortsteil)
  const named = ortsteil === middle ? municipality : district
  const { latitude, longitude } = point ?? named ?? { latitude: null, longitude: null }
  if (latitude === null || longitude === null) return data(refuse(form, { ortsteil: t.errors.place }), { status: 422 })
  if (!isNear({ latitude, longitude }, municipality))
    return data(refuse(form, { latitude: t.errors.far }), { status: 422 })
  const followed = await followPlace(person, id, { name, latitude, longitude, radius })
  if (!followed.ok) return data(refuse(form, t.errors.tooMany), { status: 409 })
  return redirectWithNotice('/mitteilungen/einstellungen#folgen', t.place.done({ name }))
}

export default function FollowPlace({ loaderData, actionData }: Route.ComponentProps) {
  const { id, area, places } = loaderData
  const settings = useTexts(settingsTexts)
  const list = useTexts(noticeTexts)
  const t = settings.place
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="reading"
      breadcrumb={[
        { label: list.title, to: '/mitteilungen' },
        { label: settings.title, to: '/mitteilungen/einstellungen' },
      ]}
    >
      <title>{t.title}</title>
      <Form refusal={actionData} defaults={{ radius: '500' }}>
        <HiddenField name="id" value={id} />
        <TextField name="name" label={t.name} hint={t.nameHint} maxLength={placeNameLength} />
        <PlacePicker {...area} label={t.map}>
          <SelectField
            name="ortsteil"
            label={t.district}
            hint={t.districtHint}
            options={places}
            empty={t.noDistrict}
            optional
          />
        </PlacePicker>
        <RadioGroup
          name="radius"
          label={t.radius}
          horizontal
          options={radiuses.map((radius) => ({ value: String(radius), label: metres(radius) }))}
        />
        <SubmitButton wide>{t.button}</SubmitButton>
      </Form>
    </Page>
  )
}
