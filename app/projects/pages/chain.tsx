import { data } from 'react-router'
import { type IdeaStatus, statusLooks } from '#app/ideas/idea.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { Timeline, type TimelineEvent } from '#app/ui/timeline.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { type Chain, readChain } from '../chain.server.ts'
import { reachedStages } from '../chain.ts'
import { chainTexts } from '../texts/chain.ts'
import { ChainProjectPart } from '../ui/chain-project.tsx'
import { ChainWay } from '../ui/chain-way.tsx'
import type { Route } from './+types/chain'

export async function loader({ context, params }: Route.LoaderArgs) {
  const chain = await readChain(currentMunicipality(context).id, Number(params.nummer))
  if (!chain) throw data(null, { status: 404 })
  return { chain, pageTitle: `${textsIn(chainTexts, currentLanguage(context)).title} ${chain.idea.title}` }
}

export function headers() {
  return publicPage
}

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: loaderData?.pageTitle }]
}

export default function ChainPage({ loaderData }: Route.ComponentProps) {
  const { chain } = loaderData
  const { idea, projects, mergedFrom } = chain
  const t = useTexts(chainTexts)
  const language = useLanguage()
  const address = `/ideen/${idea.number}`
  return (
    <Page
      title={t.title}
      kind={t.kind(idea)}
      lead={t.lead}
      width="reading"
      breadcrumb={[
        { label: t.ideas, to: '/ideen' },
        { label: t.idea(idea), to: address },
      ]}
    >
      {mergedFrom && (
        <Alert tone="info" icon="merge" title={t.merged(mergedFrom)}>
          {t.mergedText({ date: formatDate(language, mergedFrom.at), number: idea.number, into: idea.title })}
        </Alert>
      )}
      <ChainWay reached={reachedStages(chain)} />
      <Timeline label={t.kind(idea)} events={useIdeaEvents(chain)} />
      {projects.map((project) => (
        <ChainProjectPart project={project} key={project.id} />
      ))}
      {projects.length === 0 && <NoProject status={idea.status} address={address} />}
    </Page>
  )
}

function NoProject({ status, address }: { status: IdeaStatus; address: string }) {
  const t = useTexts(chainTexts)
  const ended = status === 'declined' || status === 'forwarded' || status === 'done' ? t.ended[status] : null
  return (
    <EmptyState
      title={ended?.title ?? t.noProject}
      action={
        <ButtonLink to={address} variant="secondary" plain>
          {ended ? t.toIdea : t.support}
        </ButtonLink>
      }
    >
      {ended?.text ?? t.noProjectText}
    </EmptyState>
  )
}

function useIdeaEvents({ idea, today }: Chain): TimelineEvent[] {
  const t = useTexts(chainTexts)
  const { status: words } = useTexts(ideaTexts)
  const address = `/ideen/${idea.number}`
  const support = {
    id: 'support',
    date: idea.lastSupportAt ?? idea.at,
    title: t.supports({ count: idea.supportCount }),
    icon: 'heart' as const,
    children: idea.lastSupportAt ? t.lastSupport : null,
  }
  const answers = idea.answers.map(({ id, status, text, by, at }) => ({
    id,
    date: at,
    title: <a href={address}>{t.answered({ status: words[status] })}</a>,
    ...statusLooks[status],
    children: (
      <>
        <p>{by ? t.byStaff({ name: by }) : t.staff}</p>
        <PlainText text={text} />
      </>
    ),
  }))
  const waiting = { id: 'waiting', date: today, dateText: '…', title: t.noAnswer, icon: 'clock' as const, future: true }
  return [
    {
      id: 'submitted',
      date: idea.at,
      title: <a href={address}>{t.submitted}</a>,
      icon: 'idea',
      tone: 'info',
      children: t.by({ name: idea.author ?? t.deleted }),
    },
    ...[support, ...answers].toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date)),
    ...(answers.length === 0 ? [{ ...waiting, children: t.noAnswerText }] : []),
  ]
}
