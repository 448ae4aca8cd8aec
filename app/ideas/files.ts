import type { ExportedIdea } from './export.server.ts'

export type Names = {
  status: Record<string, string>
  topic: (id: string | null) => string
  district: (id: string | null) => string
  /** address of an idea, complete */
  address: (number: number) => string
}

/** What stands in one line of the table. */
export function csvCells(idea: ExportedIdea, names: Names): (string | number | null)[] {
  const { number, title, text, status, latitude, longitude, supportCount, submitted, since } = idea
  return [
    number,
    title,
    text,
    names.status[status] ?? status,
    names.topic(idea.topicId),
    names.district(idea.districtId),
    latitude,
    longitude,
    supportCount,
    submitted,
    since,
    names.address(number),
  ]
}

/** A feature of a map; ideas without a place have no geometry and are left in, as GeoJSON allows. */
export function geoJsonFeature(idea: ExportedIdea, names: Names): object {
  const { number, title, text, status, latitude, longitude, supportCount, submitted, since } = idea
  return {
    type: 'Feature',
    id: number,
    geometry: latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      number,
      title,
      text,
      status,
      statusName: names.status[status] ?? status,
      topic: names.topic(idea.topicId),
      district: names.district(idea.districtId),
      supports: supportCount,
      submitted,
      since,
      address: names.address(number),
    },
  }
}
