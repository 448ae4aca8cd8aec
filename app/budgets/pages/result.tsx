import '../ui/round.css'
import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { formatMoney, formatNumber, formatPercent } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { ShareLink } from '#app/ui/share-link.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { budgetNumber } from '../budget.ts'
import type { ProposalPoint } from '../listing.server.ts'
import { roundResult } from '../result.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { budgetResultTexts } from '../texts/result.ts'
import { PotResultSection } from '../ui/pot-result.tsx'
import { ProposalMap } from '../ui/proposal-map.tsx'
import { ResultFiles } from '../ui/result-files.tsx'
import type { Route } from './+types/result'

export function headers() {
  return publicPage
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const municipality = currentMunicipality(context)
  const result = await roundResult(municipality.id, budgetNumber(params.number))
  if (!result?.round.poll) throw data(null, { status: 404 })
  const { round, pots, ...figures } = result
  const { number, process, poll } = round
  // only pots with proposals are asked about
  const asked = pots.filter(({ pot }) => pot.admitted > 0)
  return {
    ...figures,
    round: { number, title: process.title, poll: poll!.number },
    pots: asked.map(({ pot: { id, title, amount }, result: of }, at) => ({
      id,
      title,
      amount,
      at: pots.findIndex(({ pot }) => pot.id === id) + 1,
      position: at + 1,
      result: of,
    })),
    area: mapAreaOf(municipality),
  }
}

export default function ResultPage({ loaderData }: Route.ComponentProps) {
  const { round, pots, turnout, eligible, ballotsOnline, ballotsPaper, area } = loaderData
  const t = useTexts(budgetResultTexts)
  const words = useTexts(budgetTexts)
  const language = useLanguage()
  const written = (n: number) => formatNumber(language, n)
  const results = pots.flatMap(({ result }) => result ?? [])
  const lead = t.lead({
    winners: results.reduce((sum, { winners }) => sum + winners.length, 0),
    turnout: t.turnout({ count: turnout, text: written(turnout) }),
    spent: formatMoney(
      language,
      results.reduce((sum, { spent }) => sum + spent, 0),
    ),
  })
  const points = results.flatMap(({ winners, losers }) =>
    [...winners, ...losers].flatMap(({ proposal: { number, title, state, realised }, point }): ProposalPoint[] =>
      point ? [{ number, title, state, realised, ...point }] : [],
    ),
  )
  return (
    <Page
      title={t.title}
      kind={words.number(round)}
      lead={results.length > 0 ? lead : t.few}
      breadcrumb={[
        { label: words.name, to: '/buergerhaushalt' },
        { label: round.title, to: `/buergerhaushalt/${round.number}` },
      ]}
    >
      <title>{`${t.title}: ${round.title}`}</title>
      <meta name="description" content={lead} />
      {eligible || (ballotsOnline !== null && ballotsPaper !== null) ? (
        <p>
          {eligible ? t.share({ share: formatPercent(language, turnout / eligible) }) : null}{' '}
          {ballotsOnline !== null && ballotsPaper !== null
            ? t.channels({ online: written(ballotsOnline), paper: written(ballotsPaper) })
            : null}
        </p>
      ) : null}
      {pots.map((pot) => (
        <PotResultSection key={pot.id} pot={pot} round={round.number} alone={pots.length === 1} />
      ))}
      {points.length > 0 ? (
        <Section id="karte" title={t.map}>
          <ProposalMap points={points.toSorted((a, b) => a.number - b.number)} area={area} round={round.number} />
        </Section>
      ) : null}
      <ResultFiles round={round} pots={pots.filter(({ result }) => result !== null)} />
      <div className="round-tools">
        <ShareLink href={`/buergerhaushalt/${round.number}/ergebnis`} />
        <PrintButton />
      </div>
    </Page>
  )
}
