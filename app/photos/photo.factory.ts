import sharp from 'sharp'
import { processPhoto } from './processing.server.ts'
import { storePhoto } from './upload.server.ts'

type Details = { uploadedById?: string; description?: string; width?: number; height?: number; processed?: boolean }

/** A real picture, uploaded and made ready. */
export async function aPhoto(municipality: { id: string }, details: Details = {}): Promise<{ id: string }> {
  const bytes = await anImage({ width: details.width ?? 1000, height: details.height ?? 600 })
  const { description = 'Ein Bild', uploadedById = null } = details
  const stored = await storePhoto({ municipalityId: municipality.id, uploadedById, bytes, description })
  if (!stored.ok) throw new Error(stored.reason)
  if (details.processed ?? true) await processPhoto({ municipalityId: municipality.id, id: stored.value.id })
  return stored.value
}

/** A JPEG as a camera makes it, with the place where it was taken in its EXIF data. */
export async function anImage(details: { width?: number; height?: number; orientation?: number } = {}) {
  const { width = 1000, height = 600, orientation = 1 } = details
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#9cc3d5"/><circle cx="75%" cy="25%" r="10%" fill="#ffc53d"/>
    <path d="M0 ${height} L${width * 0.4} ${height * 0.4} L${width} ${height}Z" fill="#3f7d58"/></svg>`
  return await sharp(Buffer.from(picture))
    .jpeg()
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Artist: 'Erika Mustermann' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '9/1 40/1 0/1' },
    })
    .toBuffer()
}
