import { data } from 'react-router'
import * as z from 'zod'
import { municipalityRights } from '#app/municipalities/capability.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { readLegalPage, saveLegalPage } from '#app/municipalities/legal.server.ts'
import { isLegalPageKind, legalPagePaths } from '#app/municipalities/legal-page.ts'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Page } from '#app/ui/page.tsx'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/legal-edit'

export async function loader({ context, params }: Route.LoaderArgs) {
  requireRight(context, municipalityRights.legal)
  const kind = kindOf(params.kind)
  const version = versionOf(currentRequest(context).url, currentLanguage(context))
  const { body } = await readLegalPage(currentMunicipality(context).id, kind, version)
  return { kind, body, version }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const editor = requireRight(context, municipalityRights.legal)
  const kind = kindOf(params.kind)
  const t = textsIn(municipalityTexts, currentLanguage(context)).legal
  const parsed = parseForm(z.object({ body: z.string().trim().max(50_000, t.bodyLong) }), await request.formData())
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const version = versionOf(currentRequest(context).url, currentLanguage(context))
  await saveLegalPage(editor, kind, version, parsed.value.body)
  return redirectWithNotice(legalPagePaths[kind], t.saved)
}

export default function LegalEdit({ loaderData: { kind, body, version }, actionData }: Route.ComponentProps) {
  const t = useTexts(municipalityTexts).legal
  const other: Language = version === 'de' ? 'en' : 'de'
  return (
    <Page
      title={t.editTitle({ page: t[kind] })}
      lead={t.languageLead({ language: t.languages[version] })}
      breadcrumb={[{ label: t.listTitle, to: '/verwaltung/texte' }]}
      width="reading"
    >
      <title>{t.editTitle({ page: t[kind] })}</title>
      <Form
        key={version}
        refusal={actionData}
        defaults={{ body }}
        action={`/verwaltung/texte/${kind}?fassung=${version}`}
      >
        <TextArea name="body" label={t.body} hint={t.bodyHint} rows={24} maxLength={50_000} />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
      <p>
        <a href={`/verwaltung/texte/${kind}?fassung=${other}`}>{t.other({ language: t.languages[other] })}</a>
      </p>
    </Page>
  )
}

function kindOf(param: string) {
  if (!isLegalPageKind(param)) throw data(null, { status: 404 })
  return param
}

function versionOf(url: URL, otherwise: Language): Language {
  const asked = url.searchParams.get('fassung')
  return asked === 'de' || asked === 'en' ? asked : otherwise
}
