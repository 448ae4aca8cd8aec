import { IdeaStatusBadge } from '#app/ideas/ui/idea-status.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { PointMap } from '#app/ui/map/map.tsx'
import type { MapArea } from '#app/ui/map/map-types.ts'
import { PrintButton } from '#app/ui/print-button.tsx'
import { ShareLink } from '#app/ui/share-link.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { lightLooks } from '../looks.ts'
import type { LinkedIdea, ProjectPage } from '../project-page.server.ts'
import { pageTexts } from '../texts/page.ts'

/** What stands beside the story: where it came from, where it is, who answers, how to stay informed. */
export function ProjectAside({ project, area }: { project: ProjectPage; area: MapArea | null }) {
  const t = useTexts(pageTexts)
  const language = useLanguage()
  const { ideas, followers, number } = project
  return (
    <>
      {project.publishedAt ? (
        <section className="aside-box aside-box--follow">
          <h2 className="heading heading--4">{t.follow.title}</h2>
          <p>{t.follow.text}</p>
          {followers > 0 ? (
            <p className="muted small">
              {t.follow.count({ count: followers, text: formatNumber(language, followers) })}
            </p>
          ) : null}
        </section>
      ) : null}
      {ideas.length > 0 ? (
        <section className="aside-box">
          <h2 className="heading heading--4">{t.ideas.title}</h2>
          <ul className="aside-ideas">
            {ideas.map((idea) => (
              <Idea key={idea.id} idea={idea} />
            ))}
          </ul>
        </section>
      ) : null}
      <Place project={project} area={area} />
      <Contact project={project} />
      {project.publishedAt ? (
        <section className="aside-box aside-box--more">
          <h2 className="heading heading--4">{t.more}</h2>
          <div className="aside-links">
            <ShareLink href={`/vorhaben/${number}`} />
            <PrintButton />
            <ButtonLink to={`/vorhaben/${number}.atom`} variant="tertiary" icon="feed" plain>
              {t.feed}
            </ButtonLink>
          </div>
        </section>
      ) : null}
    </>
  )
}

function Idea({ idea }: { idea: LinkedIdea }) {
  const t = useTexts(pageTexts).ideas
  const { number, title, status, supportCount, author } = idea
  return (
    <li className="aside-idea">
      <a className="aside-idea__title" href={`/ideen/${number}`}>
        {title}
      </a>
      <p className="muted small">
        {[t.idea({ number }), author && t.by({ name: author }), t.supports({ count: supportCount })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <IdeaStatusBadge status={status} />
      <a className="small" href={`/ideen/${number}/wirkung`}>
        {t.chain}
      </a>
    </li>
  )
}

function Place({ project, area }: { project: ProjectPage; area: MapArea | null }) {
  const t = useTexts(pageTexts)
  const { place, district, latitude, longitude, title, number, light } = project
  const words = [place, district?.name].filter(Boolean).join(', ')
  if (!words && !area) return null
  return (
    <section className="aside-box">
      <h2 className="heading heading--4">{t.place}</h2>
      {words ? (
        <p className="aside-box__place">
          <Icon name="place" size={20} />
          {words}
        </p>
      ) : null}
      {area && latitude !== null && longitude !== null ? (
        <PointMap
          {...area}
          center={{ lat: latitude, lng: longitude }}
          zoom={15}
          height="small"
          label={t.mapLabel({ title })}
          points={[
            {
              id: String(number),
              title,
              href: `/vorhaben/${number}`,
              lat: latitude,
              lng: longitude,
              tone: lightLooks[light.light].tone,
            },
          ]}
        />
      ) : null}
    </section>
  )
}

function Contact({ project }: { project: ProjectPage }) {
  const t = useTexts(pageTexts).contact
  const { department, contactName, contactEmail } = project
  if (!department && !contactName && !contactEmail) return null
  return (
    <section className="aside-box">
      <h2 className="heading heading--4">{t.title}</h2>
      {contactName ? <p className="aside-box__name">{contactName}</p> : null}
      {department ? <p>{department}</p> : null}
      {contactEmail ? (
        <p className="aside-box__mail">
          <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
        </p>
      ) : null}
    </section>
  )
}
