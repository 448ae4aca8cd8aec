import { data, redirect, Form as SearchForm } from 'react-router'
import * as z from 'zod'
import { findInDirectory, searchDirectory } from '#app/municipalities/directory/directory.server.ts'
import { boundaryAttribution } from '#app/municipalities/directory/entry.ts'
import { foundMunicipality } from '#app/municipalities/founding.server.ts'
import { setupLinkState } from '#app/municipalities/setup-link.server.ts'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { DirectoryChoice } from '#app/municipalities/ui/directory-choice.tsx'
import { FoundingForm } from '#app/municipalities/ui/founding-form.tsx'
import { emailForm, joinForm } from '#app/people/account-form.ts'
import { signedIn } from '#app/people/signed-in.server.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/founding'

export async function loader({ params, context }: Route.LoaderArgs) {
  const state = await setupLinkState(params.token)
  const { searchParams } = currentRequest(context).url
  const query = (searchParams.get('suche') ?? '').slice(0, 100)
  const chosen = findInDirectory(searchParams.get('kommune') ?? '')
  const found = state === 'usable' && query && !chosen ? searchDirectory(query, 12) : []
  return data({ state, query, chosen, found }, { status: state === 'usable' ? 200 : 410 })
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const language = currentLanguage(context)
  const t = textsIn(municipalityTexts, language).founding
  const schema = joinForm(language)
    .and(emailForm(language))
    .and(z.object({ key: z.string().min(1, t.errors.municipality).max(12) }))
  const parsed = parseForm(schema, await request.formData())
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { key, ...administrator } = parsed.value
  const founded = await foundMunicipality(params.token, key, currentRequest(context).url.hostname, {
    ...administrator,
    language,
  })
  if (founded.ok) {
    const name = findInDirectory(key)!.name
    return await signedIn({ context, request }, founded.value, '/verwaltung/kommune', t.done({ name }))
  }
  if (founded.reason === 'taken') return data(refuse(parsed.value, t.errors.taken), { status: 409 })
  if (founded.reason === 'unknown-municipality')
    return data(refuse(parsed.value, t.errors.municipality), { status: 422 })
  return redirect(currentRequest(context).url.pathname)
}

export default function Founding({ loaderData: { state, query, chosen, found }, actionData }: Route.ComponentProps) {
  const t = useTexts(municipalityTexts).founding
  if (state !== 'usable') {
    return (
      <main id="inhalt">
        <Page
          title={t.gone[state].title}
          lead={t.gone[state].text}
          width="reading"
          actions={
            state === 'used' ? (
              <ButtonLink to="/anmelden" plain>
                {t.signIn}
              </ButtonLink>
            ) : undefined
          }
        >
          <title>{t.gone[state].title}</title>
        </Page>
      </main>
    )
  }
  return (
    <main id="inhalt">
      <Page title={t.title} lead={t.lead} kind={t.step({ step: chosen ? 2 : 1 })} width="reading">
        <title>{t.title}</title>
        {chosen ? (
          <FoundingForm entry={chosen} refusal={actionData} />
        ) : (
          <search>
            <SearchForm method="get" className="form">
              <DirectoryChoice query={query} found={found} />
            </SearchForm>
          </search>
        )}
        <p className="muted small">{t.boundary({ attribution: boundaryAttribution })}</p>
      </Page>
    </main>
  )
}
