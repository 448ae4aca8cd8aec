import { Link } from 'react-router'
import type { IdeaDossier } from '#app/ideas/dossier.server.ts'
import type { SimilarIdea } from '#app/ideas/similar.server.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { IdeaStatusBadge } from '#app/ideas/ui/idea-status.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = {
  idea: IdeaDossier
  similar: SimilarIdea[]
  rights: { merge: boolean; hide: boolean; project: boolean }
  closed: 'withdrawn' | 'hidden' | 'merged' | null
}

/** What else can be done with an idea, each with what it does. */
export function DossierSteps({ idea, similar, rights, closed }: Props) {
  const t = useTexts(triageTexts).idea
  const here = `/verwaltung/ideen/${idea.number}`
  const steps: (StepProps | false)[] = [
    closed === null &&
      rights.project && {
        to: `/verwaltung/vorhaben/neu?idee=${idea.number}`,
        icon: 'project',
        label: t.project,
        hint: t.projectHint,
      },
    closed === null &&
      rights.merge && { to: `${here}/zusammenlegen`, icon: 'merge', label: t.merge, hint: t.mergeHint },
    closed !== 'withdrawn' &&
      rights.hide &&
      (closed === 'hidden'
        ? { to: `${here}/ausblenden`, icon: 'eye', label: t.show, hint: t.showHint }
        : { to: `${here}/ausblenden`, icon: 'hide', label: t.hide, hint: t.hideHint }),
  ]
  const shown = steps.filter((step) => step !== false)
  return (
    <>
      {shown.length > 0 && (
        <section className="dossier__panel">
          <Heading level={2} size={4}>
            {t.more}
          </Heading>
          <ul className="dossier__steps">
            {shown.map((step) => (
              <Step key={step.to + step.icon} {...step} />
            ))}
          </ul>
        </section>
      )}
      {closed === null && <Similar idea={idea} similar={similar} mayMerge={rights.merge} />}
    </>
  )
}

type StepProps = { to: string; icon: IconName; label: string; hint: string }

function Step({ to, icon, label, hint }: StepProps) {
  return (
    <li className="dossier__step">
      <Icon name={icon} size={20} />
      <div>
        <Link to={to}>{label}</Link>
        <p className="dossier__hint">{hint}</p>
      </div>
    </li>
  )
}

function Similar({ idea, similar, mayMerge }: { idea: IdeaDossier; similar: SimilarIdea[]; mayMerge: boolean }) {
  const t = useTexts(triageTexts).idea
  const names = useTexts(ideaTexts)
  return (
    <section className="dossier__panel">
      <Heading level={2} size={4}>
        {t.similar}
      </Heading>
      {similar.length === 0 && <p className="dossier__hint">{t.similarNone}</p>}
      <ul className="dossier__steps">
        {similar.map((one) => (
          <li key={one.number} className="dossier__similar">
            <Link to={`/verwaltung/ideen/${one.number}`}>{names.named(one)}</Link>
            <IdeaStatusBadge status={one.status} />
            {mayMerge && (
              <Link
                to={`/verwaltung/ideen/${idea.number}/zusammenlegen?mit=${one.number}`}
                aria-label={t.mergeThis(one)}
              >
                {t.mergeWith}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
