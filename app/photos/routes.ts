import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const photoRoutes: Record<'bare', RouteConfigEntry[]> = {
  bare: [route('fotos/:id/:file', 'photos/pages/file.ts')],
}
