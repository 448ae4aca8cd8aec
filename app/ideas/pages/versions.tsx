import { data } from 'react-router'
import { numberInAddress } from '#app/ideas/number.ts'
import { publicIdea } from '#app/ideas/public-idea.server.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import '#app/ideas/ui/ideas.css'
import '#app/ideas/ui/wording.css'
import { ideaRights } from '#app/ideas/capability.ts'
import { VersionCard } from '#app/ideas/ui/version-card.tsx'
import { readVersions, type Version } from '#app/ideas/versions.server.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { publicPage } from '#app/platform/cache.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/versions'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id } = currentMunicipality(context)
  const person = currentPerson(context)
  const number = numberInAddress(params.number)
  const idea = await publicIdea(id, number, { id: person?.id ?? null, staff: may(person, ideaRights.triage) })
  const versions = await readVersions(id, idea.id)
  const shown = versions.length > 0 ? versions : [unchanged(idea)]
  return data({ number, title: idea.title, versions: shown }, { headers: publicPage })
}

/** An idea nobody has changed has no rows yet: its words are its only version. */
function unchanged(idea: Awaited<ReturnType<typeof publicIdea>>): Version {
  const { title, text, author: by, submittedAt: at } = idea
  return { number: 1, at, by, note: '', title, text, redacted: false, amendment: null, difference: null }
}

export default function VersionsPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(wordingTexts)
  const names = useTexts(ideaTexts)
  const { number, title, versions } = loaderData
  const address = `/ideen/${number}`
  return (
    <Page
      width="reading"
      title={t.versions.heading}
      lead={versions.length > 1 ? t.versions.lead : t.versions.only}
      kind={names.named({ number, title })}
      breadcrumb={[
        { label: names.ideas, to: '/ideen' },
        { label: names.number({ number }), to: address },
      ]}
    >
      <title>{`${t.versions.heading}: ${title}`}</title>
      <ol className="idea-versions">
        {versions.map((version, at) => (
          <li key={version.number}>
            <VersionCard idea={number} version={version} present={at === 0} />
          </li>
        ))}
      </ol>
      <ButtonLink to={address} variant="secondary">
        {t.back}
      </ButtonLink>
    </Page>
  )
}
