import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { noticeRights } from '../capability.ts'
import { keepNewsletter } from '../newsletter.server.ts'
import { newsletterForm } from '../newsletter-form.ts'
import { newsletterTargetsOf } from '../newsletter-targets.server.ts'
import { newsletterTexts } from '../texts/newsletter.ts'
import { NewsletterFields } from '../ui/newsletter-fields.tsx'
import type { Route } from './+types/newsletter-new'

export async function loader({ context }: Route.LoaderArgs) {
  requireRight(context, noticeRights.newsletter)
  return { id: newId(), targets: await newsletterTargetsOf(currentMunicipality(context).id) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = requireRight(context, noticeRights.newsletter)
  const language = currentLanguage(context)
  const t = textsIn(newsletterTexts, language)
  const form = await request.formData()
  const parsed = parseForm(newsletterForm(t.errors), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { id, ziel, betreff, text } = parsed.value
  const targets = await newsletterTargetsOf(staff.municipalityId)
  if (!targets.some((target) => target.id === ziel.id && target.kind === ziel.kind))
    return data(refuse(form, { ziel: t.errors.target }), { status: 422 })
  const kept = await keepNewsletter(staff, { id, target: ziel, subject: betreff, text })
  if (!kept.ok) return data(refuse(form, t.errors[kept.reason]), { status: 409 })
  return redirectWithNotice(`/verwaltung/rundbriefe/${id}`, t.saved)
}

export default function NewNewsletter({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(newsletterTexts)
  return (
    <Page title={t.new} width="reading" breadcrumb={[{ label: t.title, to: '/verwaltung/rundbriefe' }]}>
      <title>{t.new}</title>
      <Form refusal={actionData}>
        <NewsletterFields id={loaderData.id} targets={loaderData.targets} />
      </Form>
    </Page>
  )
}
