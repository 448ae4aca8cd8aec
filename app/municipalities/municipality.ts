/** What every request knows of its municipality. */
export type Municipality = {
  id: string
  name: string
  /** Stadt, Gemeinde, Markt, Landkreis ... */
  kind: string
  host: string
  brandColour: string
  crestPhotoId: string | null
  headerPhotoId: string | null
  latitude: number
  longitude: number
  /** changes with every change of settings */
  version: number
  /** capabilities that are switched off */
  closed: string[]
}
