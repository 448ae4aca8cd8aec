import { data } from 'react-router'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { backgroundForm } from '#app/people/account-form.ts'
import { backgroundOf, tellBackground } from '#app/people/background.server.ts'
import { ageGroups, ties } from '#app/people/background.ts'
import { requireAccount } from '#app/people/guards.server.ts'
import { backgroundTexts } from '#app/people/texts/background.ts'
import { AccountPage } from '#app/people/ui/account-page.tsx'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/background'

export async function loader({ context }: Route.LoaderArgs) {
  const person = requireAccount(context)
  const [told, { districts }] = await Promise.all([backgroundOf(person), areasOf(person.municipalityId)])
  return {
    told: {
      ageGroup: told.ageGroup ?? '',
      tie: told.tie ?? '',
      district: districts.find(({ id }) => id === told.districtId)?.slug ?? '',
    },
    districts: districts.map(({ slug, name }) => ({ value: slug, label: name })),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireAccount(context)
  const language = currentLanguage(context)
  const t = textsIn(backgroundTexts, language)
  const { districts } = await areasOf(person.municipalityId)
  const slugs = districts.map(({ slug }) => slug)
  const parsed = parseForm(backgroundForm(language, slugs), await request.formData(), language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { district, ...rest } = parsed.value
  const districtId = districts.find(({ slug }) => slug === district)?.id ?? null
  await tellBackground(person, { ...rest, districtId })
  const nothing = !rest.ageGroup && !rest.tie && !districtId
  return redirectWithNotice('/konto', nothing ? t.cleared : t.saved)
}

export default function Background({ loaderData: { told, districts }, actionData }: Route.ComponentProps) {
  const t = useTexts(backgroundTexts)
  return (
    <AccountPage title={t.title} lead={t.lead}>
      <section aria-labelledby="versprechen">
        <h2 id="versprechen" className="heading heading--3">
          {t.promise}
        </h2>
        <ul>
          {t.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
      <Form refusal={actionData} defaults={told}>
        <RadioGroup
          name="ageGroup"
          label={t.ageGroup}
          options={[{ value: '', label: t.none }, ...ageGroups.map((value) => ({ value, label: t.ageGroups[value] }))]}
        />
        <RadioGroup
          name="tie"
          label={t.tie}
          options={[{ value: '', label: t.none }, ...ties.map((value) => ({ value, label: t.ties[value] }))]}
        />
        {districts.length > 0 ? (
          <SelectField name="district" label={t.district} options={districts} empty={t.districtNone} optional />
        ) : null}
        <SubmitButton wide>{t.save}</SubmitButton>
      </Form>
    </AccountPage>
  )
}
