import { data } from 'react-router'
import { municipalityRights } from '#app/municipalities/capability.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { type Pictures, readSettings, saveSettings } from '#app/municipalities/settings.server.ts'
import { settingsForm } from '#app/municipalities/settings-form.ts'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { PictureFields } from '#app/municipalities/ui/picture-fields.tsx'
import { requireRight } from '#app/people/guards.server.ts'
import { photoFrom, storePhoto } from '#app/photos/upload.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/settings'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, municipalityRights.settings)
  return { settings: await readSettings(currentMunicipality(context).id) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const editor = requireRight(context, municipalityRights.settings)
  const t = textsIn(municipalityTexts, currentLanguage(context)).settings
  const form = await request.formData()
  const parsed = parseForm(settingsForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const pictures: Pictures = {}
  for (const name of ['crest', 'header'] as const) {
    const bytes = await photoFrom(form, name)
    if (!bytes) continue
    const stored = await storePhoto({ municipalityId: editor.municipalityId, uploadedById: editor.id, bytes })
    if (!stored.ok) return data(refuse(form, { [name]: t.errors.picture[stored.reason] }), { status: 422 })
    pictures[name] = stored.value.id
  }
  await saveSettings(editor, parsed.value, pictures)
  return redirectWithNotice('/verwaltung/kommune', t.saved)
}

export default function Settings({ loaderData: { settings }, actionData }: Route.ComponentProps) {
  const t = useTexts(municipalityTexts).settings
  const { crest, headerPhoto, answerWithin, ...defaults } = settings
  return (
    <Page title={t.title} lead={t.lead} width="reading">
      <title>{t.title}</title>
      <Form
        refusal={actionData}
        defaults={{ ...defaults, answerWithin: String(answerWithin) }}
        encType="multipart/form-data"
      >
        <TextField name="name" label={t.name} maxLength={120} />
        <TextField name="kind" label={t.kind} hint={t.kindHint} width="medium" />
        <Section title={t.look}>
          <TextField name="brandColour" type="color" label={t.colour} hint={t.colourHint} width="short" />
          <PictureFields name="crest" remove="removeCrest" photo={crest} label={t.crest} hint={t.crestHint} />
          <PictureFields name="header" remove="removeHeader" photo={headerPhoto} label={t.header} hint={t.headerHint} />
        </Section>
        <Section title={t.contact} lead={t.contactHint}>
          <TextArea name="address" label={t.address} rows={3} maxLength={500} optional />
          <TextField name="contactEmail" type="email" label={t.email} optional />
          <TextField name="contactPhone" type="tel" label={t.phone} width="medium" optional />
        </Section>
        <Section title={t.promise} lead={t.promiseHint}>
          <TextField name="answerWithin" label={t.answerWithin} hint={t.answerWithinHint} width="short" />
        </Section>
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </Page>
  )
}
