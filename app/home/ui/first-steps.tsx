import { administrationTexts } from '#app/home/texts/administration.ts'
import type { FirstStep } from '#app/municipalities/first-steps.server.ts'
import { Section } from '#app/ui/heading.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { TaskCard } from './task-card.tsx'

const places: Record<FirstStep, { to?: string; icon: IconName }> = {
  contact: { to: '/verwaltung/kommune', icon: 'mail' },
  impressum: { to: '/verwaltung/texte/impressum', icon: 'document' },
  datenschutz: { to: '/verwaltung/texte/datenschutz', icon: 'lock' },
  districts: { to: '/verwaltung/ortsteile-und-themen', icon: 'place' },
  crest: { to: '/verwaltung/kommune', icon: 'town-hall' },
  // settled where the server is run
  mail: { icon: 'settings' },
}

/** What a new municipality still lacks; each step falls away by itself once it is done. */
export function FirstSteps({ steps }: { steps: FirstStep[] }) {
  const t = useTexts(administrationTexts).todo
  if (steps.length === 0) return null
  return (
    <Section title={t.firstSteps} lead={t.firstStepsLead} id="einrichten">
      <ul className="tasks">
        {steps.map((step) => (
          <TaskCard key={step} {...places[step]} {...t.steps[step]} level={3} />
        ))}
      </ul>
    </Section>
  )
}
