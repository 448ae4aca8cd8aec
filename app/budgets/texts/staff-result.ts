import { defineTexts } from '#app/ui/texts.ts'

const german = {
  title: 'Entscheiden und umsetzen',
  lead: 'Die Regel hat entschieden. Aus Gewinnern werden Vorhaben. Der Rat kann abweichen, mit Begründung und Beschluss.',
  publicPage: 'Öffentliches Ergebnis',
  few: 'Weniger als fünf Menschen haben hier abgestimmt. Es gibt kein Ergebnis.',
  won: 'Gewonnen',
  lost: 'Nicht gewonnen',
  realise: 'Als Vorhaben anlegen',
  realiseAbout:
    'Aus einem Gewinner wird mit einem Klick ein Vorhaben: Titel, Text, Ort, Kosten und Idee gehen mit. Wer die Idee unterstützt, bekommt Bescheid.',
  project: 'Vorhaben ansehen',
  realised: 'Das Vorhaben ist angelegt. Prüfen Sie die Angaben und veröffentlichen Sie es.',
  overrule: 'Der Rat entscheidet anders',
  overruleAgain: 'Der Rat entscheidet neu',
  becomes: { yes: 'Der Vorschlag wird umgesetzt.', no: 'Der Vorschlag wird nicht umgesetzt.' },
  reason: 'Begründung',
  reasonHint: 'Steht öffentlich neben dem Ergebnis der Abstimmung.',
  resolution: 'Nummer des Beschlusses',
  resolutionHint: 'Zum Beispiel: 2027/114',
  decidedOn: 'Tag des Beschlusses',
  submit: 'Entscheidung veröffentlichen',
  done: 'Die Entscheidung des Rates steht neben dem Ergebnis.',
  mayNot: 'Vorhaben anlegen und Beschlüsse eintragen können Projektleitung und Administration.',
  errors: {
    reload: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    reason: 'Geben Sie die Begründung des Rates ein.',
    resolution: 'Geben Sie die Nummer des Beschlusses ein.',
    day: 'Geben Sie den Tag des Beschlusses ein.',
    tooLong: 'Der Text ist zu lang.',
  },
  refused: {
    unknown: 'Diesen Vorschlag gibt es nicht mehr.',
    undecided: 'Über diesen Vorschlag wurde nicht abgestimmt.',
    same: 'So ist es schon entschieden.',
    'reason-missing': 'Geben Sie die Begründung des Rates ein.',
    'resolution-missing': 'Geben Sie die Nummer des Beschlusses ein.',
    'has-project': 'Aus dem Vorschlag ist schon ein Vorhaben geworden. Beenden Sie es dort mit einer Begründung.',
    other: 'Aus diesem Vorschlag lässt sich gerade kein Vorhaben machen. Laden Sie die Seite neu.',
  },
}

const english: typeof german = {
  title: 'Decide and realise',
  lead: 'The rule decided. Winners become projects. The council can decide otherwise, with its reason and resolution.',
  publicPage: 'Public result',
  few: 'Fewer than five people voted here. There is no result.',
  won: 'Won',
  lost: 'Not won',
  realise: 'Make it a project',
  realiseAbout:
    'One click makes a winner a project: title, text, place, cost and idea go along. Whoever supports the idea is told.',
  project: 'See the project',
  realised: 'The project is made. Check it and publish it.',
  overrule: 'The council decides otherwise',
  overruleAgain: 'The council decides anew',
  becomes: { yes: 'The proposal will be realised.', no: 'The proposal will not be realised.' },
  reason: 'Reason',
  reasonHint: 'Stands in public beside the result of the vote.',
  resolution: 'Number of the resolution',
  resolutionHint: 'For example: 2027/114',
  decidedOn: 'Day of the resolution',
  submit: 'Publish decision',
  done: 'The decision of the council stands beside the result.',
  mayNot: 'Project leads and administrators can make projects and enter resolutions.',
  errors: {
    reload: 'Reload the page and try again.',
    reason: 'Enter the reason of the council.',
    resolution: 'Enter the number of the resolution.',
    day: 'Enter the day of the resolution.',
    tooLong: 'The text is too long.',
  },
  refused: {
    unknown: 'This proposal does not exist any more.',
    undecided: 'There was no vote on this proposal.',
    same: 'It is decided like this already.',
    'reason-missing': 'Enter the reason of the council.',
    'resolution-missing': 'Enter the number of the resolution.',
    'has-project': 'The proposal is a project already. End it there, with a reason.',
    other: 'This proposal cannot be made a project at the moment. Reload the page.',
  },
}

/** Words of the page on which staff realise the result of a round. */
export const staffResultTexts = defineTexts({ de: german, en: english })
export type StaffResultTexts = typeof german
