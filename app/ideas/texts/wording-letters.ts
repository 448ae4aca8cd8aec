import { defineTexts } from '#app/ui/texts.ts'

type Named = { title: string }

/** What people are told when the words of an idea change. */
export const wordingLetters = defineTexts({
  de: {
    lines: {
      revised: 'Der Text ist geändert',
      proposed: 'Jemand schlägt eine Änderung am Text vor',
      taken: 'Ihr Vorschlag ist übernommen',
      declined: 'Ihr Vorschlag ist abgelehnt',
      joined: 'Jemand schreibt jetzt mit',
    },
    revised: {
      subject: (p: Named) => `Geändert: ${p.title}`,
      own: (p: Named) => `Es gibt eine neue Fassung der Idee „${p.title}“, an der Sie schreiben.`,
      supported: (p: Named) => `Die Idee „${p.title}“, die Sie unterstützen, hat einen neuen Text.`,
      followed: (p: Named) => `Die Idee „${p.title}“, der Sie folgen, hat einen neuen Text.`,
      note: (p: { note: string }) => `Was sich geändert hat: ${p.note}`,
      free: 'Ihre Unterstützung gilt weiter. Sind Sie mit der neuen Fassung nicht einverstanden? Auf der Seite der Idee können Sie Ihre Unterstützung jederzeit zurücknehmen.',
      action: 'Änderungen ansehen',
    },
    proposed: {
      subject: (p: Named) => `Vorschlag zum Text: ${p.title}`,
      what: (p: Named) => `Jemand schlägt eine Änderung an der Idee „${p.title}“ vor. Begründung:`,
      action: 'Vorschlag ansehen und entscheiden',
    },
    taken: {
      subject: (p: Named) => `Übernommen: Ihr Vorschlag zu ${p.title}`,
      what: (p: Named) =>
        `Ihr Vorschlag zur Idee „${p.title}“ ist übernommen. Ihr Name steht in der Geschichte der Idee.`,
      action: 'Neue Fassung ansehen',
    },
    declined: {
      subject: (p: Named) => `Abgelehnt: Ihr Vorschlag zu ${p.title}`,
      what: (p: Named) => `Ihr Vorschlag zur Idee „${p.title}“ wurde nicht übernommen. Begründung:`,
      action: 'Vorschlag ansehen',
    },
    joined: {
      subject: (p: Named) => `Neu dabei: ${p.title}`,
      what: (p: Named) => `Jemand hat Ihre Einladung angenommen und schreibt jetzt an „${p.title}“ mit.`,
      action: 'Idee ansehen',
    },
  },
  en: {
    lines: {
      revised: 'The text has changed',
      proposed: 'Somebody proposes a change of the text',
      taken: 'Your proposal is taken over',
      declined: 'Your proposal is declined',
      joined: 'Somebody writes along now',
    },
    revised: {
      subject: (p) => `Changed: ${p.title}`,
      own: (p) => `There is a new version of the idea “${p.title}” you write on.`,
      supported: (p) => `The idea “${p.title}” that you support has a new text.`,
      followed: (p) => `The idea “${p.title}” that you follow has a new text.`,
      note: (p) => `What changed: ${p.note}`,
      free: 'Your support still counts. You do not agree with the new version? You can take your support back at any time on the page of the idea.',
      action: 'See the changes',
    },
    proposed: {
      subject: (p) => `Proposal for the text: ${p.title}`,
      what: (p) => `Somebody proposes a change of the idea “${p.title}”. Reason:`,
      action: 'See the proposal and decide',
    },
    taken: {
      subject: (p) => `Taken over: your proposal for ${p.title}`,
      what: (p) =>
        `Your proposal for the idea “${p.title}” is taken over. Your name stands in the history of the idea.`,
      action: 'See the new version',
    },
    declined: {
      subject: (p) => `Declined: your proposal for ${p.title}`,
      what: (p) => `Your proposal for the idea “${p.title}” was not taken over. Reason:`,
      action: 'See the proposal',
    },
    joined: {
      subject: (p) => `New co-author: ${p.title}`,
      what: (p) => `Somebody accepted your invitation and writes along on “${p.title}” now.`,
      action: 'See the idea',
    },
  },
})
