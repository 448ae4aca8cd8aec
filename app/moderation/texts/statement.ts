import { defineTexts } from '#app/ui/texts.ts'

type Named = { title: string }

/** The statement of reasons and the appeal, as their author reads them: in letters and at /widerspruch. */
export const statementTexts = defineTexts({
  de: {
    subject: {
      hide: (p: Named) => `Ausgeblendet: ${p.title}`,
      redact: (p: Named) => `Persönliche Daten entfernt: ${p.title}`,
      warning: (p: Named) => `Verwarnung: ${p.title}`,
      suspension: (p: Named) => `Für eine Zeit gesperrt: ${p.title}`,
    },
    what: {
      hide: (p: Named) => `Wir haben Ihren Beitrag „${p.title}“ ausgeblendet. Andere sehen ihn nicht mehr.`,
      redact: (p: Named) =>
        `In Ihrem Beitrag „${p.title}“ standen persönliche Daten. Wir haben sie entfernt. Alles andere ist weiter zu sehen.`,
      leave: (p: Named) => `Ihr Beitrag „${p.title}“ verstößt gegen die Regeln. Er bleibt trotzdem stehen.`,
    },
    warned: 'Das ist eine Verwarnung. Sie können weiter schreiben. Beim nächsten Verstoß kann eine Sperre folgen.',
    suspended: (p: { until: string }) =>
      `Bis zum ${p.until} können Sie sich anmelden und alles lesen, aber nichts schreiben und nichts unterstützen. Danach geht es von selbst wieder.`,
    rule: (p: { rule: string }) => `Verletzte Regel: ${p.rule}.`,
    passage: (p: { passage: string }) => `Gemeint sind diese Worte: „${p.passage}“`,
    byPeople: 'Das hat ein Mensch entschieden, kein Programm.',
    automatic: 'Ein Programm hat den Beitrag zur Prüfung vorgelegt. Entschieden hat ein Mensch.',
    original: (p: { until: string }) =>
      `Der ursprüngliche Text ist weggeschlossen. Er wird am ${p.until} gelöscht, wenn Sie nicht widersprechen.`,
    appeal: (p: { until: string }) =>
      `Sind Sie damit nicht einverstanden? Sie können bis zum ${p.until} widersprechen. Das kostet nichts. Dann entscheidet eine andere Person neu. Auch der Weg zum Gericht steht Ihnen offen.`,
    action: 'Begründung lesen und widersprechen',
    /** in the list of notices */
    lines: {
      hide: 'Ausgeblendet: Lesen Sie die Begründung',
      redact: 'Persönliche Daten entfernt: Lesen Sie die Begründung',
      leave: 'Verwarnung oder Sperre: Lesen Sie die Begründung',
      released: 'Jetzt für alle zu sehen',
      meanwhile: 'Wird geprüft und ist so lange nicht öffentlich',
      objected: 'Wieder für alle zu sehen, die Prüfung läuft weiter',
      ended: 'Entscheidung zurückgenommen',
      upheld: 'Über Ihren Widerspruch ist entschieden',
      receipt: 'Ihre Meldung ist angekommen',
      outcome: 'Über Ihre Meldung ist entschieden',
    },
    released: {
      subject: (p: Named) => `Jetzt öffentlich: ${p.title}`,
      what: (p: Named) => `Wir haben Ihren Beitrag „${p.title}“ gelesen. Alle können ihn jetzt sehen.`,
      action: 'Beitrag ansehen',
    },
    meanwhile: {
      subject: (p: Named) => `Wird geprüft: ${p.title}`,
      what: (p: Named) =>
        `Wir prüfen Ihren Beitrag „${p.title}“. Bis eine zweite Person mitentschieden hat, sehen ihn nur Sie und die Verwaltung.`,
      next: 'Sie müssen nichts tun. Wir schreiben Ihnen, sobald entschieden ist, und nennen dann den Grund.',
      action: 'Beitrag ansehen',
    },
    ended: {
      subject: (p: Named) => `Zurückgenommen: ${p.title}`,
      what: (p: Named) => `Wir haben unsere Entscheidung über Ihren Beitrag „${p.title}“ zurückgenommen.`,
      objected: (p: Named) => `Ihr Beitrag „${p.title}“ ist wieder für alle zu sehen. Die Prüfung läuft weiter.`,
      hide: 'Er ist wieder für alle zu sehen, mit allem, was dazu gehört.',
      redact: 'Ihr ursprünglicher Text steht wieder da.',
      redactGone: 'Der ursprüngliche Text war schon gelöscht. Sie können den Beitrag ergänzen.',
      suspension: 'Ihre Sperre ist aufgehoben. Sie können wieder schreiben und unterstützen.',
      warning: 'Die Verwarnung gilt nicht mehr.',
      action: 'Beitrag ansehen',
    },
    judged: {
      granted: (p: Named) => `Sie hatten recht: ${p.title}`,
      refused: (p: Named) => `Über Ihren Widerspruch ist entschieden: ${p.title}`,
      refusedWhat: (p: Named) =>
        `Eine andere Person hat unsere Entscheidung über Ihren Beitrag „${p.title}“ noch einmal geprüft. Es bleibt dabei.`,
      court: 'Damit ist der Widerspruch hier abgeschlossen. Der Weg zum Gericht steht Ihnen offen.',
    },
    page: {
      title: 'Entscheidung über Ihren Beitrag',
      reasons: 'Was wir entschieden haben und warum',
      term: {
        contribution: 'Ihr Beitrag',
        decided: 'Entschieden am',
        rule: 'Verletzte Regel',
        passage: 'Gemeinte Worte',
        consequence: 'Folge für Sie',
        means: 'Wie entschieden wurde',
        until: 'Widerspruch möglich bis',
      },
      text: 'Begründung',
      form: {
        title: 'Widersprechen',
        lead: 'Sagen Sie, was wir falsch verstanden oder übersehen haben. Eine Person, die bisher nicht beteiligt war, prüft die Entscheidung neu.',
        text: 'Warum sind Sie nicht einverstanden?',
        submit: 'Widerspruch einlegen',
        done: 'Ihr Widerspruch ist angekommen. Sie bekommen eine E-Mail, sobald eine andere Person entschieden hat.',
        once: 'Sie können einmal widersprechen. Auch wenn wir dabei bleiben, steht Ihnen der Weg zum Gericht offen.',
      },
      waiting: (p: { date: string }) =>
        `Sie haben am ${p.date} widersprochen. Eine andere Person prüft die Entscheidung.`,
      granted: (p: { date: string }) => `Wir haben die Entscheidung am ${p.date} zurückgenommen.`,
      upheld: (p: { date: string }) => `Am ${p.date} hat eine andere Person entschieden: Es bleibt dabei.`,
      ended: (p: { date: string }) => `Die Entscheidung gilt seit dem ${p.date} nicht mehr.`,
      late: (p: { date: string }) =>
        `Die Frist für einen Widerspruch ist am ${p.date} abgelaufen. Der Weg zum Gericht bleibt offen.`,
      yours: 'Ihr Widerspruch',
      answer: 'Unsere Antwort',
      errors: {
        reload: 'Das Formular kam unvollständig an. Laden Sie die Seite neu.',
        text: 'Sagen Sie in mindestens 20 Zeichen, warum Sie nicht einverstanden sind.',
        textLong: 'Der Text kann höchstens 5.000 Zeichen lang sein. Kürzen Sie ihn.',
        ended: 'Die Entscheidung ist inzwischen zurückgenommen. Sie müssen nichts mehr tun.',
        'too-late': 'Die Frist für einen Widerspruch ist abgelaufen. Der Weg zum Gericht bleibt Ihnen offen.',
      },
    },
    banner: {
      hidden: 'Ihr Beitrag ist ausgeblendet. Nur Sie und die Verwaltung sehen ihn.',
      meanwhile: 'Ihr Beitrag wird geprüft. Bis dahin sehen nur Sie und die Verwaltung ihn.',
      meanwhileText: 'Eine zweite Person entscheidet mit. Sie bekommen eine E-Mail mit dem Ergebnis und dem Grund.',
      more: 'Ganze Begründung lesen und widersprechen',
      suspended: (p: { until: string }) => `Sie sind bis zum ${p.until} gesperrt.`,
      suspendedText:
        'Sie können alles lesen, aber nichts schreiben und nichts unterstützen. Danach geht es von selbst wieder.',
    },
  },
  en: {
    subject: {
      hide: (p) => `Hidden: ${p.title}`,
      redact: (p) => `Personal data removed: ${p.title}`,
      warning: (p) => `Warning: ${p.title}`,
      suspension: (p) => `Suspended for a time: ${p.title}`,
    },
    what: {
      hide: (p) => `We have hidden your contribution “${p.title}”. Others do not see it any more.`,
      redact: (p) =>
        `Your contribution “${p.title}” held personal data. We have removed them. Everything else is still there.`,
      leave: (p) => `Your contribution “${p.title}” breaks the rules. It stays nevertheless.`,
    },
    warned: 'This is a warning. You can go on writing. The next breach may lead to a suspension.',
    suspended: (p) =>
      `Until ${p.until} you can sign in and read everything, but not write or support anything. After that it works again by itself.`,
    rule: (p) => `Rule broken: ${p.rule}.`,
    passage: (p) => `These words are meant: “${p.passage}”`,
    byPeople: 'A person decided this, not a program.',
    automatic: 'A program put the contribution up for review. A person decided.',
    original: (p) => `The original text is under lock. It will be deleted on ${p.until} unless you object.`,
    appeal: (p) =>
      `You do not agree? You can object until ${p.until}. It costs nothing. Another person will then decide anew. You may also go to court.`,
    action: 'Read the reasons and object',
    lines: {
      hide: 'Hidden: read the reasons',
      redact: 'Personal data removed: read the reasons',
      leave: 'Warning or suspension: read the reasons',
      released: 'Everybody can see it now',
      meanwhile: 'Under review and not public meanwhile',
      objected: 'Visible again, the review goes on',
      ended: 'Decision taken back',
      upheld: 'Your objection has been decided',
      receipt: 'Your report has arrived',
      outcome: 'Your report has been decided',
    },
    released: {
      subject: (p) => `Public now: ${p.title}`,
      what: (p) => `We have read your contribution “${p.title}”. Everybody can see it now.`,
      action: 'See the contribution',
    },
    meanwhile: {
      subject: (p) => `Under review: ${p.title}`,
      what: (p) =>
        `We are reviewing your contribution “${p.title}”. Until a second person has decided, too, only you and the administration see it.`,
      next: 'There is nothing you need to do. We will write as soon as it is decided, and give the reason.',
      action: 'See the contribution',
    },
    ended: {
      subject: (p) => `Taken back: ${p.title}`,
      what: (p) => `We have taken back our decision about your contribution “${p.title}”.`,
      objected: (p) => `Everybody can see your contribution “${p.title}” again. The review goes on.`,
      hide: 'Everybody can see it again, with everything that belongs to it.',
      redact: 'Your original text is back.',
      redactGone: 'The original text had been deleted already. You can add to the contribution.',
      suspension: 'Your suspension is lifted. You can write and support again.',
      warning: 'The warning no longer counts.',
      action: 'See the contribution',
    },
    judged: {
      granted: (p) => `You were right: ${p.title}`,
      refused: (p) => `Your objection has been decided: ${p.title}`,
      refusedWhat: (p) =>
        `Another person has looked again at our decision about your contribution “${p.title}”. It stands.`,
      court: 'That closes the objection here. You may go to court.',
    },
    page: {
      title: 'Decision about your contribution',
      reasons: 'What we decided and why',
      term: {
        contribution: 'Your contribution',
        decided: 'Decided on',
        rule: 'Rule broken',
        passage: 'Words meant',
        consequence: 'What follows for you',
        means: 'How it was decided',
        until: 'You can object until',
      },
      text: 'Reasons',
      form: {
        title: 'Object',
        lead: 'Say what we misunderstood or overlooked. A person who took no part so far will look at the decision again.',
        text: 'Why do you not agree?',
        submit: 'Object',
        done: 'Your objection has arrived. You will get an e-mail as soon as another person has decided.',
        once: 'You can object once. Even if the decision stands you may go to court.',
      },
      waiting: (p) => `You objected on ${p.date}. Another person is looking at the decision.`,
      granted: (p) => `We took the decision back on ${p.date}.`,
      upheld: (p) => `On ${p.date} another person decided: it stands.`,
      ended: (p) => `The decision no longer counts since ${p.date}.`,
      late: (p) => `The time to object ended on ${p.date}. You may still go to court.`,
      yours: 'Your objection',
      answer: 'Our answer',
      errors: {
        reload: 'The form arrived incomplete. Reload the page.',
        text: 'Say in at least 20 characters why you do not agree.',
        textLong: 'The text can have at most 5,000 characters. Shorten it.',
        ended: 'The decision has been taken back in the meantime. There is nothing left to do.',
        'too-late': 'The time to object is over. You may still go to court.',
      },
    },
    banner: {
      hidden: 'Your contribution is hidden. Only you and the administration see it.',
      meanwhile: 'Your contribution is under review. Until then only you and the administration see it.',
      meanwhileText: 'A second person decides, too. You will get an e-mail with the outcome and the reason.',
      more: 'Read all reasons and object',
      suspended: (p) => `You are suspended until ${p.until}.`,
      suspendedText: 'You can read everything but not write or support anything. After that it works again by itself.',
    },
  },
})

export type StatementTexts = (typeof statementTexts)['de']
