import type { PollAccess, QuestionKind } from '#app/polls/poll.ts'
import type { Counting } from '#app/polls/rule.ts'
import type { Scene } from './photo-scenes.ts'

export type OptionContent = {
  title: string
  text?: string
  pro?: string
  contra?: string
  place?: string
  /** in euros */
  cost?: number
  photo?: Scene
  /** how well people like it when the demo world votes: 0 to 9 */
  liked: number
}

export type QuestionContent = {
  kind: QuestionKind
  title: string
  text?: string
  minimum?: number
  maximum?: number
  points?: number
  counting?: Counting
  turnoutPercent?: number
  options?: OptionContent[]
}

export type PollContent = {
  title: string
  summary: string
  purpose: string
  decidedBy: string
  afterwards: string
  topic: string
  department: string
  contact: { name: string; email: string }
  /** days from today */
  from: number
  to: number
  access?: PollAccess
  minimumAge?: number
  eligible?: number
  /** how many people have voted */
  votes: number
  questions: QuestionContent[]
}

export const musterstadtPolls: PollContent[] = [
  {
    title: 'Wie soll der neue Steg heißen?',
    summary: 'Seit September führt ein Steg für Fuß und Rad über die Aue. Ihm fehlt noch ein Name.',
    purpose:
      'Der Steg verbindet das Südviertel mit dem Bahnhof. Auf Schildern und Karten braucht er einen Namen, den alle kennen.\n\nAus 84 Vorschlägen hat eine Gruppe von zwölf ausgelosten Menschen fünf ausgewählt.',
    decidedBy: 'Alle, die abstimmen. Die Stadtverordneten haben zugesagt, das Ergebnis zu übernehmen.',
    afterwards:
      'Der Name mit den meisten Stimmen kommt auf die Schilder. Zur Einweihung am ersten Samstag im Mai hängen sie.',
    topic: 'Verkehr und Wege',
    department: 'Tiefbauamt',
    contact: { name: 'Ralf Thoma', email: 'tiefbau@musterstadt.example' },
    from: -5,
    to: 12,
    votes: 31,
    questions: [
      {
        kind: 'single',
        title: 'Welchen Namen bekommt der Steg?',
        options: [
          { title: 'Auensteg', text: 'Nach dem Fluss, über den er führt.', liked: 7 },
          {
            title: 'Luise-Hartmann-Steg',
            text: 'Luise Hartmann gründete 1921 den ersten Kindergarten im Südviertel.',
            pro: 'Bisher ist in der Stadt nur eine von 40 Brücken und Straßen nach einer Frau benannt.',
            contra: 'Der Name ist lang und passt kaum auf ein Radwegschild.',
            liked: 8,
          },
          { title: 'Färbersteg', text: 'Am Ufer arbeiteten bis 1870 die Färber der Stadt.', liked: 5 },
          { title: 'Freundschaftssteg', text: 'Für die vier Partnerstädte von Musterstadt.', liked: 3 },
          {
            title: 'Otterbrücke',
            text: 'Ein Vorschlag der Klasse 3b: Seit zwei Jahren leben hier wieder Otter.',
            liked: 6,
          },
        ],
      },
    ],
  },
  {
    title: 'Freibad: Was soll sich ändern?',
    summary: 'Das Freibad bekommt ab Mai neue Öffnungszeiten und 40.000 Euro für Anschaffungen. Sie sagen, wofür.',
    purpose:
      'Das Freibad hatte im letzten Sommer 61.000 Gäste. Viele wünschten sich andere Zeiten und mehr Schatten.\n\nDas Geld kommt aus dem Haushalt und muss bis Jahresende ausgegeben sein.',
    decidedBy: 'Der Ausschuss für Sport entscheidet im Februar und folgt dem Ergebnis, wenn es bezahlbar bleibt.',
    afterwards: 'Wir veröffentlichen die Entscheidung des Ausschusses mit Begründung. Neue Zeiten gelten ab 1. Mai.',
    topic: 'Sport und Bewegung',
    department: 'Bäderbetrieb',
    contact: { name: 'Sonja Reimers', email: 'freibad@musterstadt.example' },
    from: -3,
    to: 18,
    votes: 24,
    questions: [
      {
        kind: 'yesNo',
        title: 'Soll das Freibad im Sommer schon um 6 Uhr öffnen?',
        text: 'Zwei Stunden mehr an fünf Tagen kosten 18.000 Euro im Jahr. Dafür schließt das Bad am Montag eine Stunde früher.',
      },
      {
        kind: 'approval',
        title: 'Welche Angebote wünschen Sie sich?',
        maximum: 3,
        options: [
          { title: 'Schwimmkurse für Erwachsene', liked: 6 },
          { title: 'Lange Badenacht im Juli', text: 'Einmal bis 23 Uhr, mit Musik.', liked: 8 },
          { title: 'Ruhiger Vormittag ohne Sprungturm', liked: 4 },
          { title: 'Badetag nur für Frauen und Mädchen', liked: 5 },
          { title: 'Wassergymnastik um 9 Uhr', liked: 5 },
        ],
      },
      {
        kind: 'points',
        title: 'Wofür sollen die 40.000 Euro ausgegeben werden?',
        points: 10,
        options: [
          { title: 'Sonnensegel über dem Kinderbecken', cost: 14_000, liked: 9 },
          {
            title: 'Drei neue Umkleiden mit viel Platz',
            text: 'Auch mit Rollstuhl und Kinderwagen.',
            cost: 22_000,
            liked: 6,
          },
          { title: 'Beachvolleyball-Feld', cost: 11_000, liked: 5 },
          { title: 'Trinkbrunnen am Eingang', cost: 6_000, liked: 7 },
        ],
      },
    ],
  },
  {
    title: 'Marktplatz: Welcher Entwurf gefällt Ihnen?',
    summary: 'Vier Büros haben den Marktplatz neu gezeichnet. Bringen Sie die Entwürfe in Ihre Reihenfolge.',
    purpose:
      'Das Pflaster ist von 1974 und an vielen Stellen kaputt. Im Sommer wird es auf dem Platz 44 Grad heiß.\n\nAlle Entwürfe erhalten den Wochenmarkt und den Durchgang für den Bus.',
    decidedBy: 'Die Stadtverordneten. Sie haben beschlossen, über den Entwurf auf Platz 1 als Erstes zu beraten.',
    afterwards:
      'Im März wird beraten, ab Herbst gebaut. Wird ein anderer Entwurf beschlossen, erfahren Sie hier den Grund.',
    topic: 'Bauen und Wohnen',
    department: 'Stadtplanungsamt',
    contact: { name: 'Cem Aksoy', email: 'planung@musterstadt.example' },
    from: -8,
    to: 6,
    votes: 42,
    questions: [
      {
        kind: 'ranking',
        title: 'In welcher Reihenfolge gefallen Ihnen die Entwürfe?',
        text: 'Die Reihenfolge auf Ihrem Stimmzettel ist gelost. So hat kein Entwurf einen Vorteil, weil er oben steht.',
        counting: 'schulze',
        options: [
          {
            title: 'Grüne Mitte',
            text: '38 neue Bäume, ein Wasserlauf und Bänke im Schatten.',
            pro: 'Am meisten Schatten: Im Sommer wird es bis zu 6 Grad kühler.',
            contra: 'Der Markt rückt enger zusammen, sechs Stände ziehen in die Badergasse.',
            place: 'Marktplatz, Westseite',
            cost: 3_900_000,
            photo: 'square',
            liked: 8,
          },
          {
            title: 'Offener Platz',
            text: 'Helles Pflaster, viel Raum für Markt, Feste und Eislaufen.',
            pro: 'Alle Stände des Marktes haben Platz, auch das Weinfest.',
            contra: 'Nur zwölf neue Bäume, im Sommer bleibt es heiß.',
            place: 'Marktplatz',
            cost: 2_700_000,
            photo: 'shops',
            liked: 5,
          },
          {
            title: 'Garten für alle',
            text: 'Beete zum Mitgärtnern vor der Bücherei, ein Spielplatz, Tische.',
            pro: 'Ein Ort zum Bleiben, der niemanden etwas kostet.',
            contra: 'Die Beete brauchen Menschen, die sie pflegen.',
            place: 'Marktplatz, vor der Bücherei',
            cost: 3_100_000,
            photo: 'garden',
            liked: 7,
          },
          {
            title: 'Nur das Nötigste',
            text: 'Neues Pflaster und ebene Wege, sonst bleibt alles.',
            pro: 'Am günstigsten, und nach acht Monaten fertig.',
            contra: 'Für Hitze und fehlende Bänke ändert sich nichts.',
            cost: 1_600_000,
            photo: 'bench',
            liked: 3,
          },
        ],
      },
    ],
  },
  {
    title: 'Altstadt: Wer darf wann hineinfahren?',
    summary:
      'Lieferwagen, Anwohner, Busse, Räder: In der Altstadt ist es eng. Wir suchen die Lösung mit dem geringsten Widerstand.',
    purpose:
      'In der Badergasse und der Langen Straße fahren am Tag 2.900 Autos. Zwei Drittel fahren nur durch.\n\nJede Lösung hat Nachteile. Darum fragen wir nicht, was Sie am liebsten hätten, sondern was Sie nicht mittragen können.',
    decidedBy:
      'Der Magistrat entscheidet im Mai. Er probiert die Lösung mit dem geringsten Widerstand ein Jahr lang aus.',
    afterwards: 'Nach dem Jahr zählen wir Autos und fragen Betriebe und Anwohner. Dann wird noch einmal entschieden.',
    topic: 'Verkehr und Wege',
    department: 'Verkehrsplanung',
    contact: { name: 'Miriam Falk', email: 'verkehr@musterstadt.example' },
    from: -2,
    to: 21,
    votes: 18,
    questions: [
      {
        kind: 'consensing',
        title: 'Wie groß ist Ihr Widerstand gegen diese Lösungen?',
        options: [
          {
            title: 'Poller, die sich für Anwohner und Lieferwagen senken',
            text: 'Liefern bis 11 Uhr. Anwohner und Pflegedienste bekommen eine Karte.',
            cost: 310_000,
            liked: 7,
          },
          { title: 'Einbahnstraßen, sodass niemand mehr durchfahren kann', cost: 60_000, liked: 6 },
          {
            title: 'Schritttempo und Blitzer',
            text: 'Alle dürfen hinein, aber nur mit 10 km/h.',
            cost: 95_000,
            liked: 4,
          },
          {
            title: 'Fußgängerzone am Wochenende',
            text: 'Von Freitag 18 Uhr bis Sonntag 20 Uhr.',
            cost: 25_000,
            liked: 6,
          },
        ],
      },
    ],
  },
  {
    title: 'Stadtfest: Welches Programm soll es geben?',
    summary: 'Am dritten Wochenende im Juni ist Stadtfest. Bewerten Sie, was auf die große Bühne kommt.',
    purpose:
      'Für das Programm gibt es 25.000 Euro. Elf Gruppen haben sich beworben, fünf passen in den Zeitplan und das Geld.',
    decidedBy: 'Das Kulturamt. Es lädt in der Reihenfolge der Bewertungen ein, bis das Geld verteilt ist.',
    afterwards: 'Das Programm steht im April fest und wird hier veröffentlicht.',
    topic: 'Kultur und Freizeit',
    department: 'Kulturamt',
    contact: { name: 'Pia Wendt', email: 'kultur@musterstadt.example' },
    from: -1,
    to: 14,
    votes: 12,
    questions: [
      {
        kind: 'score',
        title: 'Wie gut finden Sie diese Vorschläge?',
        counting: 'scoreMedian',
        options: [
          { title: 'Blasorchester und Chöre der Stadt', liked: 6 },
          { title: 'Tanzabend mit Kapelle', text: 'Standard und Latein, mit einem Schnupperkurs um 18 Uhr.', liked: 5 },
          { title: 'Bands der Musikschule', liked: 8 },
          { title: 'Offene Bühne', text: 'Wer mag, bekommt zehn Minuten.', liked: 4 },
          { title: 'Theater für Kinder', liked: 7 },
        ],
      },
    ],
  },
  {
    title: 'Soll die Stadt das alte Kino kaufen?',
    summary: 'Das Gloria steht zum Verkauf. Die Stadt könnte es kaufen und an einen Verein vermieten.',
    purpose:
      'Das Kino hat seit drei Jahren geschlossen. Ohne Kauf wird es wahrscheinlich abgerissen.\n\nKauf und Sanierung kosten 1,9 Millionen Euro. Davon trägt das Land 900.000 Euro.',
    decidedBy: 'Die Stadtverordneten. Sie haben sich verpflichtet, dem Ergebnis zu folgen.',
    afterwards: 'Bei einem Ja kauft die Stadt noch in diesem Jahr. Bei einem Nein verzichtet sie.',
    topic: 'Kultur und Freizeit',
    department: 'Liegenschaften',
    contact: { name: 'Holger Priem', email: 'liegenschaften@musterstadt.example' },
    from: 9,
    to: 30,
    access: 'residence',
    minimumAge: 16,
    eligible: 24_800,
    votes: 0,
    questions: [
      {
        kind: 'yesNo',
        title: 'Soll die Stadt das Gloria kaufen und sanieren?',
        turnoutPercent: 15,
      },
    ],
  },
  {
    title: 'Welche Bäume bekommt die Bahnhofsallee?',
    summary:
      'Die Ulmen an der Bahnhofsallee sind krank. 46 neue Bäume werden gepflanzt. Sie haben entschieden, welche.',
    purpose: 'Die neuen Bäume müssen Hitze und Streusalz aushalten. Vier Arten kommen nach dem Gutachten in Frage.',
    decidedBy: 'Alle, die abgestimmt haben. Das Grünflächenamt setzt es um.',
    afterwards: 'Gepflanzt wird im November, wenn die Bäume ihr Laub verloren haben.',
    topic: 'Umwelt und Klima',
    department: 'Grünflächenamt',
    contact: { name: 'Jana Ebert', email: 'gruen@musterstadt.example' },
    from: -40,
    to: -12,
    eligible: 120,
    votes: 57,
    questions: [
      {
        kind: 'ranking',
        title: 'Welche Baumart soll an der Allee stehen?',
        counting: 'instantRunoff',
        options: [
          { title: 'Winterlinde', text: 'Duftet im Juni, gut für Bienen, klebt im Sommer.', liked: 7 },
          { title: 'Hopfenbuche', text: 'Aus Südeuropa, verträgt Hitze am besten.', liked: 6 },
          { title: 'Feldahorn', text: 'Heimisch, leuchtet im Herbst gelb.', liked: 7 },
          { title: 'Zerreiche', text: 'Wird groß und alt, wirft Eicheln auf die Gehwege.', liked: 4 },
        ],
      },
      {
        kind: 'yesNo',
        title: 'Sollen Betriebe und Familien Patenschaften für Bäume übernehmen können?',
        text: 'Eine Patenschaft kostet 150 Euro. Am Baum steht ein kleines Schild.',
      },
      {
        kind: 'consensing',
        title: 'Wo sollen während der Pflanzung die Räder stehen?',
        options: [
          { title: 'Auf den Parkplätzen vor dem Finanzamt', liked: 6 },
          { title: 'Im Parkhaus, Ebene 0', liked: 7 },
          { title: 'Am Busbahnhof', liked: 5 },
        ],
      },
    ],
  },
]
