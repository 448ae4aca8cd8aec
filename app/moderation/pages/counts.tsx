import { moderationCounts } from '#app/moderation/counts.server.ts'
import { rules } from '#app/moderation/rule.ts'
import { countTexts } from '#app/moderation/texts/counts.ts'
import { ruleTexts } from '#app/moderation/texts/rules.ts'
import { CountTable } from '#app/moderation/ui/count-table.tsx'
import '#app/moderation/ui/moderation.css'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/counts'

export function headers() {
  return publicPage
}

export async function loader({ context }: Route.LoaderArgs) {
  return { counts: await moderationCounts(currentMunicipality(context).id) }
}

export default function CountsPage({ loaderData: { counts } }: Route.ComponentProps) {
  const t = useTexts(countTexts)
  const names = useTexts(ruleTexts)
  const latest = counts[0]
  return (
    <Page title={t.title} lead={t.lead}>
      <title>{t.title}</title>
      <meta name="description" content={t.lead} />
      <Section title={t.figures} id="zahlen">
        {latest ? (
          <>
            <p>{t.sentence({ ...latest, quarter: t.quarter(latest) })}</p>
            <CountTable counts={counts} />
            <p className="muted">{t.explain}</p>
            <p>
              <a className="moderation-file" href="/moderation.csv">
                <Icon name="download" size={20} />
                {t.file}
              </a>
            </p>
          </>
        ) : (
          <p>{t.none}</p>
        )}
      </Section>
      <Section title={t.how.title} id="wie">
        <ol className="moderation-steps">
          {t.how.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={t.rules.title} id="regeln">
        <p>{t.rules.opinion}</p>
        <DefinitionList
          items={rules
            .filter((rule) => rule !== 'other')
            .map((rule) => ({ term: names.names[rule], value: names.meanings[rule] }))}
        />
      </Section>
    </Page>
  )
}
