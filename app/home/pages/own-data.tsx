import '#app/people/ui/people.css'
import { wordFor } from '#app/home/chronicle-words.ts'
import { OwnDrafts } from '#app/home/ui/own-drafts.tsx'
import { OwnIdeas } from '#app/home/ui/own-ideas.tsx'
import { draftToken } from '#app/ideas/draft-cookie.ts'
import { adoptDraft, ownDrafts } from '#app/ideas/own-drafts.server.ts'
import { ownIdeas } from '#app/ideas/own-ideas.server.ts'
import { suspensionOf } from '#app/moderation/suspension.server.ts'
import { SuspendedNote } from '#app/moderation/ui/suspended-note.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { ownData } from '#app/own-data.server.ts'
import { requireAccount } from '#app/people/guards.server.ts'
import { gatherOwnData } from '#app/people/own-data.server.ts'
import { listSessions } from '#app/people/own-sessions.server.ts'
import { profileOf } from '#app/people/profile.server.ts'
import { residenceState } from '#app/people/residence-state.server.ts'
import { accessTexts } from '#app/people/texts/access.ts'
import { accountTexts } from '#app/people/texts/account.ts'
import { AccountFacts } from '#app/people/ui/account-facts.tsx'
import { StoredData } from '#app/people/ui/stored-data.tsx'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/own-data'

const shown = 20

/** Everything the platform knows about the person; long lists stand in full in the download. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const person = requireAccount(context)
  const language = currentLanguage(context)
  const { closed } = currentMunicipality(context)
  await adoptDraft(person, draftToken(request))
  const [suspension, drafts, ideas, profile, sessions, residence, parts] = await Promise.all([
    suspensionOf(person),
    closed.includes('ideas') ? [] : ownDrafts(person),
    closed.includes('ideas') ? null : ownIdeas(person),
    profileOf(person),
    listSessions(person, null),
    residenceState(person),
    gatherOwnData(ownData, person),
  ])
  return {
    suspension,
    drafts,
    ideas,
    profile: {
      ...profile,
      emailVerified: profile.emailVerifiedAt !== null,
      roles: person.roles,
      devices: sessions.length,
      residence: residence.step,
    },
    parts: parts.map(({ source, entries }) => ({
      name: source.name,
      title: source.title[language],
      why: source.why[language],
      count: entries.length,
      entries: entries
        .slice(-shown)
        .toReversed()
        .map(({ label, path, at }) => ({ label: wordFor(language, label), path, at })),
    })),
  }
}

export default function OwnData({ loaderData }: Route.ComponentProps) {
  const t = useTexts(accountTexts).account
  const signOut = useTexts(accessTexts).signOut
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="reading"
      actions={
        <Form action="/abmelden">
          <SubmitButton variant="secondary" icon="logout">
            {signOut.button}
          </SubmitButton>
        </Form>
      }
    >
      <title>{t.title}</title>
      {loaderData.suspension ? <SuspendedNote suspension={loaderData.suspension} /> : null}
      <OwnDrafts drafts={loaderData.drafts} />
      {loaderData.ideas ? <OwnIdeas ideas={loaderData.ideas} /> : null}
      <Section title={t.facts} id="angaben">
        <AccountFacts profile={loaderData.profile} />
      </Section>
      <Section title={t.stored} id="gespeichert" lead={t.storedLead}>
        <StoredData parts={loaderData.parts} />
      </Section>
      <Section title={t.yours} id="mitnehmen">
        <div className="two-lists">
          <div className="two-lists__part">
            <p>{t.downloadText}</p>
            <ButtonLink to="/konto/daten.json" download variant="secondary" icon="download">
              {t.download}
            </ButtonLink>
          </div>
          <div className="two-lists__part">
            <p>{t.deleteText}</p>
            <ButtonLink to="/konto/loeschen" variant="tertiary" icon="trash">
              {t.delete}
            </ButtonLink>
          </div>
        </div>
      </Section>
    </Page>
  )
}
