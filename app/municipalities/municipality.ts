import type { ShownPhoto } from '#app/photos/photo.ts'

/** What every request knows of its municipality. */
export type Municipality = {
  id: string
  name: string
  /** Stadt, Gemeinde, Markt, Landkreis ... */
  kind: string
  host: string
  brandColour: string
  crestPhotoId: string | null
  /** picture at the top of the start page */
  header: ShownPhoto | null
  latitude: number
  longitude: number
  /** changes with every change of settings */
  version: number
  /** capabilities that are switched off */
  closed: string[]
}
