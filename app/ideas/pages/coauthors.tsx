import { data } from 'react-router'
import { coauthorsOf, endCoauthorship, inviteCoauthor, takeBackInvitation } from '#app/ideas/coauthor.server.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { publicIdea } from '#app/ideas/public-idea.server.ts'
import { coauthorTexts } from '#app/ideas/texts/coauthors.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { CoauthorList } from '#app/ideas/ui/coauthor-list.tsx'
import { isId } from '#app/platform/id.ts'
import '#app/ideas/ui/ideas.css'
import '#app/ideas/ui/wording.css'
import { invitingRefusal, mostCoauthors } from '#app/ideas/wording.ts'
import { emailForm } from '#app/people/account-form.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/coauthors'

export async function loader({ context, params }: Route.LoaderArgs) {
  const writer = requireCitizen(context)
  const number = numberInAddress(params.number)
  const idea = await publicIdea(writer.municipalityId, number, { id: writer.id, staff: false })
  if (!idea.writes) throw data(null, { status: 404 })
  const author = idea.authorId === writer.id
  const { people, invitations } = await coauthorsOf(writer.municipalityId, number)
  return {
    number,
    title: idea.title,
    people,
    // whom else the author asked is between those two
    invitations: author ? invitations : [],
    author,
    closed: invitingRefusal(idea),
    full: people.length + invitations.length >= mostCoauthors,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const writer = requireCitizen(context)
  const number = numberInAddress(params.number)
  const language = currentLanguage(context)
  const t = textsIn(coauthorTexts, language).manage
  const form = await request.formData()
  const idea = await publicIdea(writer.municipalityId, number, { id: writer.id, staff: false })
  if (!idea.writes) throw data(null, { status: 404 })
  const here = `/ideen/${number}/mitschreiben`
  const [wish, whom] = [form.get('aktion'), form.get('wen')]
  if (wish === 'gehen') {
    await endCoauthorship(writer, number, writer.id)
    return redirectWithNotice(`/ideen/${number}`, t.left)
  }
  if (idea.authorId !== writer.id) throw data(null, { status: 404 })
  if (wish === 'entfernen' || wish === 'zuruecknehmen') {
    if (typeof whom !== 'string' || !isId(whom)) throw data(null, { status: 404 })
    if (wish === 'entfernen') await endCoauthorship(writer, number, whom)
    else await takeBackInvitation(writer, number, whom)
    return redirectWithNotice(here, wish === 'entfernen' ? t.removed : t.takenBack)
  }
  const parsed = parseForm(emailForm(language), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { email } = parsed.value
  // nobody writes to strangers through us
  if (!(await limit('ideas.invite', `${writer.municipalityId} ${writer.id}`, { points: 10, seconds: 86_400 })).ok)
    return data(refuse(form, t.refusals.tooMany), { status: 429 })
  const outcome = await inviteCoauthor(writer, number, { email, language })
  if (outcome.ok) return redirectWithNotice(here, t.sent({ email }))
  const { reason } = outcome
  if (reason === 'unknown' || reason === 'not-yours') throw data(null, { status: 404 })
  if (reason === 'yourself') return data(refuse(form, { email: t.refusals.yourself }), { status: 422 })
  return data(refuse(form, t.refusals[reason]), { status: reason === 'suspended' ? 403 : 409 })
}

export default function CoauthorsPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(coauthorTexts).manage
  const names = useTexts(ideaTexts)
  const wording = useTexts(wordingTexts)
  const { number, title, author, closed, full, invitations } = loaderData
  const address = `/ideen/${number}`
  return (
    <Page
      width="reading"
      title={t.title}
      lead={t.lead({ title })}
      kind={names.number({ number })}
      breadcrumb={[
        { label: names.ideas, to: '/ideen' },
        { label: names.number({ number }), to: address },
      ]}
    >
      <title>{`${t.title}: ${title}`}</title>
      <p>{t.what}</p>
      <CoauthorList {...loaderData} />
      {author && closed ? <Alert tone="info" icon="lock" title={t.refusals[closed]} /> : null}
      {author && !closed ? (
        <Section title={t.invite} id="einladen">
          {full ? (
            <Alert tone="info" title={t.full({ most: mostCoauthors })} />
          ) : (
            // once somebody is asked, the form is empty for the next
            <Form refusal={actionData} prefix="invite" key={invitations.map(({ id }) => id).join()}>
              <TextField
                name="email"
                label={t.email}
                hint={t.emailHint}
                type="email"
                inputMode="email"
                autoComplete="off"
                spellCheck={false}
              />
              <SubmitButton icon="mail" name="aktion" value="einladen">
                {t.send}
              </SubmitButton>
            </Form>
          )}
        </Section>
      ) : null}
      {author ? null : (
        <Section title={t.leave} id="gehen">
          <p>{t.leaveText}</p>
          <Form refusal={null} prefix="leave">
            <SubmitButton variant="secondary" icon="logout" name="aktion" value="gehen">
              {t.leave}
            </SubmitButton>
          </Form>
        </Section>
      )}
      <ButtonLink to={address} variant="tertiary">
        {wording.back}
      </ButtonLink>
    </Page>
  )
}
