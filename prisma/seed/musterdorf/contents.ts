import type { IdeaContent } from '../idea-content.ts'
import type { ProjectContent } from '../project-content.ts'

/** What people in Musterdorf have proposed so far; the oldest first. */
export const musterdorfIdeas: IdeaContent[] = [
  {
    title: 'Dorfladen mit Café',
    text: 'Seit der Bäcker zugemacht hat, gibt es im Ort nichts mehr zu kaufen. Ein Dorfladen, den wir als Genossenschaft führen, mit drei Tischen und gutem Kaffee: Das wäre auch ein Treffpunkt.',
    topic: 'Wirtschaft und Ortskern',
    district: 'Ortskern',
    daysAgo: 300,
    supporters: 57,
    photo: 'shops',
    answers: [
      {
        daysAgo: 255,
        status: 'planned',
        text: 'Die Gemeinde stellt die alte Schule als Laden zur Verfügung. Die Genossenschaft wird gerade gegründet.',
      },
    ],
  },
  {
    title: 'Radweg nach Mühlhausen',
    text: 'Die Kinder aus Mühlhausen fahren auf der Landstraße zur Schule. Der alte Bahndamm daneben liegt brach. Er wäre ein sicherer Weg für alle.',
    topic: 'Verkehr und Wege',
    district: 'Mühlhausen',
    daysAgo: 251,
    supporters: 49,
    photo: 'bikes',
    answers: [
      {
        daysAgo: 220,
        status: 'inReview',
        text: 'Der Bahndamm gehört der Bahn. Wir verhandeln über den Kauf und haben einen Antrag beim Land gestellt.',
      },
    ],
  },
  {
    title: 'Bank am Friedhof',
    text: 'Vom Friedhof hat man den schönsten Blick ins Tal. Eine Bank in der Abendsonne wäre ein guter Platz zum Nachdenken.',
    topic: 'Soziales und Miteinander',
    district: 'Ortskern',
    daysAgo: 208,
    supporters: 23,
    photo: 'bench',
    answers: [
      { daysAgo: 180, status: 'done', text: 'Die Bank steht. Gebaut hat sie der Heimatverein aus einer alten Eiche.' },
    ],
  },
  {
    title: 'Bus auch am Sonntag',
    text: 'Wer kein Auto hat, kommt am Sonntag nicht ins Krankenhaus, um jemanden zu besuchen. Ein Bus am Vormittag und einer am Nachmittag würden reichen.',
    topic: 'Verkehr und Wege',
    district: 'Hinterdorf',
    daysAgo: 163,
    supporters: 38,
    answers: [
      {
        daysAgo: 141,
        status: 'forwarded',
        forwardedTo: 'Nahverkehr Musterkreis',
        text: 'Über die Fahrpläne entscheidet der Kreis. Wir haben den Wunsch mit einer Liste der Arztpraxen und Kliniken weitergegeben.',
      },
    ],
  },
  {
    title: 'Schnelles Internet im Hinterdorf',
    text: 'Im Hinterdorf kommen sechs Megabit an. Homeoffice geht nicht, und die Kinder können keine Videos für die Schule laden.',
    topic: 'Digitales Rathaus',
    district: 'Hinterdorf',
    daysAgo: 150,
    supporters: 52,
    answers: [
      {
        daysAgo: 128,
        status: 'planned',
        text: 'Der Ausbau mit Glasfaser ist beschlossen. Verfolgen Sie die Arbeiten im Vorhaben „Glasfaser für alle Ortsteile“.',
      },
    ],
  },
  {
    title: 'Freibad retten',
    text: 'Unser Freibad soll aus Kostengründen schließen. Wenn wir Kasse und Kiosk ehrenamtlich übernehmen, spart die Gemeinde 30.000 Euro im Jahr.',
    topic: 'Sport und Bewegung',
    district: 'Ortskern',
    daysAgo: 117,
    supporters: 60,
    answers: [
      {
        daysAgo: 90,
        status: 'accepted',
        text: 'Der Förderverein übernimmt Kasse und Kiosk für zwei Jahre auf Probe. Das Bad öffnet im Mai.',
      },
    ],
  },
  {
    title: 'Feuerwerk an Silvester nur am Sportplatz',
    text: 'Jedes Jahr brennt irgendwo eine Hecke, und die Tiere auf den Höfen geraten in Panik. Ein gemeinsames Feuerwerk am Sportplatz wäre schöner.',
    topic: 'Sicherheit und Ordnung',
    district: 'Ortskern',
    daysAgo: 84,
    supporters: 19,
    answers: [
      {
        daysAgo: 70,
        status: 'declined',
        reason: 'againstLaw',
        text: 'Ein Verbot im ganzen Ort lässt das Sprengstoffrecht nicht zu. Die Feuerwehr lädt aber zu einem gemeinsamen Feuerwerk am Sportplatz ein.',
      },
    ],
  },
  {
    title: 'Obstbäume zum Ernten freigeben',
    text: 'Auf den Streuobstwiesen der Gemeinde verfault das Obst. Mit einem gelben Band am Baum wüsste man: Hier darf jeder pflücken.',
    topic: 'Natur und Klima',
    district: 'Mühlhausen',
    daysAgo: 61,
    supporters: 33,
    photo: 'trees',
    answers: [{ daysAgo: 49, status: 'done', text: 'An 46 Bäumen hängt jetzt ein gelbes Band. Guten Appetit.' }],
  },
  {
    title: 'Sprechstunde einer Ärztin im Gemeindehaus',
    text: 'Die nächste Praxis ist 18 Kilometer entfernt. Könnte eine Ärztin einmal in der Woche im Gemeindehaus eine Sprechstunde halten?',
    topic: 'Soziales und Miteinander',
    district: 'Ortskern',
    daysAgo: 38,
    supporters: 44,
    answers: [],
  },
  {
    title: 'Jugendtreff im Bauwagen',
    text: 'Wir sind zwölf Jugendliche und würden einen alten Bauwagen selbst ausbauen. Es fehlt nur ein Platz mit Strom.',
    topic: 'Kultur und Freizeit',
    district: 'Hinterdorf',
    daysAgo: 22,
    supporters: 28,
    answers: [],
  },
  {
    title: 'Nahwärme aus Hackschnitzeln',
    text: 'Viele Heizungen im Ortskern sind alt. Ein gemeinsames Netz mit Holz aus unserem Wald wäre günstiger als lauter einzelne Anlagen.',
    topic: 'Natur und Klima',
    district: 'Ortskern',
    daysAgo: 12,
    supporters: 31,
    answers: [],
  },
  {
    title: 'Schild am Wanderweg erneuern',
    text: 'An der Gabelung hinter der Mühle ist das Schild abgebrochen. Wir mussten am Sonntag zweimal Wanderer zurückholen.',
    topic: 'Kultur und Freizeit',
    district: 'Mühlhausen',
    daysAgo: 4,
    supporters: 7,
    answers: [],
  },
]

