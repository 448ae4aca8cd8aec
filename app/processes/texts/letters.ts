import { defineTexts } from '#app/ui/texts.ts'

type Process = { title: string }
type InPhase = Process & { phase: string }

/** What followers are told. */
export const processLetters = defineTexts({
  de: {
    published: {
      line: 'Neues Beteiligungsverfahren',
      subject: (p: Process) => `Machen Sie mit: ${p.title}`,
      what: (p: Process) => `Es gibt ein neues Beteiligungsverfahren: „${p.title}“.`,
      action: 'Verfahren ansehen',
    },
    opened: {
      line: (p: InPhase) => `Phase „${p.phase}“ hat begonnen`,
      subject: (p: InPhase) => `Jetzt: ${p.phase} (${p.title})`,
      what: (p: InPhase) => `Im Verfahren „${p.title}“ hat die Phase „${p.phase}“ begonnen.`,
      until: (p: { at: string }) => `Sie dauert bis zum ${p.at}.`,
      action: 'Jetzt mitmachen',
    },
    extended: {
      line: (p: InPhase) => `Phase „${p.phase}“ dauert länger`,
      subject: (p: InPhase) => `Verlängert: ${p.phase} (${p.title})`,
      what: (p: InPhase & { was: string; now: string }) =>
        `Im Verfahren „${p.title}“ dauert die Phase „${p.phase}“ länger: statt bis zum ${p.was} jetzt bis zum ${p.now}.`,
      whatOpen: (p: InPhase) => `Im Verfahren „${p.title}“ hat die Phase „${p.phase}“ jetzt kein festes Ende mehr.`,
      reason: (p: { reason: string }) => `Grund: ${p.reason}`,
      action: 'Verfahren ansehen',
    },
    stopped: {
      line: 'Verfahren abgebrochen',
      subject: (p: Process) => `Abgebrochen: ${p.title}`,
      what: (p: Process) => `Das Verfahren „${p.title}“ wurde abgebrochen.`,
      reason: (p: { reason: string }) => `Grund: ${p.reason}`,
      action: 'Verfahren ansehen',
    },
    result: {
      line: 'Das Ergebnis ist da',
      subject: (p: Process) => `Das Ergebnis ist da: ${p.title}`,
      what: (p: Process) => `Zum Verfahren „${p.title}“ gibt es ein Ergebnis.`,
      action: 'Ergebnis lesen',
    },
  },
  en: {
    published: {
      line: 'New participation process',
      subject: (p) => `Take part: ${p.title}`,
      what: (p) => `There is a new participation process: “${p.title}”.`,
      action: 'See the process',
    },
    opened: {
      line: (p) => `Phase “${p.phase}” has begun`,
      subject: (p) => `Now: ${p.phase} (${p.title})`,
      what: (p) => `In the process “${p.title}” the phase “${p.phase}” has begun.`,
      until: (p) => `It lasts until ${p.at}.`,
      action: 'Take part now',
    },
    extended: {
      line: (p) => `Phase “${p.phase}” lasts longer`,
      subject: (p) => `Extended: ${p.phase} (${p.title})`,
      what: (p) =>
        `In the process “${p.title}” the phase “${p.phase}” lasts longer: until ${p.now} instead of ${p.was}.`,
      whatOpen: (p) => `In the process “${p.title}” the phase “${p.phase}” has no fixed end any more.`,
      reason: (p) => `Reason: ${p.reason}`,
      action: 'See the process',
    },
    stopped: {
      line: 'Process stopped',
      subject: (p) => `Stopped: ${p.title}`,
      what: (p) => `The process “${p.title}” was stopped.`,
      reason: (p) => `Reason: ${p.reason}`,
      action: 'See the process',
    },
    result: {
      line: 'The result is there',
      subject: (p) => `The result is there: ${p.title}`,
      what: (p) => `There is a result of the process “${p.title}”.`,
      action: 'Read the result',
    },
  },
})
