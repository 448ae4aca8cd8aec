import { defineTexts } from '#app/ui/texts.ts'

type Named = { title: string }

/** What people behind an idea are told by mail; `own`: they submitted it. */
export const ideaLetters = defineTexts({
  de: {
    /** what happened, without the title: it stands above */
    lines: {
      submitted: 'Neue Idee',
      answered: {
        inReview: 'Wird geprüft: Die Verwaltung hat geantwortet',
        accepted: 'Angenommen: Die Verwaltung hat geantwortet',
        planned: 'Geplant: Die Verwaltung hat geantwortet',
        done: 'Umgesetzt: Die Verwaltung hat geantwortet',
        forwarded: 'Weitergeleitet: Die Verwaltung hat geantwortet',
        declined: 'Nicht umgesetzt: Die Verwaltung hat geantwortet',
      },
      merged: 'Mit einer Idee zusammengelegt, die dasselbe will',
    },
    submitted: {
      subject: (p: Named) => `Neue Idee: ${p.title}`,
      what: (p: Named) => `Jemand hat die Idee „${p.title}“ eingereicht:`,
      action: 'Idee ansehen',
    },
    answered: {
      subject: {
        inReview: (p: Named) => `Wird geprüft: ${p.title}`,
        accepted: (p: Named) => `Angenommen: ${p.title}`,
        planned: (p: Named) => `Geplant: ${p.title}`,
        done: (p: Named) => `Umgesetzt: ${p.title}`,
        forwarded: (p: Named) => `Weitergeleitet: ${p.title}`,
        declined: (p: Named) => `Nicht umgesetzt: ${p.title}`,
      },
      own: {
        inReview: (p: Named) => `Wir haben Ihre Idee „${p.title}“ gelesen und prüfen sie.`,
        accepted: (p: Named) => `Ihre Idee „${p.title}“ ist angenommen.`,
        planned: (p: Named) => `Ihre Idee „${p.title}“ ist jetzt geplant.`,
        done: (p: Named) => `Ihre Idee „${p.title}“ ist umgesetzt.`,
        forwarded: (p: Named) => `Wir haben Ihre Idee „${p.title}“ weitergeleitet.`,
        declined: (p: Named) => `Wir haben Ihre Idee „${p.title}“ geprüft und setzen sie nicht um.`,
      },
      supported: {
        inReview: (p: Named) => `Wir prüfen jetzt die Idee „${p.title}“, die Sie unterstützen.`,
        accepted: (p: Named) => `Die Idee „${p.title}“, die Sie unterstützen, ist angenommen.`,
        planned: (p: Named) => `Die Idee „${p.title}“, die Sie unterstützen, ist jetzt geplant.`,
        done: (p: Named) => `Die Idee „${p.title}“, die Sie unterstützt haben, ist umgesetzt.`,
        forwarded: (p: Named) => `Wir haben die Idee „${p.title}“, die Sie unterstützen, weitergeleitet.`,
        declined: (p: Named) =>
          `Wir haben die Idee „${p.title}“, die Sie unterstützen, geprüft und setzen sie nicht um.`,
      },
      followed: {
        inReview: (p: Named) => `Wir prüfen jetzt die Idee „${p.title}“, der Sie folgen.`,
        accepted: (p: Named) => `Die Idee „${p.title}“, der Sie folgen, ist angenommen.`,
        planned: (p: Named) => `Die Idee „${p.title}“, der Sie folgen, ist jetzt geplant.`,
        done: (p: Named) => `Die Idee „${p.title}“, der Sie folgen, ist umgesetzt.`,
        forwarded: (p: Named) => `Wir haben die Idee „${p.title}“, der Sie folgen, weitergeleitet.`,
        declined: (p: Named) => `Wir haben die Idee „${p.title}“, der Sie folgen, geprüft und setzen sie nicht um.`,
      },
      forwardedTo: (p: { to: string }) => `Zuständig ist jetzt: ${p.to}.`,
      reason: (p: { reason: string }) => `Grund: ${p.reason}.`,
      action: 'Antwort ansehen',
    },
    merged: {
      subject: (p: { into: string }) => `Zusammengelegt mit: ${p.into}`,
      own: (p: { title: string; into: string }) =>
        `Ihre Idee „${p.title}“ will dasselbe wie die Idee „${p.into}“. Wir haben beide zusammengelegt.`,
      supported: (p: { title: string; into: string }) =>
        `Die Idee „${p.title}“, die Sie unterstützen, will dasselbe wie die Idee „${p.into}“. Wir haben beide zusammengelegt.`,
      followed: (p: { title: string; into: string }) =>
        `Die Idee „${p.title}“, der Sie folgen, will dasselbe wie die Idee „${p.into}“. Wir haben beide zusammengelegt.`,
      follows: 'Ihre Stimme zählt jetzt dort. Sie müssen nichts tun.',
      action: 'Gemeinsame Idee ansehen',
    },
  },
  en: {
    lines: {
      submitted: 'New idea',
      answered: {
        inReview: 'Being reviewed: the administration answered',
        accepted: 'Accepted: the administration answered',
        planned: 'Planned: the administration answered',
        done: 'Realised: the administration answered',
        forwarded: 'Forwarded: the administration answered',
        declined: 'Not realised: the administration answered',
      },
      merged: 'Merged with an idea that wants the same',
    },
    submitted: {
      subject: (p) => `New idea: ${p.title}`,
      what: (p) => `Somebody submitted the idea “${p.title}”:`,
      action: 'See the idea',
    },
    answered: {
      subject: {
        inReview: (p) => `Being reviewed: ${p.title}`,
        accepted: (p) => `Accepted: ${p.title}`,
        planned: (p) => `Planned: ${p.title}`,
        done: (p) => `Realised: ${p.title}`,
        forwarded: (p) => `Forwarded: ${p.title}`,
        declined: (p) => `Not realised: ${p.title}`,
      },
      own: {
        inReview: (p) => `We have read your idea “${p.title}” and are reviewing it.`,
        accepted: (p) => `Your idea “${p.title}” is accepted.`,
        planned: (p) => `Your idea “${p.title}” is now planned.`,
        done: (p) => `Your idea “${p.title}” has been realised.`,
        forwarded: (p) => `We have forwarded your idea “${p.title}”.`,
        declined: (p) => `We have reviewed your idea “${p.title}” and will not realise it.`,
      },
      supported: {
        inReview: (p) => `We are now reviewing the idea “${p.title}” that you support.`,
        accepted: (p) => `The idea “${p.title}” that you support is accepted.`,
        planned: (p) => `The idea “${p.title}” that you support is now planned.`,
        done: (p) => `The idea “${p.title}” that you supported has been realised.`,
        forwarded: (p) => `We have forwarded the idea “${p.title}” that you support.`,
        declined: (p) => `We have reviewed the idea “${p.title}” that you support and will not realise it.`,
      },
      followed: {
        inReview: (p) => `We are now reviewing the idea “${p.title}” that you follow.`,
        accepted: (p) => `The idea “${p.title}” that you follow is accepted.`,
        planned: (p) => `The idea “${p.title}” that you follow is now planned.`,
        done: (p) => `The idea “${p.title}” that you follow has been realised.`,
        forwarded: (p) => `We have forwarded the idea “${p.title}” that you follow.`,
        declined: (p) => `We have reviewed the idea “${p.title}” that you follow and will not realise it.`,
      },
      forwardedTo: (p) => `Now responsible: ${p.to}.`,
      reason: (p) => `Reason: ${p.reason}.`,
      action: 'See the answer',
    },
    merged: {
      subject: (p) => `Merged with: ${p.into}`,
      own: (p) => `Your idea “${p.title}” wants the same as the idea “${p.into}”. We have merged the two.`,
      supported: (p) =>
        `The idea “${p.title}” that you support wants the same as the idea “${p.into}”. We have merged the two.`,
      followed: (p) =>
        `The idea “${p.title}” that you follow wants the same as the idea “${p.into}”. We have merged the two.`,
      follows: 'Your voice now counts there. There is nothing you need to do.',
      action: 'See the merged idea',
    },
  },
})