/** What Musterdorf is working on. */
export const musterdorfProjects: ProjectContent[] = [
  {
    title: 'Dorfladen in der alten Schule',
    summary: 'Aus zwei Klassenzimmern werden ein Laden und ein Café.',
    description:
      'Die Gemeinde saniert Dach und Heizung, die Genossenschaft baut den Laden ein. 118 Menschen haben Anteile gezeichnet.',
    department: 'Bauamt',
    contactName: 'Petra Hollmann',
    topic: 'Wirtschaft und Ortskern',
    district: 'Ortskern',
    place: 'Alte Schule, Dorfstraße 20',
    ideas: ['Dorfladen mit Café'],
    published: -255,
    start: -170,
    end: 35,
    estimate: 185_000,
    approved: 190_000,
    milestones: [
      { title: 'Genossenschaft gegründet', weight: 1, planned: -190 },
      { title: 'Dach und Heizung saniert', weight: 3, planned: -40 },
      { title: 'Laden eingerichtet', weight: 2, planned: 20 },
    ],
    updates: [
      {
        at: -186,
        title: '118 Gründerinnen und Gründer',
        text: 'Die Genossenschaft ist gegründet. Ein Anteil kostet 200 Euro, zeichnen kann man weiterhin.',
        changes: [{ milestone: 0, field: 'actual', now: -188 }],
      },
      {
        at: -36,
        title: 'Das Dach ist dicht',
        text: 'Auch die neue Heizung läuft. Im nächsten Monat kommen die Regale.',
        photo: 'houses',
        changes: [
          { field: 'state', now: 'running' },
          { field: 'startActual', now: -165 },
          { milestone: 1, field: 'actual', now: -38 },
          { field: 'costSpent', euros: 121_000 },
        ],
      },
    ],
  },
  {
    title: 'Glasfaser für alle Ortsteile',
    summary: 'Jedes Haus in Hinterdorf und Mühlhausen bekommt schnelles Internet.',
    description: '640 Häuser werden angeschlossen. Bund und Land zahlen 90 Prozent.',
    department: 'Hauptamt',
    contactName: 'Sven Arnold',
    topic: 'Digitales Rathaus',
    district: 'Hinterdorf',
    place: 'Hinterdorf und Mühlhausen',
    ideas: ['Schnelles Internet im Hinterdorf'],
    published: -128,
    start: -80,
    end: 240,
    estimate: 2_400_000,
    approved: 2_400_000,
    milestones: [
      { title: 'Bescheid von Bund und Land', weight: 1, planned: -95 },
      { title: 'Hinterdorf angeschlossen', weight: 3, planned: 90 },
      { title: 'Mühlhausen angeschlossen', weight: 3, planned: 220 },
    ],
    updates: [
      {
        at: -92,
        title: 'Der Bescheid ist da',
        text: '2,16 Millionen Euro kommen von Bund und Land.',
        changes: [{ milestone: 0, field: 'actual', now: -94 }],
      },
      {
        at: -20,
        title: 'Die ersten Gräben',
        text: 'In der Gartenstraße liegt das Leerrohr. Wo der Bagger steht, sehen Sie am Aushang.',
        photo: 'crane',
        changes: [
          { field: 'state', now: 'running' },
          { field: 'startActual', now: -72 },
          { field: 'costSpent', euros: 310_000 },
        ],
      },
    ],
  },
]
