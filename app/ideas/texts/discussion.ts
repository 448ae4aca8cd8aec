import type { Texts } from '#app/ui/texts.ts'

/** Why nobody can comment an idea any more, and what to do instead. */
export const discussionClosed = {
  gone: {
    de: 'Diese Idee ist nicht mehr öffentlich. Schauen Sie in die Liste der Ideen.',
    en: 'This idea is not public any more. Look into the list of ideas.',
  },
  merged: {
    de: 'Diese Idee ist in einer anderen aufgegangen. Schreiben Sie dort weiter: Der Weg steht oben auf der Seite.',
    en: 'This idea has become part of another one. Go on there: the way is at the top of the page.',
  },
  declined: {
    de: 'Die Idee ist seit mehr als einem halben Jahr abgelehnt. Reichen Sie eine neue ein, wenn sich etwas geändert hat.',
    en: 'The idea was declined more than half a year ago. Submit a new one if something has changed.',
  },
} satisfies Record<string, Texts<string>>
