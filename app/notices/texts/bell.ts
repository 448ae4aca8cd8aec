import { defineTexts } from '#app/ui/texts.ts'

/** The bell stands on every page: apart from the list it leads to, so that no page loads the words of that. */
export const bellTexts = defineTexts({
  de: {
    bell: (p: { count: number }) =>
      p.count === 0
        ? 'Mitteilungen'
        : p.count === 1
          ? 'Mitteilungen, 1 ungelesen'
          : `Mitteilungen, ${p.count} ungelesen`,
  },
  en: {
    bell: (p) => (p.count === 0 ? 'Notices' : p.count === 1 ? 'Notices, 1 unread' : `Notices, ${p.count} unread`),
  },
})
