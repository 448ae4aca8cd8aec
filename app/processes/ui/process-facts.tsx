import { DefinitionList } from '#app/ui/definition-list.tsx'
import { formatDate, formatNumber } from '#app/ui/format.ts'
import { PointMap } from '#app/ui/map/map.tsx'
import type { MapArea } from '#app/ui/map/map-types.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { areaSize } from '../area-size.ts'
import type { ShownProcess } from '../process-page.server.ts'
import { processPageTexts } from '../texts/page.ts'
import { processTexts } from '../texts.ts'

export type ProcessFactsProps = {
  process: ShownProcess
  topic: { name: string; slug: string } | null
  districts: readonly { name: string; slug: string }[]
  area: MapArea
}

/** Who is responsible, who decides and when, how far people decide, what it is about. */
export function ProcessFacts({ process, topic, districts, area }: ProcessFactsProps) {
  const t = useTexts(processPageTexts).facts
  const names = useTexts(processTexts)
  const { level, decidedBy, department, contactName, contactEmail } = process
  const contact = [contactName, contactEmail].some((one) => one !== '')
  return (
    <div className="process-facts">
      <DefinitionList
        items={[
          {
            term: t.level,
            value: (
              <>
                <strong>{names.levels[level].name}</strong>
                <br />
                {names.levels[level].meaning}
              </>
            ),
          },
          ...(decidedBy ? [{ term: t.decides, value: <Decision process={process} /> }] : []),
          { term: t.area, value: <Area process={process} districts={districts} /> },
          ...(topic ? [{ term: t.topic, value: <a href={`/mitmachen?thema=${topic.slug}`}>{topic.name}</a> }] : []),
          ...(department ? [{ term: t.office, value: department }] : []),
          ...(contact
            ? [
                {
                  term: t.contact,
                  value: (
                    <>
                      {contactName}
                      {contactName && contactEmail ? <br /> : null}
                      {contactEmail ? <a href={`mailto:${contactEmail}`}>{contactEmail}</a> : null}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {process.area ? (
        <div className="process-facts__map">
          <PointMap
            {...area}
            boundarySource={undefined}
            boundary={process.area}
            fit="boundary"
            height="small"
            label={t.areaMap(process)}
            points={[]}
            fallback={<p>{t.mapText}</p>}
          />
        </div>
      ) : null}
    </div>
  )
}

function Decision({ process: { decidedBy, decidedOn, decidedOnFirst } }: { process: ShownProcess }) {
  const t = useTexts(processPageTexts).facts
  const language = useLanguage()
  return (
    <>
      {decidedBy}
      {decidedOn ? `, ${t.on({ date: formatDate(language, decidedOn) })}` : null}
      {decidedOnFirst && decidedOnFirst !== decidedOn ? (
        <>
          <br />
          <small>{t.decidedWas({ was: formatDate(language, decidedOnFirst) })}</small>
        </>
      ) : null}
    </>
  )
}

function Area({ process: { area }, districts }: Pick<ProcessFactsProps, 'process' | 'districts'>) {
  const t = useTexts(processPageTexts)
  const language = useLanguage()
  if (area) return t.facts.drawnWords({ size: sizeInWords(areaSize(area)) })
  if (districts.length === 0) return t.list.whole
  return districts.map(({ name }) => name).join(', ')

  function sizeInWords(metres: number): string {
    if (metres >= 1_000_000) return `${formatNumber(language, Math.round(metres / 100_000) / 10)} km²`
    return metres >= 10_000
      ? `${formatNumber(language, Math.round(metres / 1_000) / 10)} ha`
      : `${formatNumber(language, Math.round(metres))} m²`
  }
}
