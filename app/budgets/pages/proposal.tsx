import '../ui/round.css'
import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { smallPhotoPath } from '#app/photos/photo.ts'
import { publicPageUntil } from '#app/platform/cache.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { PointMap } from '#app/ui/map/map.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { ShareLink } from '#app/ui/share-link.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { budgetNumber } from '../budget.ts'
import { budgetRights } from '../capability.ts'
import { proposalPage } from '../proposal-page.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { proposalTexts } from '../texts/proposal.ts'
import { CheckList } from '../ui/check-list.tsx'
import { OutcomeBadge } from '../ui/proposal-card.tsx'
import { ProposalFacts } from '../ui/proposal-facts.tsx'
import { ProposalFate } from '../ui/proposal-fate.tsx'
import type { Route } from './+types/proposal'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const municipality = currentMunicipality(context)
  const found = await proposalPage(municipality.id, budgetNumber(params.number), budgetNumber(params.proposal))
  if (!found) throw data(null, { status: 404 })
  const { round, proposal } = found
  const { number, process, stage, poll, fixedAt, pots, now } = round
  return data(
    {
      round: {
        number,
        title: process.title,
        stage,
        poll: poll && { number: poll.number },
        fixed: fixedAt !== null,
        now,
      },
      pot: pots.find(({ id }) => id === proposal.potId) ?? null,
      onePot: pots.length === 1,
      proposal,
      area: proposal.latitude === null ? null : mapAreaOf(municipality),
      mayEdit: may(currentPerson(context), budgetRights.draft),
    },
    { headers: publicPageUntil(round.turn, now) },
  )
}

export default function ProposalPage({ loaderData }: Route.ComponentProps) {
  const { round, proposal, area, mayEdit } = loaderData
  const t = useTexts(proposalTexts)
  const words = useTexts(budgetTexts)
  const { number, title, summary, photoId, photoDescription, latitude, longitude } = proposal
  const address = `/buergerhaushalt/${round.number}/vorschlag/${number}`
  return (
    <Page
      title={title}
      kind={words.proposal({ number })}
      breadcrumb={[
        { label: words.name, to: '/buergerhaushalt' },
        { label: round.title, to: `/buergerhaushalt/${round.number}` },
      ]}
      meta={<OutcomeBadge {...proposal} size="large" />}
    >
      <title>{`${title}: ${round.title}`}</title>
      <Columns aside={<ProposalFacts {...loaderData} />} asideLabel={t.facts}>
        <ProposalFate {...loaderData} />
        {photoId ? <img className="proposal-photo" src={smallPhotoPath(photoId)} alt={photoDescription} /> : null}
        {summary ? <PlainText text={summary} /> : null}
        <Section id="pruefung" title={t.checks.title} lead={t.checks.lead}>
          <CheckList checks={proposal.checks} now={round.now} />
        </Section>
        {area && latitude !== null && longitude !== null ? (
          <Section id="ort" title={t.place}>
            <PointMap
              {...area}
              label={t.mapLabel}
              points={[{ id: String(number), title, href: address, lat: latitude, lng: longitude }]}
              fit="points"
              height="small"
            />
          </Section>
        ) : null}
      </Columns>
      <div className="round-tools">
        <ShareLink href={address} />
        <PrintButton />
        {mayEdit ? (
          <ButtonLink
            to={`/verwaltung/buergerhaushalt/${round.number}/vorschlag/${number}`}
            variant="tertiary"
            icon="edit"
          >
            {t.edit}
          </ButtonLink>
        ) : null}
      </div>
    </Page>
  )
}
