import '../ui/notices.css'
import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { isId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { endFollow } from '../following.server.ts'
import { describeFollows } from '../follows.server.ts'
import { allowMail, mailStopOf } from '../mail-stop.server.ts'
import { consentOf, endNewsletters, orderNewsletters } from '../newsletter-consent.server.ts'
import { choosePaces, pacesOfPerson } from '../preferences.server.ts'
import { pacesForm } from '../settings-form.ts'
import { noticeTexts } from '../texts/list.ts'
import { settingsTexts } from '../texts/settings.ts'
import { FollowList } from '../ui/follow-list.tsx'
import { NewsletterChoice } from '../ui/newsletter-choice.tsx'
import { PaceForm } from '../ui/pace-form.tsx'
import { StoppedMail } from '../ui/stopped-mail.tsx'
import type { Route } from './+types/settings'

const here = '/mitteilungen/einstellungen'

export async function loader({ context }: Route.LoaderArgs) {
  const person = requireCitizen(context)
  const { name, kind } = currentMunicipality(context)
  const [paces, follows, consent, stop] = await Promise.all([
    pacesOfPerson(person),
    describeFollows(person),
    consentOf(person),
    mailStopOf(person),
  ])
  return { town: { name, kind }, paces, follows, consent, stop }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireCitizen(context)
  const language = currentLanguage(context)
  const t = textsIn(settingsTexts, language)
  const form = await request.formData()
  switch (form.get('absicht')) {
    case 'folgen-beenden': {
      const id = String(form.get('id'))
      if (!isId(id) || !(await endFollow(person, id))) throw data(null, { status: 404 })
      return redirectWithNotice(`${here}#folgen`, t.ended)
    }
    case 'mails-an':
      await allowMail(person)
      return redirectWithNotice(here, t.stopped.done)
    case 'rundbriefe-an':
      if (form.get('einwilligung') !== 'ja')
        return data(refuse(form, { einwilligung: t.consentNeeded }), { status: 422 })
      if (!(await orderNewsletters(person, t.consent(currentMunicipality(context)))).ok)
        return data(refuse(form, t.consentTooOften), { status: 429 })
      return redirectWithNotice(`${here}#rundbriefe`, t.consentThanks)
    case 'rundbriefe-aus':
      await endNewsletters(person)
      return redirectWithNotice(`${here}#rundbriefe`, t.consentEnded)
    default: {
      const parsed = parseForm(pacesForm(t.errors), form, language)
      if (!parsed.ok) return data(parsed.refusal, { status: 422 })
      await choosePaces(person, parsed.value)
      return redirectWithNotice(here, t.saved)
    }
  }
}

export default function Settings({ loaderData, actionData }: Route.ComponentProps) {
  const { town, paces, follows, consent, stop } = loaderData
  const t = useTexts(settingsTexts)
  const list = useTexts(noticeTexts)
  // a page with two forms: what is wrong is said in the one that was sent
  const ofNewsletters = actionData?.values.absicht === 'rundbriefe-an'
  return (
    <Page title={t.title} lead={t.lead} width="reading" breadcrumb={[{ label: list.title, to: '/mitteilungen' }]}>
      <title>{t.title}</title>
      {stop ? <StoppedMail stop={stop} /> : null}
      <PaceForm paces={paces} refusal={ofNewsletters ? undefined : actionData} />
      <FollowList follows={follows} />
      <NewsletterChoice town={town} consent={consent} refusal={ofNewsletters ? actionData : undefined} />
    </Page>
  )
}
