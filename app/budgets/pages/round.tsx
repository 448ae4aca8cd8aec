import '../ui/round.css'
import { data, redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { publicPageUntil } from '#app/platform/cache.ts'
import { currentRequest } from '#app/platform/facts.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatMoney } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { ShareLink } from '#app/ui/share-link.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { budgetNumber } from '../budget.ts'
import { budgetRights } from '../capability.ts'
import { proposalPoints, proposalsPerPage, roundPage } from '../listing.server.ts'
import { listHref, readListView, statesThere } from '../proposal-filter.ts'
import { readRound } from '../round.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { roundTexts } from '../texts/round.ts'
import { NowAction, NowSentence } from '../ui/round-now.tsx'
import { RoundPots } from '../ui/round-pots.tsx'
import { RoundProposals } from '../ui/round-proposals.tsx'
import { RoundTerms } from '../ui/round-terms.tsx'
import { RoundWay } from '../ui/round-way.tsx'
import { StageBadge } from '../ui/stage-badge.tsx'
import type { Route } from './+types/round'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const municipality = currentMunicipality(context)
  const { searchParams } = currentRequest(context).url
  const number = budgetNumber(params.number)
  // pots stand in the address by their place: only then the round is asked for first
  const pots = searchParams.get('topf')
    ? ((await readRound(municipality.id, number, { published: true }))?.pots ?? [])
    : []
  const view = readListView(searchParams, pots)
  const found = await roundPage(municipality.id, number, view)
  if (!found) throw data(null, { status: 404 })
  const { round, proposals, count } = found
  // a form sends what was left empty, too; addresses people share are short
  if ([...searchParams.values()].includes(''))
    throw redirect(`${listHref(round, view, { page: view.page })}#vorschlaege`)
  const pages = view.onMap ? 1 : Math.max(1, Math.ceil(count / proposalsPerPage))
  if (view.page > pages) throw data(null, { status: 404 })
  const points = view.onMap ? await proposalPoints(municipality.id, round.id, view) : []
  return data(
    {
      round,
      view,
      pages,
      points,
      count: view.onMap ? points.length : count,
      area: view.onMap ? mapAreaOf(municipality) : null,
      proposals: view.onMap
        ? []
        : proposals.map(({ number: proposal, title, summary, state, potId, wishCost, cost, ...rest }) => ({
            number: proposal,
            title,
            summary,
            state,
            potId,
            wishCost,
            cost,
            supportCount: rest.supportCount,
            photoId: rest.photoId,
            realised: rest.realised,
            overruled: rest.overruled,
          })),
      mayEdit: may(currentPerson(context), budgetRights.draft),
    },
    { headers: publicPageUntil(round.turn, round.now) },
  )
}

export default function RoundPage({ loaderData }: Route.ComponentProps) {
  const { mayEdit, ...shown } = loaderData
  const { round, view } = shown
  const t = useTexts(roundTexts)
  const words = useTexts(budgetTexts)
  const language = useLanguage()
  const { number, process, stage, amount, pots, fixedAt, importedFrom, states } = round
  return (
    <Page
      title={process.title}
      kind={words.number({ number })}
      lead={process.summary}
      breadcrumb={[{ label: words.name, to: '/buergerhaushalt' }]}
      meta={<StageBadge stage={stage} size="large" />}
    >
      <title>{view.page > 1 ? `${process.title} – ${t.proposals.page(view)}` : process.title}</title>
      <meta name="description" content={process.summary} />
      {process.stopped ? <Alert tone="warning" icon="stop" title={t.page.stopped} /> : null}
      {importedFrom ? <Alert icon="document" title={t.page.imported({ file: importedFrom })} /> : null}
      <div className="round-now">
        <p className="round-now__money">
          <strong>{formatMoney(language, amount)}</strong>
          {pots.length > 1 ? <span>{words.money({ amount: '', count: pots.length }).trim()}</span> : null}
        </p>
        <p className="round-now__next">
          <NowSentence round={round} />
        </p>
        {process.stopped ? null : <NowAction round={round} />}
      </div>
      {importedFrom ? null : (
        <Section id="ablauf" title={t.way.title}>
          <RoundWay round={round} />
        </Section>
      )}
      <RoundProposals {...shown} there={statesThere(states)} />
      <Section id="regel" title={t.terms.title} lead={fixedAt || importedFrom ? t.terms.lead : t.terms.leadOpen}>
        <RoundTerms {...round} />
        {pots.length > 1 ? <RoundPots round={round} /> : null}
      </Section>
      <div className="round-tools">
        <ButtonLink to={`/mitmachen/${process.number}`} variant="tertiary" icon="megaphone">
          {t.page.process}
        </ButtonLink>
        <ShareLink href={`/buergerhaushalt/${number}`} />
        <PrintButton />
        {mayEdit ? (
          <ButtonLink to={`/verwaltung/buergerhaushalt/${number}`} variant="tertiary" icon="edit">
            {t.page.edit}
          </ButtonLink>
        ) : null}
      </div>
    </Page>
  )
}
