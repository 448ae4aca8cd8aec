import { requireComment } from '#app/comments/found.server.ts'
import { readHistory } from '#app/comments/history.server.ts'
import { writingTexts } from '#app/comments/texts/writing.ts'
import { commentTexts } from '#app/comments/texts.ts'
import { commentAddress } from '#app/comments/thread-address.ts'
import '#app/comments/ui/comments.css'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Difference } from '#app/ui/difference.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/history'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id: municipalityId } = currentMunicipality(context)
  const viewer = currentPerson(context)?.id ?? null
  const { comment, facts } = await requireComment(municipalityId, params.id, viewer)
  const versions = await readHistory(municipalityId, comment.id)
  return { id: comment.id, author: comment.author, title: facts.title, path: facts.path, versions }
}

export default function HistoryPage({ loaderData }: Route.ComponentProps) {
  const { id, author, title, path, versions } = loaderData
  const all = useTexts(writingTexts)
  const t = all.history
  const names = useTexts(commentTexts)
  const language = useLanguage()
  const events = versions.map(({ at, pieces, stance, stanceBefore }, n) => ({
    id: String(n),
    date: at,
    title: n === 0 ? t.first : `${t.changed}, ${formatDateTime(language, at)}`,
    icon: n === 0 ? ('comment' as const) : ('edit' as const),
    children: (
      <div className="prose comment-history">
        {stanceBefore ? <p>{t.stance({ was: names.stances[stanceBefore], now: names.stances[stance] })}</p> : null}
        <Difference pieces={pieces} />
      </div>
    ),
  }))
  return (
    <Page
      width="reading"
      title={t.title}
      lead={t.lead({ name: author ?? names.deletedAccount })}
      breadcrumb={[{ label: title, to: path }]}
    >
      <title>{t.title}</title>
      <Timeline events={events} />
      <ButtonLink to={commentAddress(id)} variant="tertiary" plain>
        {all.back}
      </ButtonLink>
    </Page>
  )
}
