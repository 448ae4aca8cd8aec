import type { ProcessContent } from '../process-content.ts'

export const musterdorfProcesses: ProcessContent[] = [
  {
    blueprint: 'ideasAndAnswer',
    title: 'Was wird aus dem Dorfladen?',
    summary: 'Der Laden steht leer. Sagen Sie uns, was dort einziehen soll und wer mitmachen würde.',
    purpose:
      'Frau Lindner hat den Dorfladen nach 31 Jahren geschlossen. Die Gemeinde hat das Haus gekauft, damit es nicht leer steht.\n\nEin Laden, ein Café, ein Treffpunkt, von allem etwas? Ihre Ideen entscheiden, was wir planen lassen.',
    open: 'Was in die 140 Quadratmeter einzieht und wer es betreibt.',
    fixed: 'Das Haus bleibt im Besitz der Gemeinde. Für den Umbau sind 120.000 Euro eingeplant.',
    level: 'cooperate',
    topic: 'Wirtschaft und Ortskern',
    districts: ['Ortskern'],
    department: 'Bauamt',
    contact: { name: 'Karl Simon', email: 'bauamt@musterdorf.example' },
    decidedBy: 'Gemeindevertretung',
    decidedInDays: 70,
    publishedDaysAgo: 15,
    phases: [
      {
        kind: 'ideas',
        title: 'Ideen einreichen',
        text: 'Was wünschen Sie sich? Was würden Sie dort tun?',
        from: -14,
        to: 21,
        settings: { support: true, discuss: true },
      },
      { kind: 'inform', title: 'Die Gemeinde rechnet', text: 'Wir prüfen, was sich trägt.', from: 21, to: 49 },
      { kind: 'result', title: 'Ergebnis', text: 'Vorgestellt wird es auf der Bürgerversammlung.', from: 49, to: 70 },
    ],
    ideas: [
      {
        title: 'Ein Laden, der uns allen gehört',
        text: 'In Thüringen gibt es Dorfläden als Genossenschaft. Mit 150 Anteilen zu 200 Euro hätten wir das Geld für die Einrichtung.',
        district: 'Ortskern',
        supporters: 32,
        daysAgo: 12,
        topic: 'Wirtschaft und Ortskern',
      },
      {
        title: 'Café mit Mittagstisch an drei Tagen',
        text: 'Viele Ältere kochen nicht mehr für sich allein. Die Landfrauen würden mitmachen.',
        district: 'Ortskern',
        supporters: 24,
        daysAgo: 9,
        topic: 'Soziales und Miteinander',
      },
      {
        title: 'Paketstation und Geldautomat',
        text: 'Seit die Sparkasse zu ist, fahren alle zwölf Kilometer. Ein Automat und eine Paketstation brauchen wenig Platz.',
        district: 'Hinterdorf',
        supporters: 19,
        daysAgo: 4,
        topic: 'Digitales Rathaus',
      },
    ],
  },
]
