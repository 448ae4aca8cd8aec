import '../ui/postbox.css'
import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { isId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { formatDateTime } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
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
import { NewsletterLog } from '../ui/newsletter-log.tsx'
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
  const letter = isId(id) ? await readNewsletter(staff.municipalityId, id) : null
  if (!letter || !isId(id)) throw data(null, { status: 404 })
  const here = `/verwaltung/rundbriefe/${id}`
  const form = await request.formData()
  const wish = form.get('absicht')
  if (wish === 'zurueck') {
    const back = await unscheduleNewsletter(staff, id)
    return redirectWithNotice(here, back.ok ? t.backDone : t.errors.sent)
  }
  const words = parseForm(newsletterForm(t.errors), form, language)
  const moment = wish === 'senden' ? parseForm(sendForm(t.errors), form, language) : null
  const wrong = [words, moment].flatMap((parsed) => (parsed && !parsed.ok ? [parsed.refusal] : []))
  if (!words.ok || moment?.ok === false)
    return data({ ...wrong[0]!, errors: Object.assign({}, ...wrong.map(({ errors }) => errors)) }, { status: 422 })
  const { ziel, betreff, text } = words.value
  const targets = await newsletterTargetsOf(staff.municipalityId)
  if (!targets.some((target) => target.id === ziel.id && target.kind === ziel.kind))
    return data(refuse(form, { ziel: t.errors.target }), { status: 422 })
  // whatever is pressed, what stands in the form is kept first: nothing else is sent than what is seen
  const kept = await keepNewsletter(staff, { id, target: ziel, subject: betreff, text })
  if (!kept.ok) return data(refuse(form, t.errors[kept.reason]), { status: 409 })
  if (wish === 'probe') {
    const sent = await sendTest(staff, id)
    if (!sent.ok) throw data(null, { status: 404 })
    return redirectWithNotice(here, t.testSent(sent.value))
  }
  if (!moment) return redirectWithNotice(here, t.saved)
  if (ziel.id !== letter.targetId) {
    const count = await countRecipients(staff.municipalityId, ziel.kind, ziel.id)
    // nobody: refused below
    if (count > 0) return data(refuse(form, t.errors.otherTarget({ count })), { status: 409 })
  }
  const planned = await scheduleNewsletter(staff, id, moment.value)
  if (!planned.ok && planned.reason === 'past') return data(refuse(form, { tag: t.errors.past }), { status: 422 })
  if (!planned.ok) return data(refuse(form, t.errors[planned.reason]), { status: 409 })
  const at = formatDateTime(language, planned.value.at)
  return redirectWithNotice(here, moment.value === null ? t.sendDone : t.scheduleDone({ at }))
}

/** After a refusal, too: the draft was kept, and its recipients are counted anew. */
export function shouldRevalidate() {
  return true
}

export default function NewsletterPage({ loaderData, actionData }: Route.ComponentProps) {
  const { letter, targets, count, preview } = loaderData
  const t = useTexts(newsletterTexts)
  const { id, subject, text, targetKind, targetId, state } = letter
  const shown = (
    <Section title={t.preview} id="vorschau">
      <article className="mail">
        <MailBody text={preview} />
      </article>
    </Section>
  )
  return (
    <Page
      title={subject}
      kind={t.one}
      breadcrumb={[{ label: t.title, to: '/verwaltung/rundbriefe' }]}
      meta={<StatusBadge {...newsletterLooks[state]}>{t.states[state]}</StatusBadge>}
    >
      <title>{subject}</title>
      {state === 'draft' ? (
        <>
          <Form
            refusal={actionData}
            defaults={{ ziel: `${targetKind}:${targetId}`, betreff: subject, text, wann: 'jetzt', uhrzeit: '10:00' }}
          >
            <Columns asideLabel={t.send} aside={<NewsletterSending count={count} />}>
              <NewsletterFields id={id} targets={targets} secondary />
            </Columns>
          </Form>
          {shown}
        </>
      ) : (
        <Columns asideLabel={t.send} aside={<NewsletterLog letter={letter} count={count} />}>
          {shown}
        </Columns>
      )}
    </Page>
  )
}
