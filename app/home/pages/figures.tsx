import { readFigures } from '#app/home/figures.server.ts'
import { figureTexts } from '#app/home/texts/figures.ts'
import { TakingPart } from '#app/home/ui/taking-part.tsx'
import { requireStaff } from '#app/people/guards.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chart } from '#app/ui/chart/chart.tsx'
import { FigureTiles } from '#app/ui/figure-tiles.tsx'
import { formatDateTime, formatMonth, formatNumber, formatPercent } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/figures'

export async function loader({ context }: Route.LoaderArgs) {
  const { municipalityId } = requireStaff(context)
  return await readFigures(municipalityId)
}

export default function Figures({ loaderData: { at, months, answering, takingPart } }: Route.ComponentProps) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  const named = months.map((figures) => ({ ...figures, label: formatMonth(language, `${figures.month}-15`) }))
  const { answered, medianDays, withinPromise, promise } = answering
  return (
    <Page title={t.title} lead={`${t.lead} ${t.at({ at: formatDateTime(language, at) })}`}>
      <title>{t.title}</title>
      <Section title={t.answering} id="antworten">
        {medianDays === null ? (
          <p>{t.none}</p>
        ) : (
          <FigureTiles
            label={t.answering}
            figures={[
              { value: formatNumber(language, medianDays), label: t.median, icon: 'clock' },
              { value: formatPercent(language, withinPromise / answered), label: t.within({ promise }), icon: 'check' },
              { value: formatNumber(language, answered), label: t.answered, icon: 'answer' },
            ]}
          />
        )}
      </Section>
      <Section title={t.months} id="monate">
        <h3 className="heading heading--4">{t.contributions}</h3>
        <Chart
          title={t.contributions}
          labelName={t.month}
          series={[t.series.ideas, t.series.answers]}
          rows={named.map(({ label, ideas, answers }) => ({ label, values: [ideas, answers] }))}
        />
        <h3 className="heading heading--4">{t.supports}</h3>
        <Chart
          title={t.supports}
          labelName={t.month}
          series={[t.series.supports]}
          rows={named.map(({ label, supports }) => ({ label, values: [supports] }))}
        />
        <h3 className="heading heading--4">{t.accounts}</h3>
        <Chart
          title={t.accounts}
          labelName={t.month}
          series={[t.series.joined]}
          rows={named.map(({ label, joined }) => ({ label, values: [joined] }))}
        />
        <ButtonLink to="/verwaltung/zahlen.csv" variant="secondary" icon="download" download>
          {t.download}
        </ButtonLink>
      </Section>
      <TakingPart {...takingPart} />
    </Page>
  )
}
