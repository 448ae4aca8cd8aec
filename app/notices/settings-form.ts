import * as z from 'zod'
import { radiuses } from './follow.ts'
import { type NoticeKind, noticeKinds, type Pace, paces, pacesOf } from './kinds.ts'

type Errors = { pace: string }

/** How often, per kind. */
export function pacesForm(t: Errors) {
  const fields = noticeKinds.map((kind) => [
    kind,
    z.enum(paces, t.pace).refine((pace) => pacesOf(kind).includes(pace), t.pace),
  ])
  return z.object(Object.fromEntries(fields) as Record<NoticeKind, z.ZodType<Pace, Pace>>)
}

type PlaceErrors = { reload: string; name: string; nameLong: string; place: string; radius: string }
export const placeNameLength = 60

/** A place to follow: a point of the map, or the middle of a district without it. */
export function placeForm(t: PlaceErrors) {
  return z
    .object({
      id: z.uuid(t.reload),
      name: z
        .string(t.name)
        .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
        .pipe(z.string().min(1, t.name).max(placeNameLength, t.nameLong)),
      latitude: coordinate(85),
      longitude: coordinate(180),
      ortsteil: z.string().catch(''),
      radius: z.coerce.number(t.radius).refine((metres) => (radiuses as readonly number[]).includes(metres), t.radius),
    })
    .transform(({ latitude, longitude, ...rest }) => ({
      ...rest,
      point: latitude !== null && longitude !== null ? { latitude, longitude } : null,
    }))
}

function coordinate(most: number) {
  return z
    .string()
    .catch('')
    .transform((text) => {
      const degrees = /^-?\d{1,3}(\.\d{1,20})?$/.test(text) ? Number(text) : Number.NaN
      return Math.abs(degrees) <= most ? degrees : null
    })
}
