import { Photo } from '#app/photos/ui/photo.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatDate, isoDay } from '#app/ui/format.ts'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ProjectPage, ShownUpdate } from '../project-page.server.ts'
import { pageTexts } from '../texts/page.ts'
import { projectTexts } from '../texts/project.ts'
import { ChangeList } from './change-list.tsx'

/** Everything that was reported, newest first, down to the day of the first promise. */
export function ProjectUpdates({ updates, publishedAt, corrections }: ProjectPage) {
  const t = useTexts(pageTexts).updates
  const language = useLanguage()
  return (
    <>
      {updates.length === 0 ? <p className="muted">{t.none}</p> : null}
      <ol className="update-list">
        {updates.map((update) => (
          <Update key={update.id} update={update} />
        ))}
        {publishedAt ? (
          <li className="update-list__update update-list__update--first">
            <p className="update-list__meta">
              <time dateTime={isoDay(publishedAt)}>{formatDate(language, publishedAt)}</time>
            </p>
            <h3 className="update-list__title">{t.published}</h3>
            <p>{t.publishedText}</p>
          </li>
        ) : null}
      </ol>
      {corrections.length > 0 ? <Corrections corrections={corrections} /> : null}
    </>
  )
}

function Update({ update }: { update: ShownUpdate }) {
  const t = useTexts(pageTexts).updates
  const language = useLanguage()
  const { id, title, text, at, by, photo, changes } = update
  return (
    <li className="update-list__update" id={`meldung-${id}`}>
      <p className="update-list__meta">
        <time dateTime={isoDay(at)}>{formatDate(language, at)}</time>
        {by ? <span>{t.by({ name: by })}</span> : null}
      </p>
      <h3 className="update-list__title">
        <a href={`#meldung-${id}`}>{title}</a>
      </h3>
      {photo ? <Photo photo={photo} sizes="(min-width: 64rem) 44rem, 100vw" className="update-list__photo" /> : null}
      <PlainText text={text} />
      {changes.length > 0 ? (
        <div className="update-list__changes">
          <h4 className="update-list__changed">{t.changes}</h4>
          <ChangeList changes={changes} />
        </div>
      ) : null}
    </li>
  )
}

function Corrections({ corrections }: Pick<ProjectPage, 'corrections'>) {
  const t = useTexts(pageTexts).updates
  const { texts, was, now } = useTexts(projectTexts)
  const language = useLanguage()
  return (
    <Details summary={t.corrections({ count: corrections.length })}>
      <ul className="corrections">
        {corrections.map((one) => (
          <li key={`${one.at} ${one.field}`}>
            <p>{t.corrected({ field: texts[one.field], date: formatDate(language, one.at) })}</p>
            <p>
              <span className="muted">{was}: </span>
              <del>{one.was}</del>
            </p>
            <p>
              <span className="muted">{now}: </span>
              {one.now}
            </p>
          </li>
        ))}
      </ul>
    </Details>
  )
}
