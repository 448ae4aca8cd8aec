import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

const steps = [
  { name: 'what', to: '/ideen/neu' },
  { name: 'where', to: '/ideen/neu/ort' },
  { name: 'photo', to: '/ideen/neu/foto' },
] as const

/** Where one is among the three steps; earlier ones can be gone back to. */
export function SubmissionSteps({ current }: { current: 1 | 2 | 3 }) {
  const t = useTexts(submissionTexts).steps
  return (
    <nav aria-label={t.label}>
      <ol className="idea-steps">
        {steps.map(({ name, to }, index) => (
          <li key={name} className="idea-steps__step" aria-current={index + 1 === current ? 'step' : undefined}>
            <span className="idea-steps__mark" aria-hidden>
              {index + 1 < current ? <Icon name="check" size={16} /> : index + 1}
            </span>
            {index + 1 < current ? <a href={to}>{t[name]}</a> : <span>{t[name]}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
