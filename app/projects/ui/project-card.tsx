import { Card } from '#app/ui/card.tsx'
import { formatDate } from '#app/ui/format.ts'
import { type IconName, isIconName } from '#app/ui/icon.tsx'
import type { Language } from '#app/ui/texts.ts'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { BoardItem } from '../board.server.ts'
import { type Day, isOpen } from '../project.ts'
import { boardTexts } from '../texts/board.ts'
import { projectTexts } from '../texts/project.ts'
import { LightBadge } from './light-badge.tsx'
import { ShareBar } from './progress.tsx'

export type CardItem = Pick<
  BoardItem,
  'number' | 'title' | 'summary' | 'state' | 'light' | 'share' | 'place' | 'endPlanned' | 'endActual' | 'nextMilestone'
>
export type ProjectCardProps = {
  project: CardItem
  today: Day
  topic?: { name: string; icon: string } | undefined
  district?: { name: string } | undefined
}

/** A project in a list: what, where, how far, how well, when next. */
export function ProjectCard({ project, today, topic, district }: ProjectCardProps) {
  const t = useTexts(projectTexts)
  const language = useLanguage()
  const { number, title, summary, state, light, share, place } = project
  const showsState = light !== 'done' && light !== 'stopped'
  return (
    <Card
      className="project-card"
      title={title}
      href={`/vorhaben/${number}`}
      headingLevel={2}
      kind={[topic?.name, t.project({ number })].filter(Boolean).join(' · ')}
      kindIcon={iconOf(topic)}
      place={place || district?.name}
      date={nextDate(language, project, today)}
      status={<LightBadge light={light} />}
      figure={showsState ? t.states[state] : null}
    >
      <p className="project-card__summary">{summary}</p>
      {state === 'stopped' || share === null ? null : <ShareBar share={share} />}
    </Card>
  )
}

/** The next thing to expect, or when it was done. */
function nextDate(language: Language, { state, nextMilestone, endPlanned, endActual }: CardItem, today: Day) {
  const t = textsIn(boardTexts, language)
  const date = (day: Day) => ({ date: formatDate(language, day) })
  if (state === 'done') return endActual && t.doneSince(date(endActual))
  if (!isOpen(state)) return null
  if (nextMilestone && nextMilestone < today) return t.overdueMilestone(date(nextMilestone))
  if (nextMilestone) return t.nextMilestone(date(nextMilestone))
  return endPlanned ? t.endPlanned(date(endPlanned)) : t.undated
}

function iconOf(topic: { icon: string } | undefined): IconName {
  return topic && isIconName(topic.icon) ? topic.icon : 'project'
}
