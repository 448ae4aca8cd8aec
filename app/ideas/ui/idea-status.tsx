import { type IdeaStatus, statusLooks } from '#app/ideas/idea.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { StatusBadge } from '#app/ui/status.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

export function IdeaStatusBadge({ status, size }: { status: IdeaStatus; size?: 'normal' | 'large' }) {
  const { tone, icon } = statusLooks[status]
  return (
    <StatusBadge tone={tone} icon={icon} {...(size ? { size } : {})}>
      {useTexts(ideaTexts).status[status]}
    </StatusBadge>
  )
}
