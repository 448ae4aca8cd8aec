import { data, Outlet } from 'react-router'
import { readThread } from '#app/comments/reading.server.ts'
import { Discussion } from '#app/comments/ui/discussion.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { FollowButton } from '#app/notices/ui/follow-button.tsx'
import { currentPerson } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { publicPageUntil } from '#app/platform/cache.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { ShareLink } from '#app/ui/share-link.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { processRights } from '../capability.ts'
import { permission } from '../permission.ts'
import { nextTurn } from '../process.ts'
import { around, processOfPage } from '../process-request.server.ts'
import { processDiscussion } from '../subject.server.ts'
import { processPageTexts } from '../texts/page.ts'
import { processTexts } from '../texts.ts'
import { ProcessView } from '../ui/process-view.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import type { Route } from './+types/process'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const municipality = currentMunicipality(context)
  const person = currentPerson(context)
  const process = await processOfPage(context, params.number)
  const facts = { ...process, closed: municipality.closed }
  const discussion = processDiscussion(facts)
  const thread = await readThread({
    municipality,
    person,
    language: currentLanguage(context),
    subject: { kind: 'process', id: process.id },
    permission: discussion,
    url: new URL(request.url),
  })
  return data(
    {
      process,
      ...(await around(municipality, process)),
      // no place for words before there can be any
      thread: thread && (thread.counts.all > 0 || discussion.open) ? thread : null,
      signedIn: person !== null,
      // the sheet on paper collects ideas as well
      paper: permission('submit', facts).open,
      mayEdit: may(person, processRights.draft),
    },
    { headers: publicPageUntil(nextTurn(process, process.now), process.now) },
  )
}

export default function ProcessPage({ loaderData }: Route.ComponentProps) {
  const { process, signedIn, paper, mayEdit, thread, ...shown } = loaderData
  const t = useTexts(processPageTexts).facts
  const names = useTexts(processTexts)
  const address = `/mitmachen/${process.number}`
  return (
    <Page
      title={process.title}
      lead={process.summary}
      kind={names.number(process)}
      breadcrumb={[{ label: names.processes, to: '/mitmachen' }]}
      meta={<StateBadge state={process.state} size="large" />}
    >
      <title>{process.title}</title>
      <meta name="description" content={process.summary} />
      <meta property="og:title" content={process.title} />
      <ProcessView
        process={process}
        {...shown}
        follow={
          <FollowButton kind="process" subjectId={process.id} following={process.following} signedIn={signedIn} />
        }
      >
        <Outlet />
      </ProcessView>
      <div className="process-tools">
        <ButtonLink to={`${address}/termine.ics`} variant="tertiary" icon="calendar" plain>
          {t.calendar}
        </ButtonLink>
        {paper ? (
          <ButtonLink to={`${address}/papierbogen.pdf`} variant="tertiary" icon="document" plain>
            {t.paper}
          </ButtonLink>
        ) : null}
        <ShareLink href={address} />
        <PrintButton />
        {mayEdit ? (
          <ButtonLink to={`/verwaltung/verfahren/${process.number}`} variant="tertiary" icon="edit">
            {t.edit}
          </ButtonLink>
        ) : null}
      </div>
      {thread ? <Discussion thread={thread} path={address} /> : null}
    </Page>
  )
}
