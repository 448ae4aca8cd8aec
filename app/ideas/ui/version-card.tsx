import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import type { Version } from '#app/ideas/versions.server.ts'
import { Details } from '#app/ui/details.tsx'
import { Difference } from '#app/ui/difference.tsx'
import { formatDateTime, isoDay } from '#app/ui/format.ts'
import { PlainText } from '#app/ui/prose.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** One wording: who, when, why, what changed, and the whole of it. */
export function VersionCard({ idea, version, present }: { idea: number; version: Version; present: boolean }) {
  const t = useTexts(wordingTexts).versions
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const { number, at, by, note, amendment, redacted } = version
  return (
    <article className="idea-version" aria-labelledby={`fassung-${number}`} id={`f${number}`}>
      <div className="idea-version__head">
        <h2 id={`fassung-${number}`} className="heading heading--3">
          {t.version({ number })}
        </h2>
        {present ? (
          <StatusBadge tone="success" icon="check">
            {t.present}
          </StatusBadge>
        ) : null}
      </div>
      <p className="idea-version__by">
        <time dateTime={isoDay(at)}>
          {t.by({ name: by ?? names.deletedAccount, date: formatDateTime(language, at) })}
        </time>
        {number === 1 ? ` · ${t.first}` : null}
      </p>
      {amendment ? (
        <p className="idea-version__credit">
          {t.taken({ name: amendment.by ?? names.deletedAccount })}{' '}
          <a href={`/ideen/${idea}/vorschlaege/${amendment.id}`}>{t.takenLink}</a>
        </p>
      ) : null}
      {note ? <p className="idea-version__note">{note}</p> : null}
      {redacted ? <p className="muted">{t.redacted}</p> : <Wording version={version} />}
    </article>
  )
}

function Wording({ version: { number, title, text, difference } }: { version: Version }) {
  const t = useTexts(wordingTexts).versions
  if (!difference)
    return (
      <>
        {number > 1 ? <p className="muted">{t.afterRedaction}</p> : null}
        <p className="idea-version__title">{title}</p>
        <PlainText text={text} />
      </>
    )
  return (
    <>
      <IdeaDifference difference={difference} title={title} />
      <Details summary={t.whole}>
        <p className="idea-version__title">{title}</p>
        <PlainText text={text} />
      </Details>
    </>
  )
}

/** Title and text laid over what they were before; a title that stays is shown as it is. */
export function IdeaDifference({
  difference,
  title,
}: {
  difference: NonNullable<Version['difference']>
  title: string
}) {
  return (
    <div className="idea-difference">
      {difference.title ? (
        <div className="idea-version__title">
          <Difference pieces={difference.title} />
        </div>
      ) : (
        <p className="idea-version__title">{title}</p>
      )}
      <Difference pieces={difference.text} />
    </div>
  )
}
