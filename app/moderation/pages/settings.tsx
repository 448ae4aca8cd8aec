import { data } from 'react-router'
import { moderationRights } from '#app/moderation/capability.ts'
import { keepModerationSettings, moderationSettings } from '#app/moderation/settings.server.ts'
import { settingsForm } from '#app/moderation/settings-form.ts'
import { settingsTexts } from '#app/moderation/texts/settings.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/settings'

export async function loader({ context }: Route.LoaderArgs) {
  const administrator = requireRight(context, moderationRights.settings)
  return await moderationSettings(administrator.municipalityId)
}

export async function action({ context, request }: Route.ActionArgs) {
  const administrator = requireRight(context, moderationRights.settings)
  const t = textsIn(settingsTexts, currentLanguage(context))
  const parsed = parseForm(settingsForm(t.errors), await request.formData())
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  await keepModerationSettings(administrator, parsed.value)
  return redirectWithNotice('/verwaltung/moderation/einstellungen', t.done)
}

export default function ModerationSettingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(settingsTexts)
  const { fourEyes, hideMeanwhile, holdFirst, maxLinks, keepOriginalDays } = loaderData
  return (
    <Page title={t.title} lead={t.lead} width="reading" breadcrumb={[{ label: t.back, to: '/verwaltung/moderation' }]}>
      <title>{t.title}</title>
      <Form refusal={actionData} prefix="settings">
        <Heading level={2} size={3}>
          {t.second}
        </Heading>
        <CheckboxField name="fourEyes" label={t.fourEyes} hint={t.fourEyesHint} defaultChecked={fourEyes} />
        <RadioGroup
          name="hideMeanwhile"
          label={t.meanwhile}
          options={(['ja', 'nein'] as const).map((value) => ({ value, label: t.meanwhileOptions[value] }))}
          defaultValue={hideMeanwhile ? 'ja' : 'nein'}
        />
        <Heading level={2} size={3}>
          {t.spam}
        </Heading>
        <CheckboxField name="holdFirst" label={t.holdFirst} hint={t.holdFirstHint} defaultChecked={holdFirst} />
        <TextField
          name="maxLinks"
          label={t.maxLinks}
          hint={t.maxLinksHint}
          inputMode="numeric"
          width="short"
          defaultValue={String(maxLinks)}
        />
        <Heading level={2} size={3}>
          {t.clock}
        </Heading>
        <TextField
          name="keepOriginalDays"
          label={t.keepOriginalDays}
          hint={t.keepOriginalDaysHint}
          inputMode="numeric"
          width="short"
          defaultValue={String(keepOriginalDays)}
        />
        <SubmitButton>{t.submit}</SubmitButton>
      </Form>
    </Page>
  )
}
