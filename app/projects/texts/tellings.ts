import { defineTexts } from '#app/ui/texts.ts'

type Named = { title: string; number: number }

/** What people are told by mail, and the answers ideas get with their project. */
export const tellingTexts = defineTexts({
  de: {
    ideaDone: (p: Named) => `Das Vorhaben ${p.number} „${p.title}“, das aus dieser Idee entstanden ist, ist fertig.`,
    published: {
      subject: (p: Named) => `Neues Vorhaben: ${p.title}`,
      author: (p: Named & { idea: string }) =>
        `Aus Ihrer Idee „${p.idea}“ ist das Vorhaben ${p.number} „${p.title}“ geworden.`,
      supporter: (p: Named & { idea: string }) =>
        `Aus der Idee „${p.idea}“, die Sie unterstützen, ist das Vorhaben ${p.number} „${p.title}“ geworden.`,
      follows: 'Sie folgen dem Vorhaben jetzt und erfahren von jedem Fortschritt.',
      invites: 'Folgen Sie dem Vorhaben, dann erfahren Sie von jedem Fortschritt.',
      action: 'Vorhaben ansehen',
      why: 'Sie erhalten diese Nachricht einmal, weil Sie diese Idee unterstützen.',
    },
    updated: {
      subject: (p: { title: string; update: string }) => `${p.title}: ${p.update}`,
      intro: (p: Named) => `Es gibt Neues vom Vorhaben ${p.number} „${p.title}“.`,
      changes: 'Das hat sich geändert:',
      action: 'Meldung lesen',
    },
    why: (p: Named) => `Sie erhalten diese Nachricht, weil Sie dem Vorhaben ${p.number} folgen.`,
  },
  en: {
    ideaDone: (p) => `Project ${p.number} “${p.title}”, which came out of this idea, is done.`,
    published: {
      subject: (p) => `New project: ${p.title}`,
      author: (p) => `Your idea “${p.idea}” has become project ${p.number} “${p.title}”.`,
      supporter: (p) => `The idea “${p.idea}”, which you support, has become project ${p.number} “${p.title}”.`,
      follows: 'You follow the project now and are told of every step.',
      invites: 'Follow the project to be told of every step.',
      action: 'View project',
      why: 'You receive this message once because you support this idea.',
    },
    updated: {
      subject: (p) => `${p.title}: ${p.update}`,
      intro: (p) => `There is news of project ${p.number} “${p.title}”.`,
      changes: 'This has changed:',
      action: 'Read update',
    },
    why: (p) => `You receive this message because you follow project ${p.number}.`,
  },
})
