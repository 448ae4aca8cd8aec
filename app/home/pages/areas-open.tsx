import { data } from 'react-router'
import * as z from 'zod'
import { capabilities } from '#app/capabilities.ts'
import { municipalityRights } from '#app/municipalities/capability.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { switchCapability } from '#app/municipalities/settings.server.ts'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/areas-open'

const switchForm = z.object({
  capability: z.string().refine((name) => switchable.some((one) => one.name === name)),
  open: z.enum(['on', 'off']).transform((word) => word === 'on'),
})

const switchable = capabilities.filter((one) => one.path !== null)

export function loader({ context }: Route.LoaderArgs) {
  requireRight(context, municipalityRights.settings)
  return { closed: currentMunicipality(context).closed }
}

export async function action({ context, request }: Route.ActionArgs) {
  const editor = requireRight(context, municipalityRights.settings)
  const parsed = parseForm(switchForm, await request.formData())
  if (!parsed.ok) throw data(null, { status: 400 })
  await switchCapability(editor, parsed.value.capability, parsed.value.open)
  return redirectWithNotice('/verwaltung/bereiche', textsIn(municipalityTexts, currentLanguage(context)).open.switched)
}

export default function AreasOpen({ loaderData }: Route.ComponentProps) {
  const t = useTexts(municipalityTexts).open
  const language = useLanguage()
  return (
    <Page title={t.title} lead={t.lead} width="reading">
      <title>{t.title}</title>
      {switchable.map((one) => {
        const name = textsIn(one.title, language)
        const isClosed = loaderData.closed.includes(one.name)
        return (
          <Section key={one.name} title={name}>
            <p>
              <StatusBadge tone={isClosed ? 'neutral' : 'success'} icon={isClosed ? 'lock' : 'check'}>
                {isClosed ? t.closed : t.open}
              </StatusBadge>
            </p>
            <Form prefix={one.name}>
              <HiddenField name="capability" value={one.name} />
              <HiddenField name="open" value={isClosed ? 'on' : 'off'} />
              <SubmitButton variant="secondary">{isClosed ? t.switchOn({ name }) : t.switchOff({ name })}</SubmitButton>
            </Form>
          </Section>
        )
      })}
    </Page>
  )
}
