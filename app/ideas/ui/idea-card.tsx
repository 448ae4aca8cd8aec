import type { IdeaStatus } from '#app/ideas/idea.ts'
import { ideaListTexts } from '#app/ideas/texts/list.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { smallPhotoPath } from '#app/photos/photo.ts'
import { Card } from '#app/ui/card.tsx'
import { formatDate, formatNumber } from '#app/ui/format.ts'
import { Icon, type IconName, isIconName } from '#app/ui/icon.tsx'
import { remembered } from '#app/ui/remembered.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { IdeaStatusBadge } from './idea-status.tsx'

export type IdeaCardProps = {
  idea: {
    number: number
    title: string
    status: IdeaStatus
    supportCount: number
    commentCount?: number
    /** when it was submitted */
    day: string | Date
    excerpt?: string
    photoId?: string | null
  }
  topic?: { name: string; icon: string } | null | undefined
  district?: { name: string } | null | undefined
  headingLevel?: 2 | 3 | 4
}

/** An idea in a list; `data-idea` lets the map beside it find its pin. */
export const IdeaCard = remembered('idea-card', FreshIdeaCard)

function FreshIdeaCard({ idea, topic, district, headingLevel = 3 }: IdeaCardProps) {
  const names = useTexts(ideaTexts)
  const t = useTexts(ideaListTexts)
  const language = useLanguage()
  const { number, title, status, supportCount, commentCount = 0, day, excerpt, photoId } = idea
  const date = formatDate(language, day)
  return (
    <Card
      data-idea={number}
      title={title}
      href={`/ideen/${number}`}
      headingLevel={headingLevel}
      kind={topic ? `${topic.name} · ${names.number({ number })}` : names.number({ number })}
      kindIcon={iconOf(topic)}
      place={district ? `${district.name} · ${date}` : undefined}
      date={district ? undefined : date}
      status={<IdeaStatusBadge status={status} />}
      figure={
        <>
          <span className="visually-hidden">
            {t.supports({ count: supportCount, text: formatNumber(language, supportCount) })}
          </span>
          <span aria-hidden>{formatNumber(language, supportCount)}</span>
          {commentCount > 0 ? (
            <>
              <Icon name="comment" size={20} />
              <span className="visually-hidden">
                {t.comments({ count: commentCount, text: formatNumber(language, commentCount) })}
              </span>
              <span aria-hidden>{formatNumber(language, commentCount)}</span>
            </>
          ) : null}
        </>
      }
      figureIcon="support"
      image={photoId ? { src: smallPhotoPath(photoId), alt: '' } : null}
    >
      {excerpt ? <p className="idea-card__excerpt">{excerpt}</p> : null}
    </Card>
  )
}

export function iconOf(topic: { icon: string } | null | undefined): IconName {
  return topic && isIconName(topic.icon) ? topic.icon : 'idea'
}
