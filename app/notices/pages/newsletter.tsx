import '../ui/postbox.css'
import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { isId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { formatDateTime } from '#app/ui/format.ts'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { Section } from '#app/ui/heading.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { noticeRights } from '../capability.ts'
import {
  countRecipients,
  keepNewsletter,
  newsletterPreview,
  readNewsletter,
  scheduleNewsletter,
  sendTest,
  unscheduleNewsletter,
} from '../newsletter.server.ts'
import { newsletterLooks } from '../newsletter.ts'
import { newsletterForm, sendForm } from '../newsletter-form.ts'
import { newsletterTargetsOf } from '../newsletter-targets.server.ts'
import { newsletterTexts } from '../texts/newsletter.ts'
import { MailBody } from '../ui/mail-body.tsx'
import { NewsletterFields } from '../ui/newsletter-fields.tsx'
import { NewsletterSending } from '../ui/newsletter-sending.tsx'
import type { Route } from './+types/newsletter'

export async function loader({ context, params }: Route.LoaderArgs) {
  const staff = requireRight(context, noticeRights.newsletter)
  const { id: municipalityId } = currentMunicipality(context)
  const letter = isId(params.id) ? await readNewsletter(municipalityId, params.id) : null
  if (!letter) throw data(null, { status: 404 })
  const [targets, count, preview] = await Promise.all([
    newsletterTargetsOf(municipalityId),
    countRecipients(municipalityId, letter.targetKind, letter.targetId),
    newsletterPreview(staff, letter, currentLanguage(context)),
  ])
  return { letter, targets, count, preview }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = requireRight(context, noticeRights.newsletter)
  const language = currentLanguage(context)
  const t = textsIn(newsletterTexts, language)
  const { id } = params
  if (!isId(id) || !(await readNewsletter(staff.municipalityId, id))) throw data(null, { status: 404 })
  const here = `/verwaltung/rundbriefe/${id}`
  const form = await request.formData()
  switch (form.get('absicht')) {
    case 'probe': {
      const sent = await sendTest(staff, id)
      if (!sent.ok) throw data(null, { status: 404 })
      return redirectWithNotice(here, t.testSent(sent.value))
    }
    case 'zurueck': {
      const back = await unscheduleNewsletter(staff, id)
      return redirectWithNotice(here, back.ok ? t.backDone : t.errors.sent)
    }
    case 'senden': {
      const parsed = parseForm(sendForm(t.errors), form, language)
      if (!parsed.ok) return data(parsed.refusal, { status: 422 })
      const planned = await scheduleNewsletter(staff, id, parsed.value)
      if (!planned.ok && planned.reason === 'past') return data(refuse(form, { tag: t.errors.past }), { status: 422 })
      if (!planned.ok) return data(refuse(form, t.errors[planned.reason]), { status: 409 })
      const at = formatDateTime(language, planned.value.at)
      return redirectWithNotice(here, parsed.value === null ? t.sendDone : t.scheduleDone({ at }))
    }
    default: {
      const parsed = parseForm(newsletterForm(t.errors), form, language)
      if (!parsed.ok) return data(parsed.refusal, { status: 422 })
      const { ziel, betreff, text } = parsed.value
      const targets = await newsletterTargetsOf(staff.municipalityId)
      if (!targets.some((target) => target.id === ziel.id && target.kind === ziel.kind))
        return data(refuse(form, { ziel: t.errors.target }), { status: 422 })
      const kept = await keepNewsletter(staff, { id, target: ziel, subject: betreff, text })
      if (!kept.ok) return data(refuse(form, t.errors[kept.reason]), { status: 409 })
      return redirectWithNotice(here, t.saved)
    }
  }
}

export default function NewsletterPage({ loaderData, actionData }: Route.ComponentProps) {
  const { letter, targets, count, preview } = loaderData
  const t = useTexts(newsletterTexts)
  const { id, subject, text, targetKind, targetId, state } = letter
  const ofSending = actionData?.values.absicht === 'senden'
  return (
    <Page
      title={subject}
      kind={t.one}
      breadcrumb={[{ label: t.title, to: '/verwaltung/rundbriefe' }]}
      meta={<StatusBadge {...newsletterLooks[state]}>{t.states[state]}</StatusBadge>}
    >
      <title>{subject}</title>
      <Columns
        asideLabel={t.send}
        aside={<NewsletterSending letter={letter} count={count} refusal={ofSending ? actionData : undefined} />}
      >
        {state === 'draft' ? (
          <NewsletterFields
            id={id}
            targets={targets}
            refusal={ofSending ? undefined : actionData}
            defaults={{ ziel: `${targetKind}:${targetId}`, betreff: subject, text }}
          />
        ) : null}
        <Section title={t.preview} id="vorschau">
          <article className="mail">
            <MailBody text={preview} />
          </article>
        </Section>
      </Columns>
    </Page>
  )
}
