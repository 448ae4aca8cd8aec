/** A picture as pages show it. */
export type ShownPhoto = {
  id: string
  width: number
  height: number
  /** what is to be seen; empty: decoration */
  description: string
  state: PhotoState
}

export type PhotoState = 'waiting' | 'ready' | 'broken'

/** The columns of a picture that a page shows, for selects. */
export const shownPhotoFields = { id: true, width: true, height: true, description: true, state: true } as const

/** Why an upload was not taken. */
export type PhotoRefusal = 'not-an-image' | 'heic' | 'too-big' | 'too-many-pixels'

export const maxPhotoBytes = 10_000_000
export const maxPhotoPixels = 60_000_000
/** for the accept attribute: phones then turn their HEIC pictures into JPEG by themselves */
export const photoAccept = 'image/jpeg,image/png,image/webp,image/avif'

export const photoWidths = [480, 960, 1600] as const
export const photoFormats = ['avif', 'webp', 'jpeg'] as const
export type PhotoFormat = (typeof photoFormats)[number]

/** The widths a picture has: never wider than itself, always at least one. */
export function widthsOf(width: number): number[] {
  const smaller = photoWidths.filter((one) => one < width)
  return smaller.length < photoWidths.length ? [...smaller, Math.min(width, photoWidths.at(-1)!)] : smaller
}

/** Address of one variant: "/fotos/<id>/960.webp". */
export function photoPath(id: string, width: number, format: PhotoFormat): string {
  return `/fotos/${id}/${width}.${format}`
}

/** A small version every picture has, whatever its size: crests, thumbnails; keeps transparency. */
export function smallPhotoPath(id: string): string {
  return `/fotos/${id}/${smallPhoto.file}`
}

export const smallPhoto = { file: 'klein.webp', width: 320 }

/** Address of the picture for feeds, previews and crests: the widest JPEG up to 960. */
export function photoFallback(photo: { id: string; width: number }): string {
  const widths = widthsOf(photo.width)
  return photoPath(photo.id, widths.find((one) => one >= 960) ?? widths.at(-1)!, 'jpeg')
}
