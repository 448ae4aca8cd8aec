import { defineTexts } from '#app/ui/texts.ts'

export const settingsTexts = defineTexts({
  de: {
    title: 'Regeln der Moderation',
    lead: 'Was vor und nach einer Entscheidung gilt.',
    back: 'Moderation',
    second: 'Ausblenden',
    fourEyes: 'Vier Augen: Ausblenden gilt erst, wenn eine zweite Person zustimmt',
    fourEyesHint: 'Sie brauchen mindestens zwei Personen mit der Rolle Moderation oder Administration.',
    meanwhile: 'Was gilt, bis die zweite Person entschieden hat?',
    meanwhileOptions: {
      ja: 'Der Beitrag ist so lange nicht öffentlich',
      nein: 'Der Beitrag ist so lange weiter zu sehen',
    },
    spam: 'Gegen massenhafte Beiträge',
    holdFirst: 'Der erste Beitrag eines neuen Kontos wartet auf einen ersten Blick',
    holdFirstHint:
      'Er liegt in der Moderation, bis ihn jemand freigibt. Das hält Werbung auf, aber auch Menschen. Schauen Sie dann jeden Werktag nach.',
    maxLinks: 'So viele Links darf ein Beitrag enthalten',
    maxLinksHint: 'Von 0 bis 10. Mit mehr wird er nicht angenommen.',
    clock: 'Weggeschlossene Texte',
    keepOriginalDays: 'Nach so vielen Tagen wird der ursprüngliche Text gelöscht',
    keepOriginalDaysHint:
      'Von 30 bis 365. Widersprechen kann man sechs Monate: Mit 190 Tagen lässt sich der Text bis dahin zurückholen.',
    submit: 'Einstellungen speichern',
    done: 'Die Einstellungen sind gespeichert. Sie gelten ab sofort.',
    errors: {
      meanwhile: 'Wählen Sie, was bis zur zweiten Entscheidung gilt.',
      maxLinks: 'Geben Sie eine Zahl von 0 bis 10 ein.',
      keepOriginalDays: 'Geben Sie eine Zahl von 30 bis 365 ein.',
    },
  },
  en: {
    title: 'Rules of moderation',
    lead: 'What holds before and after a decision.',
    back: 'Moderation',
    second: 'Hiding',
    fourEyes: 'Four eyes: hiding counts once a second person agrees',
    fourEyesHint: 'You need at least two people with the role of moderator or administrator.',
    meanwhile: 'What holds until the second person has decided?',
    meanwhileOptions: {
      ja: 'The contribution is not public meanwhile',
      nein: 'The contribution can be seen meanwhile',
    },
    spam: 'Against mass contributions',
    holdFirst: 'The first contribution of a new account waits for a first look',
    holdFirstHint:
      'It lies with moderation until somebody releases it. That stops advertising, but people, too. Look every working day then.',
    maxLinks: 'So many links may a contribution hold',
    maxLinksHint: 'From 0 to 10. With more it is not taken.',
    clock: 'Locked texts',
    keepOriginalDays: 'After so many days the original text is deleted',
    keepOriginalDaysHint:
      'From 30 to 365. People can object for six months: with 190 days the text can be brought back until then.',
    submit: 'Save settings',
    done: 'The settings are saved and hold from now on.',
    errors: {
      meanwhile: 'Choose what holds until the second decision.',
      maxLinks: 'Enter a number from 0 to 10.',
      keepOriginalDays: 'Enter a number from 30 to 365.',
    },
  },
})

export type SettingsTexts = (typeof settingsTexts)['de']
