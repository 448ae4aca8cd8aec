import { data } from 'react-router'
import { readThread } from '#app/comments/reading.server.ts'
import { Discussion } from '#app/comments/ui/discussion.tsx'
import { ideaRights } from '#app/ideas/capability.ts'
import { readIdea } from '#app/ideas/detail.server.ts'
import { ideaDiscussion } from '#app/ideas/discussion.server.ts'
import { canBeWithdrawn, isPublic, supportRefusal } from '#app/ideas/idea.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { phaseShut } from '#app/ideas/phase.server.ts'
import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { GoneIdea } from '#app/ideas/ui/gone-idea.tsx'
import { IdeaAnswer } from '#app/ideas/ui/idea-answer.tsx'
import { IdeaFacts } from '#app/ideas/ui/idea-facts.tsx'
import { IdeaHistory } from '#app/ideas/ui/idea-history.tsx'
import { IdeaMeta } from '#app/ideas/ui/idea-meta.tsx'
import { IdeaProjects } from '#app/ideas/ui/idea-projects.tsx'
import { IdeaTools } from '#app/ideas/ui/idea-tools.tsx'
import { IdeaAmendments, IdeaWording } from '#app/ideas/ui/idea-wording.tsx'
import '#app/ideas/ui/ideas.css'
import { SupportBox } from '#app/ideas/ui/support-box.tsx'
import { isForNow, wordingRefusal } from '#app/ideas/wording.ts'
import { OutOfSight } from '#app/moderation/ui/out-of-sight.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { Photo } from '#app/photos/ui/photo.tsx'
import { publicPageUntil } from '#app/platform/cache.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/idea'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const municipality = currentMunicipality(context)
  const person = currentPerson(context)
  const number = numberInAddress(params.number)
  const staff = may(person, ideaRights.triage)
  const idea = await readIdea(municipality.id, number, person?.id ?? null, staff)
  if (!idea) throw data(null, { status: 404 })
  const mine = person?.id === idea.authorId
  if (!isPublic(idea) && !staff && !(mine && idea.hiddenAt && !idea.withdrawnAt)) {
    // what nobody has looked at yet was never public: it is not there
    if (idea.heldAt) throw data(null, { status: 404 })
    return data({ gone: idea.withdrawnAt ? ('withdrawn' as const) : ('hidden' as const), number }, { status: 410 })
  }
  const language = currentLanguage(context)
  const [areas, thread] = await Promise.all([
    areasOf(municipality.id),
    readThread({
      municipality,
      person,
      language,
      subject: { kind: 'idea', id: idea.id },
      permission: ideaDiscussion(idea),
      url: new URL(request.url),
    }),
  ])
  const shut = phaseShut(idea, language)
  const {
    authorId: _,
    topicId,
    districtId,
    phaseId: _phase,
    fixedUntil: _fixed,
    processNow: _now,
    discussionEnd: _end,
    ...rest
  } = idea
  const { wording, ...shown } = rest
  const refusal = wordingRefusal(idea)
  const wordingOpen = refusal === null
  // where projects are switched off, their pages are not there to lead to
  const withProjects = !municipality.closed.includes('projects')
  const topic = areas.topics.find(({ id }) => id === topicId)
  const district = areas.districts.find(({ id }) => id === districtId)
  return data(
    {
      gone: null,
      idea: withProjects ? shown : { ...shown, projects: [] },
      withProjects,
      topic: topic ? { name: topic.name, icon: topic.icon, slug: topic.slug } : null,
      district: district ? { name: district.name, slug: district.slug } : null,
      area: mapAreaOf(municipality),
      closed: supportRefusal(idea),
      shut: shut.why,
      wording,
      wordingOpen,
      may: {
        withdraw: mine && (idea.heldAt !== null || canBeWithdrawn(idea)),
        answer: staff,
        // the page behind says when words can be changed again
        revise: wording.writes && (wordingOpen || isForNow(refusal)),
        coauthors: wording.writes && (wordingOpen || wording.coauthors.length > 0),
      },
      signedIn: person !== null,
      // authors are told anyway
      follow: mine || !isPublic(idea) ? null : { subjectId: idea.id, following: idea.following },
      thread,
      mine,
    },
    { headers: publicPageUntil(shut.turn, shut.now) },
  )
}

export default function IdeaPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(ideaPageTexts)
  const names = useTexts(ideaTexts)
  const breadcrumb = [{ label: names.ideas, to: '/ideen' }]
  if (loaderData.gone !== null)
    return <GoneIdea kind={loaderData.gone} number={loaderData.number} breadcrumb={breadcrumb} />

  const { idea, topic, district, area, closed, shut, signedIn, thread, wording } = loaderData
  const { number, title } = idea
  const address = `/ideen/${number}`
  const answer = idea.answers.at(-1)
  return (
    <Page
      breadcrumb={breadcrumb}
      kind={names.number({ number })}
      title={title}
      meta={<IdeaMeta idea={idea} district={district} coauthors={wording.coauthors} />}
    >
      <title>{names.named({ number, title })}</title>
      <meta name="description" content={idea.text.slice(0, 160)} />
      <meta property="og:title" content={title} />
      {loaderData.mine && idea.hiddenAt ? <OutOfSight hiding={idea.hiding} held={idea.heldAt !== null} /> : null}
      {idea.mergedInto ? (
        <Alert tone="info" icon="merge" title={t.merged.title(idea.mergedInto)}>
          <p>{t.merged.text}</p>
          <p>
            <a href={`/ideen/${idea.mergedInto.number}`}>{t.merged.action(idea.mergedInto)}</a>
          </p>
        </Alert>
      ) : null}
      <div className="idea-page">
        <div className={closed || shut ? 'idea-page__support idea-page__support--closed' : 'idea-page__support'}>
          <SupportBox
            number={number}
            count={idea.supportCount}
            supported={idea.supported}
            closed={closed}
            shut={shut}
            since={idea.statusSince}
            signedIn={signedIn}
          />
        </div>
        <div className="idea-page__main">
          {answer ? <IdeaAnswer answer={answer} /> : null}
          <IdeaProjects number={number} projects={idea.projects} />
          <div>
            <PlainText text={idea.text} />
            <IdeaWording number={number} wording={wording} />
          </div>
          {idea.photo ? (
            <figure className="idea-page__photo">
              <Photo photo={idea.photo} sizes="(min-width: 64rem) 48rem, 100vw" />
              {idea.photo.description ? <figcaption>{idea.photo.description}</figcaption> : null}
            </figure>
          ) : null}
          <IdeaAmendments
            number={number}
            amendments={wording.amendments}
            open={loaderData.wordingOpen}
            writes={wording.writes}
          />
          <IdeaHistory idea={idea} revisions={wording.revisions} />
          <IdeaTools
            number={number}
            follow={loaderData.follow}
            signedIn={signedIn}
            impact={loaderData.withProjects && idea.projects.length === 0 && idea.answers.length > 0}
            may={loaderData.may}
            reported={isPublic(idea) && !loaderData.mine ? idea.id : null}
          />
        </div>
        <div className="idea-page__facts">
          <IdeaFacts idea={idea} topic={topic} district={district} area={area} />
        </div>
      </div>
      {thread ? <Discussion thread={thread} path={address} /> : null}
    </Page>
  )
}
