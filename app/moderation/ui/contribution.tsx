import type { CaseDossier } from '#app/moderation/dossier.server.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Section } from '#app/ui/heading.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** The words themselves, with what they answer. */
export function Contribution({ contribution }: { contribution: CaseDossier['contribution'] }) {
  const t = useTexts(staffTexts).case
  const { title, text, withdrawn, context } = contribution
  return (
    <Section title={t.contribution} id="beitrag">
      {withdrawn ? <Alert tone="info" title={t.withdrawn} /> : null}
      {context?.map((one) => (
        <div key={one.path} className="moderation-context">
          <p>
            {t.context} <a href={one.path}>{one.title}</a>
          </p>
          {one.text ? <PlainText text={one.text} /> : null}
        </div>
      ))}
      {text ? (
        <blockquote className="moderation-quote">
          {title ? <p className="moderation-quote__title">{title}</p> : null}
          <PlainText text={text} />
        </blockquote>
      ) : null}
    </Section>
  )
}
