import { useState } from 'react'
import { startTexts } from '#app/home/texts/start.ts'
import { useHydrated } from '#app/ui/client-only.tsx'
import { Section } from '#app/ui/heading.tsx'
import { PointMap } from '#app/ui/map/map.tsx'
import type { MapArea } from '#app/ui/map/map-types.ts'
import { useTexts } from '#app/ui/use-texts.ts'

/** Ideas and projects where they belong. The same things stand in the lists it links to. */
export function EverythingMap({
  area,
  withIdeas,
  withProjects,
}: {
  area: MapArea
  withIdeas: boolean
  withProjects: boolean
}) {
  const t = useTexts(startTexts)
  const hydrated = useHydrated()
  const [layers, setLayers] = useState({ ideen: withIdeas, vorhaben: withProjects })
  const shown = (['ideen', 'vorhaben'] as const).filter((layer) => layers[layer])
  const lists = (
    <p className="start__lists">
      {withIdeas ? <a href="/ideen">{t.allIdeas}</a> : null}{' '}
      {withProjects ? <a href="/fortschritt">{t.allProjects}</a> : null}
    </p>
  )
  return (
    <Section title={t.map} id="karte" lead={t.mapText}>
      {lists}
      {hydrated && withIdeas && withProjects ? (
        <fieldset className="start__layers">
          <legend className="visually-hidden">{t.layers}</legend>
          {(['ideen', 'vorhaben'] as const).map((layer) => (
            <label key={layer} className="start__layer">
              <input
                type="checkbox"
                checked={layers[layer]}
                onChange={(event) => setLayers({ ...layers, [layer]: event.currentTarget.checked })}
              />
              {layer === 'ideen' ? t.layerIdeas : t.layerProjects}
            </label>
          ))}
        </fieldset>
      ) : null}
      <PointMap
        {...area}
        fit="boundary"
        height="tall"
        label={t.map}
        clusterSource={`/karte.json?west={west}&sued={south}&ost={east}&nord={north}&zoom={zoom}&ebenen=${shown.join(',')}`}
        fallback={lists}
      />
    </Section>
  )
}
