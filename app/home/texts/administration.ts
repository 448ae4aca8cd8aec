import { defineTexts } from '#app/ui/texts.ts'

export const administrationTexts = defineTexts({
  de: {
    todo: {
      title: 'Zu erledigen',
      lead: (p: { name: string }) => `Was auf die Verwaltung von ${p.name} wartet, das Dringendste zuerst.`,
      nothing: 'Gerade wartet nichts. Gut gemacht.',
      firstSteps: 'Noch einzurichten',
      firstStepsLead: 'Erledigen Sie das, bevor Sie die Plattform bekannt machen.',
      steps: {
        contact: {
          title: 'Kontakt eintragen',
          text: 'Anschrift und E-Mail-Adresse stehen im Impressum und unter jeder E-Mail.',
        },
        impressum: {
          title: 'Impressum schreiben',
          text: 'Noch steht dort ein Platzhalter. Das Gesetz verlangt ein vollständiges Impressum.',
        },
        datenschutz: {
          title: 'Datenschutz ergänzen',
          text: 'Der Platzhalter beschreibt die Technik. Rechtsgrundlage und Ansprechperson fehlen noch.',
        },
        districts: {
          title: 'Ortsteile anlegen',
          text: 'Dann können Menschen ihre Idee einem Ort zuordnen und danach suchen.',
        },
        crest: { title: 'Wappen hochladen', text: 'Damit erkennen alle, wessen Seite das ist.' },
        mail: {
          title: 'E-Mail-Versand einrichten',
          text: 'E-Mails werden nur als Dateien abgelegt. Wer den Server betreibt, trägt SMTP_URL ein.',
        },
      },
      tasks: {
        newIdeas: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 neue Idee ist noch nicht gesichtet' : `${p.count} neue Ideen sind noch nicht gesichtet`,
          text: 'Ein erstes Wort genügt.',
        },
        inReview: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 Idee ist in Prüfung' : `${p.count} Ideen sind in Prüfung`,
          text: 'Die Menschen warten auf eine Antwort.',
        },
        silent: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 Vorhaben hat lange nichts gemeldet' : `${p.count} Vorhaben haben lange nichts gemeldet`,
          text: 'Eine kurze Meldung genügt.',
        },
        drafts: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 Meldung ist noch ein Entwurf' : `${p.count} Meldungen sind noch Entwürfe`,
          text: 'Veröffentlichen Sie sie oder löschen Sie sie.',
        },
        cases: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 Fall der Moderation ist offen' : `${p.count} Fälle der Moderation sind offen`,
          text: 'Jemand hat etwas gemeldet, oder ein Beitrag wartet auf einen ersten Blick.',
        },
        second: {
          title: (p: { count: number }) =>
            p.count === 1
              ? '1 Entscheidung wartet auf Sie als zweite Person'
              : `${p.count} Entscheidungen warten auf Sie als zweite Person`,
          text: 'Stimmen Sie zu, oder sagen Sie, was Sie anders sehen.',
        },
        appeals: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 Widerspruch gegen eine Entscheidung' : `${p.count} Widersprüche gegen Entscheidungen`,
          text: 'Sie waren nicht beteiligt und können neu entscheiden.',
        },
        residence: {
          title: (p: { count: number }) =>
            p.count === 1
              ? '1 Mensch wartet auf den Brief zum Wohnsitz'
              : `${p.count} Menschen warten auf den Brief zum Wohnsitz`,
          text: 'Vergleichen Sie die Angaben mit dem Melderegister und drucken Sie die Briefe.',
        },
        barriers: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 Barriere wurde gemeldet' : `${p.count} Barrieren wurden gemeldet`,
          text: 'Antworten Sie innerhalb von zwei Wochen.',
        },
      },
      waits: (p: { days: number }) =>
        p.days === 0
          ? 'Wartet seit heute.'
          : p.days === 1
            ? 'Wartet seit einem Arbeitstag.'
            : `Am längsten wartet etwas seit ${p.days} Arbeitstagen.`,
      late: 'Länger als versprochen',
      clock: (p: { promise: number }) =>
        `Gezählt werden Arbeitstage, ohne die Feiertage Ihres Landes. Für das erste Wort zu einer Idee haben Sie ${p.promise} Arbeitstage versprochen.`,
      open: 'Ansehen',
      help: 'So arbeiten Sie damit',
      helpText:
        'Diese Seite zeigt, was offen ist. Sobald Sie etwas erledigt haben, verschwindet es von selbst. Niemand muss hier etwas abhaken.',
    },
    rights: {
      title: 'Wer darf was',
      lead: 'Diese Rechte gehören zu den Rollen. Eine Person kann mehrere Rollen haben.',
      right: 'Recht',
      yes: 'ja',
      no: 'nein',
    },
  },
  en: {
    todo: {
      title: 'To do',
      lead: (p: { name: string }) => `What waits for the administration of ${p.name}, the most urgent first.`,
      nothing: 'Nothing is waiting. Well done.',
      firstSteps: 'Still to set up',
      firstStepsLead: 'Do this before you make the platform known.',
      steps: {
        contact: {
          title: 'Enter the contact',
          text: 'Address and e-mail address stand in the legal notice and under every e-mail.',
        },
        impressum: {
          title: 'Write the legal notice',
          text: 'There is only a placeholder. The law asks for a complete legal notice.',
        },
        datenschutz: {
          title: 'Complete the privacy page',
          text: 'The placeholder describes the technology. Legal basis and contact are missing.',
        },
        districts: { title: 'Add districts', text: 'Then people can say where their idea belongs, and search by it.' },
        crest: { title: 'Upload the crest', text: 'So that everybody sees whose page this is.' },
        mail: {
          title: 'Set up sending of e-mails',
          text: 'E-mails are only kept as files. Whoever runs the server enters SMTP_URL.',
        },
      },
      tasks: {
        newIdeas: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 new idea has not been looked at' : `${p.count} new ideas have not been looked at`,
          text: 'A first word is enough.',
        },
        inReview: {
          title: (p: { count: number }) => (p.count === 1 ? '1 idea is in review' : `${p.count} ideas are in review`),
          text: 'People are waiting for an answer.',
        },
        silent: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 project has been silent for long' : `${p.count} projects have been silent for long`,
          text: 'A short update is enough.',
        },
        drafts: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 update is still a draft' : `${p.count} updates are still drafts`,
          text: 'Publish or delete them.',
        },
        cases: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 case of moderation is open' : `${p.count} cases of moderation are open`,
          text: 'Somebody reported something, or a contribution waits for a first look.',
        },
        second: {
          title: (p: { count: number }) =>
            p.count === 1
              ? '1 decision waits for you as the second person'
              : `${p.count} decisions wait for you as the second person`,
          text: 'Agree, or say what you see differently.',
        },
        appeals: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 appeal against a decision' : `${p.count} appeals against decisions`,
          text: 'You took no part and can decide anew.',
        },
        residence: {
          title: (p: { count: number }) =>
            p.count === 1
              ? '1 person waits for the letter about the residence'
              : `${p.count} people wait for the letter about the residence`,
          text: 'Compare what they told with the register and print the letters.',
        },
        barriers: {
          title: (p: { count: number }) =>
            p.count === 1 ? '1 barrier was reported' : `${p.count} barriers were reported`,
          text: 'Answer within two weeks.',
        },
      },
      waits: (p: { days: number }) =>
        p.days === 0
          ? 'Waiting since today.'
          : p.days === 1
            ? 'Waiting for one working day.'
            : `The oldest has waited for ${p.days} working days.`,
      late: 'Longer than promised',
      clock: (p: { promise: number }) =>
        `Working days are counted, without the public holidays of your Land. For the first word to an idea you have promised ${p.promise} working days.`,
      open: 'Open',
      help: 'How to work with this',
      helpText:
        'This page shows what is open. Once something is done, it disappears by itself. Nobody has to tick anything off.',
    },
    rights: {
      title: 'Who may do what',
      lead: 'These rights belong to the roles. A person can have several roles.',
      right: 'Right',
      yes: 'yes',
      no: 'no',
    },
  },
})
