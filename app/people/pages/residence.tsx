import { data, redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { readSettings } from '#app/municipalities/settings.server.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { profileOf } from '#app/people/profile.server.ts'
import { codeForm, letterWishForm } from '#app/people/residence-form.ts'
import { askForLetter, type CodeRefusal, confirmByCode, takeBackWish } from '#app/people/residence-letter.server.ts'
import { residenceState } from '#app/people/residence-state.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { residenceTexts } from '#app/people/texts/residence.ts'
import { AccountPage } from '#app/people/ui/account-page.tsx'
import { CodeEntry, LetterWish } from '#app/people/ui/residence-forms.tsx'
import { AtTheDesk, WhatIsKept } from '#app/people/ui/residence-notes.tsx'
import { ResidenceStanding } from '#app/people/ui/residence-standing.tsx'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { redirectWithNotice, safeReturn } from '#app/platform/notice.server.ts'
import { parseForm, type Refusal, refuse } from '#app/ui/forms/parse-form.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/residence'

const here = '/konto/wohnsitz'

export async function loader({ context }: Route.LoaderArgs) {
  const person = requireCitizen(context)
  const { id, name } = currentMunicipality(context)
  const [state, profile, { districts }, { kind, address, contactEmail, contactPhone }] = await Promise.all([
    residenceState(person),
    profileOf(person),
    areasOf(id),
    readSettings(id),
  ])
  return {
    state,
    expired: state.step === 'sent' && state.until < new Date(),
    next: nextOf(context),
    email: profile.email,
    districts: districts.map((one) => ({ value: one.slug, label: one.name })),
    district: 'wish' in state ? districts.find((one) => one.id === state.wish.districtId)?.slug : undefined,
    town: { name, kind, address, contactEmail, contactPhone },
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireCitizen(context)
  const language = currentLanguage(context)
  const form = await request.formData()
  const t = textsIn(residenceTexts, language)
  switch (form.get('intent')) {
    case 'takeBack':
      await takeBackWish(person)
      return redirectWithNotice(backTo(context), t.takeBack.done)
    case 'code':
      return await enterCode(context, person, form, language)
    default:
      return await askLetter(context, person, form, language)
  }
}

async function askLetter(
  context: Route.ActionArgs['context'],
  person: CurrentPerson,
  form: FormData,
  language: Language,
) {
  const t = textsIn(residenceTexts, language)
  const { districts } = await areasOf(person.municipalityId)
  const slugs = districts.map(({ slug }) => slug)
  const parsed = parseForm(letterWishForm(language, slugs), form, language)
  if (!parsed.ok) return refusal(parsed.refusal, 422)
  if (!(await mayTry(context, 'token', `letter ${person.id}`))) return refusal(tooMany(parsed.value, language), 429)
  const { district, ...told } = parsed.value
  const districtId = districts.find(({ slug }) => slug === district)?.id ?? null
  const { step } = await residenceState(person)
  if (step === 'confirmed') return redirectWithNotice(backTo(context), t.ask.already)
  await askForLetter(person, { ...told, districtId })
  return redirectWithNotice(backTo(context), t.ask.done)
}

async function enterCode(
  context: Route.ActionArgs['context'],
  person: CurrentPerson,
  form: FormData,
  language: Language,
) {
  const t = textsIn(residenceTexts, language).code
  const parsed = parseForm(codeForm(language), form, language)
  if (!parsed.ok) return refusal(parsed.refusal, 422)
  if (!(await mayTry(context, 'token', person.id))) return refusal(tooMany(parsed.value, language), 429)
  const outcome = await confirmByCode(person, parsed.value.code)
  if (outcome.ok) return redirectWithNotice(nextOf(context) ?? here, t.done)
  // sent twice: the first one has done it
  if (outcome.reason === 'no-letter' && (await residenceState(person)).step === 'confirmed')
    return redirect(nextOf(context) ?? here, 303)
  const words: Record<CodeRefusal, string> = {
    wrong: t.wrong,
    'too-often': t.tooOften,
    'no-letter': t.noLetter,
    'other-account': t.otherAccount,
  }
  return refusal(refuse(parsed.value, { code: words[outcome.reason] }), 422)
}

function refusal(why: Refusal, status: number) {
  return data(why, { status })
}

function tooMany(values: Record<string, unknown>, language: Language): Refusal {
  return refuse(values, textsIn(accountFormTexts, language).tooMany)
}

/** Where the person was going, such as to a vote. */
function nextOf(context: Route.LoaderArgs['context']): string | null {
  return safeReturn(currentRequest(context).url.searchParams.get('weiter'), '') || null
}

function backTo(context: Route.LoaderArgs['context']): string {
  const next = nextOf(context)
  return next ? `${here}?weiter=${encodeURIComponent(next)}` : here
}

export default function ResidencePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(residenceTexts)
  const { state, expired, town, next } = loaderData
  const confirmed = state.step === 'confirmed'
  const codeRefused = actionData !== undefined && 'code' in actionData.values
  return (
    <AccountPage title={confirmed ? t.confirmedTitle : t.title} lead={confirmed ? t.confirmedLead : t.lead(town)}>
      <ResidenceStanding state={state} expired={expired} next={next} />
      {state.step === 'sent' && state.triesLeft > 0 && !expired ? (
        <CodeEntry refusal={codeRefused ? actionData : undefined} />
      ) : null}
      {confirmed ? null : (
        <>
          <LetterWish {...loaderData} refusal={codeRefused ? undefined : actionData} />
          <AtTheDesk email={loaderData.email} town={town} />
        </>
      )}
      <WhatIsKept />
    </AccountPage>
  )
}
