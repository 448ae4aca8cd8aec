/** Signs a topic can carry; each is an icon of the design system. */
export const topicIcons = [
  'traffic',
  'nature',
  'education',
  'culture',
  'sport',
  'housing',
  'digital',
  'social',
  'safety',
  'economy',
  'energy',
  'other',
] as const
export type TopicIcon = (typeof topicIcons)[number]
