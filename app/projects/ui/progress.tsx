import { Details } from '#app/ui/details.tsx'
import { ProgressBar } from '#app/ui/progress-bar.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { type Progress, percentOf } from '../progress.ts'
import { projectTexts } from '../texts/project.ts'

/** The bar alone, for lists: `share` 0 to 1 or null without milestones. */
export function ShareBar({ share, size = 'small' }: { share: number | null; size?: 'normal' | 'small' }) {
  const t = useTexts(projectTexts).progress
  const percent = percentOf(share)
  return <ProgressBar label={t.label} percent={percent} size={size} {...(percent === null ? { text: t.none } : {})} />
}

/** The bar with its formula one click away. */
export function ProgressWithRule({ progress }: { progress: Progress }) {
  const t = useTexts(projectTexts).progress
  const percent = percentOf(progress.share)
  return (
    <div className="project-progress">
      <ShareBar share={progress.share} size="normal" />
      <Details summary={t.rule}>
        <p>{t.intro}</p>
        {percent === null ? (
          <p>{t.none}</p>
        ) : (
          <>
            <p>{t.counts({ done: progress.doneCount, counted: progress.countedCount })}</p>
            <p className="project-progress__formula">
              {t.formula({ done: progress.doneWeight, counted: progress.countedWeight, percent })}
            </p>
          </>
        )}
        {progress.cancelledCount > 0 && <p>{t.cancelled({ count: progress.cancelledCount })}</p>}
      </Details>
    </div>
  )
}
