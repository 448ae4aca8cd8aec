import type { IdeaDetail } from '#app/ideas/detail.server.ts'
import { statusLooks } from '#app/ideas/idea.ts'
import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import { ideaProcessTexts } from '#app/ideas/texts/process.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { PointMap } from '#app/ui/map/map.tsx'
import type { MapArea } from '#app/ui/map/map-types.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { MapWaiting } from './map-waiting.tsx'

type IdeaFactsProps = {
  idea: Pick<IdeaDetail, 'number' | 'title' | 'status' | 'latitude' | 'longitude'> &
    Partial<Pick<IdeaDetail, 'process'>>
  topic: { name: string; slug: string } | null
  district: { name: string; slug: string } | null
  area: MapArea
}

/** Where it is, in words and on a small map, and what it is about. */
export function IdeaFacts({ idea, topic, district, area }: IdeaFactsProps) {
  const t = useTexts(ideaPageTexts)
  const processWords = useTexts(ideaProcessTexts)
  const { number, title, status, latitude: lat, longitude: lng } = idea
  const placed = lat !== null && lng !== null
  const place = district ? (
    <a href={`/ideen?ortsteil=${district.slug}`}>{district.name}</a>
  ) : placed ? (
    t.onMap
  ) : (
    t.noDistrict
  )
  const items = [
    ...(idea.process
      ? [
          {
            term: processWords.process,
            value: <a href={`/mitmachen/${idea.process.number}`}>{idea.process.title}</a>,
          },
        ]
      : []),
    ...(topic ? [{ term: t.topic, value: <a href={`/ideen?thema=${topic.slug}`}>{topic.name}</a> }] : []),
    { term: t.place, value: place },
  ]
  return (
    <div className="idea-facts">
      <DefinitionList items={items} />
      {placed ? (
        <div className="idea-facts__map">
          <PointMap
            {...area}
            center={{ lat, lng }}
            zoom={15}
            height="small"
            label={t.mapLabel({ title })}
            points={[{ id: String(number), title, href: `/ideen/${number}`, lat, lng, tone: statusLooks[status].tone }]}
            fallback={<MapWaiting text={t.mapText} />}
          />
        </div>
      ) : null}
    </div>
  )
}
