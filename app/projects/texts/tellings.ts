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
      follower: (p: Named) => `Es gibt ein neues Vorhaben: ${p.number} „${p.title}“.`,
      line: {
        author: 'Neues Vorhaben: Es ist aus Ihrer Idee entstanden',
        supporter: 'Neues Vorhaben: Es ist aus einer Idee entstanden, die Sie unterstützen',
        follower: 'Neues Vorhaben',
      },
      follows: 'Sie folgen dem Vorhaben jetzt und erfahren von jedem Fortschritt.',
      invites: 'Folgen Sie dem Vorhaben, dann erfahren Sie von jedem Fortschritt.',
      action: 'Vorhaben ansehen',
    },
    updated: {
      subject: (p: { title: string; update: string }) => `${p.title}: ${p.update}`,
      intro: (p: Named) => `Es gibt Neues vom Vorhaben ${p.number} „${p.title}“.`,
      changes: 'Das hat sich geändert:',
      action: 'Meldung lesen',
      line: (p: { title: string }) => `Neue Meldung: ${p.title}`,
    },
  },
  en: {
    ideaDone: (p) => `Project ${p.number} “${p.title}”, which came out of this idea, is done.`,
    published: {
      subject: (p) => `New project: ${p.title}`,
      author: (p) => `Your idea “${p.idea}” has become project ${p.number} “${p.title}”.`,
      supporter: (p) => `The idea “${p.idea}”, which you support, has become project ${p.number} “${p.title}”.`,
      follower: (p) => `There is a new project: ${p.number} “${p.title}”.`,
      line: {
        author: 'New project: it came out of your idea',
        supporter: 'New project: it came out of an idea you support',
        follower: 'New project',
      },
      follows: 'You follow the project now and are told of every step.',
      invites: 'Follow the project to be told of every step.',
      action: 'View project',
    },
    updated: {
      subject: (p) => `${p.title}: ${p.update}`,
      intro: (p) => `There is news of project ${p.number} “${p.title}”.`,
      changes: 'This has changed:',
      action: 'Read update',
      line: (p) => `New update: ${p.title}`,
    },
  },
})
