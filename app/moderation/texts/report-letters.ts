import { defineTexts } from '#app/ui/texts.ts'

type Named = { title: string }

/** What people who reported a contribution are told. */
export const reportLetters = defineTexts({
  de: {
    receipt: {
      subject: 'Ihre Meldung ist angekommen',
      what: (p: Named) => `Sie haben einen Beitrag gemeldet: „${p.title}“. Danke, dass Sie hinsehen.`,
      next: 'Ein Mensch prüft ihn. Sie bekommen eine zweite E-Mail, sobald entschieden ist. Wer den Beitrag geschrieben hat, erfährt nicht, wer ihn gemeldet hat.',
      stop: 'Sie wollen nichts mehr davon hören, oder die Meldung kam nicht von Ihnen? Dann löschen Sie hier Ihre Adresse. Nach der Entscheidung löschen wir sie von selbst.',
      action: 'Meine Adresse löschen',
      why: 'Sie bekommen diese E-Mail, weil jemand beim Melden Ihre Adresse angegeben hat.',
      whyAccount: 'Sie bekommen diese E-Mail, weil Sie einen Beitrag gemeldet haben.',
    },
    outcome: {
      subject: 'Über Ihre Meldung ist entschieden',
      hide: (p: Named) => `Der Beitrag „${p.title}“ verstößt gegen die Regeln. Wir haben ihn ausgeblendet.`,
      redact: (p: Named) => `Im Beitrag „${p.title}“ standen persönliche Daten. Wir haben sie entfernt.`,
      leave: (p: Named) =>
        `Wir haben den Beitrag „${p.title}“ geprüft. Er verstößt nicht so gegen die Regeln, dass wir ihn ausblenden. Er bleibt stehen.`,
      thanks: 'Danke für den Hinweis.',
      again:
        'Haben wir etwas übersehen? Melden Sie den Beitrag noch einmal und sagen Sie, welche Worte Sie meinen. Dann prüfen wir ihn neu.',
      action: 'So oft wird gemeldet und entschieden',
      why: 'Sie bekommen diese E-Mail, weil Sie einen Beitrag gemeldet haben. Es ist die letzte dazu.',
    },
  },
  en: {
    receipt: {
      subject: 'Your report has arrived',
      what: (p) => `You reported a contribution: “${p.title}”. Thank you for looking out.`,
      next: 'A person will review it. You will get a second e-mail as soon as it is decided. The author does not learn who reported it.',
      stop: 'You do not want to hear of it any more, or the report was not yours? Delete your address here. After the decision we delete it by ourselves.',
      action: 'Delete my address',
      why: 'You receive this e-mail because somebody gave your address when reporting.',
      whyAccount: 'You receive this e-mail because you reported a contribution.',
    },
    outcome: {
      subject: 'Your report has been decided',
      hide: (p) => `The contribution “${p.title}” breaks the rules. We have hidden it.`,
      redact: (p) => `The contribution “${p.title}” held personal data. We have removed them.`,
      leave: (p) =>
        `We have reviewed the contribution “${p.title}”. It does not break the rules in a way that makes us hide it. It stays.`,
      thanks: 'Thank you for telling us.',
      again:
        'Did we miss something? Report the contribution once more and say which words you mean. We will review it anew.',
      action: 'How often things are reported and decided',
      why: 'You receive this e-mail because you reported a contribution. It is the last one about it.',
    },
  },
})
