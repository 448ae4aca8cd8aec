import type { IdeaDetail } from '#app/ideas/detail.server.ts'
import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { formatDate } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { IdeaStatusBadge } from './idea-status.tsx'
import { namesIn } from './idea-wording.tsx'

type IdeaMetaProps = {
  idea: Pick<IdeaDetail, 'status' | 'author' | 'withoutAccount' | 'submittedAt' | 'channel'>
  district: { name: string } | null
  coauthors: string[]
}

/** Under the title: how far it is, who wrote it, when and for where. */
export function IdeaMeta({ idea, district, coauthors }: IdeaMetaProps) {
  const t = useTexts(ideaPageTexts)
  const names = useTexts(ideaTexts)
  const { part } = useTexts(wordingTexts)
  const language = useLanguage()
  const author = idea.author ?? (idea.withoutAccount ? names.unnamed : names.deletedAccount)
  return (
    <>
      <IdeaStatusBadge status={idea.status} size="large" />
      <span>
        {t.by({ name: author })} {coauthors.length > 0 ? `${part.by({ names: namesIn(language, coauthors) })} ` : null}
        {t.on({ date: formatDate(language, idea.submittedAt) })}
        {idea.channel === 'online' ? null : `, ${t.channels[idea.channel]}`}
      </span>
      {district ? (
        <span className="idea-page__place">
          <Icon name="place" size={20} />
          {district.name}
        </span>
      ) : null}
    </>
  )
}
