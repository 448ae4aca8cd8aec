import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const moderationRoutes: Record<'citizens' | 'staff', RouteConfigEntry[]> = {
  citizens: [
    route('melden/abbestellen/:key', 'moderation/pages/stop.tsx'),
    route('melden/:kind/:id', 'moderation/pages/report.tsx'),
    route('widerspruch/:decisionId', 'moderation/pages/appeal.tsx'),
    route('moderation', 'moderation/pages/counts.tsx'),
    route('moderation.csv', 'moderation/pages/counts-file.ts'),
  ],
  staff: [
    route('moderation', 'moderation/pages/queue.tsx'),
    route('moderation/einstellungen', 'moderation/pages/settings.tsx'),
    route('moderation/neu/:kind/:id', 'moderation/pages/new-case.tsx'),
    route('moderation/:number', 'moderation/pages/case.tsx'),
  ],
}
