import { storePhoto } from '#app/photos/upload.server.ts'
import { drawScene, type Scene, sceneDescriptions } from './photo-scenes.ts'
import type { Town } from './town.ts'

/** One picture per scene, drawn by the program; their web formats are made by the ordinary job once the server runs. */
export async function seedPhotos(town: Town, scenes: Scene[]): Promise<Map<Scene, string>> {
  const ids = new Map<Scene, string>()
  for (const scene of new Set(scenes)) {
    const stored = await storePhoto({
      municipalityId: town.id,
      uploadedById: town.moderator.id,
      bytes: await drawScene(scene),
      description: sceneDescriptions[scene],
    })
    if (!stored.ok) throw new Error(`the picture was refused: ${stored.reason}`)
    ids.set(scene, stored.value.id)
  }
  return ids
}
