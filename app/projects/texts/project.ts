import { defineTexts, plural } from '#app/ui/texts.ts'

const days = (n: number) => `${n} ${plural('de', n, { one: 'Tag', other: 'Tage' })}`
const daysDative = (n: number) => `${n} ${plural('de', n, { one: 'Tag', other: 'Tagen' })}`
const daysEn = (n: number) => `${n} ${plural('en', n, { one: 'day', other: 'days' })}`

/** The words of projects: states, lights and why, fields, reasons, changes. */
export const projectTexts = defineTexts({
  de: {
    project: (p: { number: number }) => `Vorhaben ${p.number}`,
    projects: 'Vorhaben',
    states: { planned: 'geplant', running: 'läuft', paused: 'ruht', done: 'fertig', stopped: 'gestoppt' },
    lights: {
      green: 'im Plan',
      yellow: 'Achtung',
      red: 'kritisch',
      grey: 'noch nicht beurteilbar',
      done: 'fertig',
      stopped: 'gestoppt',
    },
    lightReasons: {
      milestonesOverdue: (p: { count: number; days: number }) =>
        p.count === 1
          ? `Ein Meilenstein ist seit ${daysDative(p.days)} überfällig.`
          : `${p.count} Meilensteine sind überfällig, der älteste seit ${daysDative(p.days)}.`,
      startOverdue: (p: { days: number }) => `Der geplante Beginn ist seit ${daysDative(p.days)} vorbei.`,
      endOverdue: (p: { days: number }) => `Das geplante Ende ist seit ${daysDative(p.days)} vorbei.`,
      endShifted: (p: { days: number; from: string; to: string }) =>
        `Das Ende ist vom ${p.from} auf den ${p.to} verschoben, um ${days(p.days)}.`,
      overApproved: (p: { money: string; percent: number }) =>
        `Die erwarteten Kosten liegen ${p.money} über dem bewilligten Geld (${p.percent}\u00a0%).`,
      overPromised: (p: { money: string; percent: number }) =>
        `Die erwarteten Kosten liegen ${p.money} über der ersten Zusage (${p.percent}\u00a0%).`,
      silent: (p: { days: number }) => `Seit ${daysDative(p.days)} gibt es keine Meldung.`,
      paused: 'Das Vorhaben ruht.',
      onTrack: 'Termine und Kosten liegen im Rahmen der ersten Zusage.',
      noDates: 'Es gibt noch keine Termine, an denen sich das Vorhaben messen lässt.',
      doneOnTime: 'Das Vorhaben ist zum zugesagten Termin fertig geworden.',
      doneLate: (p: { days: number }) => `Das Vorhaben ist ${days(p.days)} nach dem zugesagten Termin fertig geworden.`,
      doneUndated: 'Das Vorhaben ist fertig.',
      stopped: 'Das Vorhaben wird nicht weitergeführt.',
    },
    lightRule: {
      summary: 'So entsteht die Ampel',
      intro:
        'Niemand stellt die Ampel von Hand. Sie wird jeden Tag aus diesen Zahlen berechnet, das Schlechteste zählt:',
      what: 'Was zählt',
      yellow: 'gelb',
      red: 'rot',
      overdue: 'Beginn, Meilenstein oder Ende ist überfällig',
      shifted: 'Ende liegt später als zuerst zugesagt',
      overApproved: 'Erwartete Kosten über dem bewilligten Geld',
      overPromised: 'Erwartete Kosten über der ersten Zusage',
      silent: 'Keine Meldung',
      overDays: (p: { days: number }) => (p.days === 0 ? 'ab 1 Tag' : `mehr als ${days(p.days)}`),
      overPercent: (p: { percent: number }) => (p.percent === 0 ? 'jeder Cent' : `mehr als ${p.percent}\u00a0%`),
      paused: 'Ein Vorhaben, das ruht, ist mindestens gelb. Ohne Termine bleibt die Ampel grau.',
      expected: 'Erwartete Kosten sind die Schätzung oder das schon ausgegebene Geld, je nachdem, was höher ist.',
    },
    progress: {
      label: 'Fortschritt',
      none: 'noch keine Meilensteine',
      rule: 'So entsteht der Fortschritt',
      intro:
        'Niemand gibt Prozente ein. Jeder Meilenstein hat ein Gewicht. Der Fortschritt ist das Gewicht der erreichten Meilensteine geteilt durch das Gewicht aller, die nicht gestrichen sind.',
      formula: (p: { done: number; counted: number; percent: number }) =>
        `${p.done} ÷ ${p.counted} = ${p.percent}\u00a0%`,
      counts: (p: { done: number; counted: number }) =>
        `${p.done} von ${p.counted} ${plural('de', p.counted, { one: 'Meilenstein', other: 'Meilensteinen' })} erreicht`,
      cancelled: (p: { count: number }) =>
        p.count === 1
          ? 'Ein gestrichener Meilenstein zählt nicht mit.'
          : `${p.count} gestrichene Meilensteine zählen nicht mit.`,
    },
    fields: {
      state: 'Stand',
      startPlanned: 'Geplanter Beginn',
      endPlanned: 'Geplantes Ende',
      startActual: 'Begonnen am',
      endActual: 'Fertig seit',
      costEstimate: 'Geschätzte Kosten',
      costApproved: 'Bewilligtes Geld',
      costSpent: 'Ausgegeben',
      planned: 'Geplanter Termin',
      actual: 'Erreicht am',
      cancelledOn: 'Gestrichen am',
      added: 'Neuer Meilenstein',
    },
    texts: { title: 'Titel', summary: 'Kurzbeschreibung', description: 'Beschreibung' },
    reasons: {
      supplier: 'Firma oder Lieferung',
      staff: 'Personal fehlt',
      permit: 'Genehmigung',
      funding: 'Förderung oder Geld',
      price: 'Preise gestiegen',
      weather: 'Wetter',
      scope: 'Umfang geändert',
      politics: 'Beschluss des Rates',
      other: 'Anderer Grund',
    },
    reason: 'Grund',
    nothing: 'ohne Angabe',
    was: 'vorher',
    now: 'jetzt',
    arrow: 'wird zu',
    milestone: 'Meilenstein',
    weight: 'Gewicht',
    later: (p: { months: number; days: number }) =>
      p.days < 45
        ? `${days(p.days)} später`
        : `${p.months} ${plural('de', p.months, { one: 'Monat', other: 'Monate' })} später`,
    earlier: (p: { months: number; days: number }) =>
      p.days < 45
        ? `${days(p.days)} früher`
        : `${p.months} ${plural('de', p.months, { one: 'Monat', other: 'Monate' })} früher`,
    more: (p: { money: string }) => `${p.money} mehr`,
    less: (p: { money: string }) => `${p.money} weniger`,
    unchanged: 'unverändert',
    firstPromised: 'Zuerst zugesagt',
  },
  en: {
    project: (p) => `Project ${p.number}`,
    projects: 'Projects',
    states: { planned: 'planned', running: 'running', paused: 'on hold', done: 'done', stopped: 'stopped' },
    lights: {
      green: 'on track',
      yellow: 'attention',
      red: 'critical',
      grey: 'cannot be judged yet',
      done: 'done',
      stopped: 'stopped',
    },
    lightReasons: {
      milestonesOverdue: (p) =>
        p.count === 1
          ? `One milestone has been overdue for ${daysEn(p.days)}.`
          : `${p.count} milestones are overdue, the oldest for ${daysEn(p.days)}.`,
      startOverdue: (p) => `The planned start passed ${daysEn(p.days)} ago.`,
      endOverdue: (p) => `The planned end passed ${daysEn(p.days)} ago.`,
      endShifted: (p) => `The end moved from ${p.from} to ${p.to}, by ${daysEn(p.days)}.`,
      overApproved: (p) => `Expected cost exceeds the approved money by ${p.money} (${p.percent}%).`,
      overPromised: (p) => `Expected cost exceeds the first promise by ${p.money} (${p.percent}%).`,
      silent: (p) => `There has been no update for ${daysEn(p.days)}.`,
      paused: 'The project is on hold.',
      onTrack: 'Dates and cost are within the first promise.',
      noDates: 'There are no dates yet by which the project could be judged.',
      doneOnTime: 'The project was finished by the promised date.',
      doneLate: (p) => `The project was finished ${daysEn(p.days)} after the promised date.`,
      doneUndated: 'The project is done.',
      stopped: 'The project is not continued.',
    },
    lightRule: {
      summary: 'How the light is made',
      intro: 'Nobody sets the light by hand. It is computed every day from these numbers, the worst one counts:',
      what: 'What counts',
      yellow: 'yellow',
      red: 'red',
      overdue: 'Start, milestone or end is overdue',
      shifted: 'End is later than first promised',
      overApproved: 'Expected cost above the approved money',
      overPromised: 'Expected cost above the first promise',
      silent: 'No update',
      overDays: (p) => (p.days === 0 ? 'from 1 day' : `more than ${daysEn(p.days)}`),
      overPercent: (p) => (p.percent === 0 ? 'every cent' : `more than ${p.percent}%`),
      paused: 'A project on hold is yellow at least. Without dates the light stays grey.',
      expected: 'Expected cost is the estimate or the money already spent, whichever is higher.',
    },
    progress: {
      label: 'Progress',
      none: 'no milestones yet',
      rule: 'How the progress is made',
      intro:
        'Nobody types a percentage. Each milestone has a weight. Progress is the weight of the milestones reached divided by the weight of all that are not cancelled.',
      formula: (p) => `${p.done} ÷ ${p.counted} = ${p.percent}%`,
      counts: (p) =>
        `${p.done} of ${p.counted} ${plural('en', p.counted, { one: 'milestone', other: 'milestones' })} reached`,
      cancelled: (p) =>
        p.count === 1 ? 'One cancelled milestone does not count.' : `${p.count} cancelled milestones do not count.`,
    },
    fields: {
      state: 'State',
      startPlanned: 'Planned start',
      endPlanned: 'Planned end',
      startActual: 'Started on',
      endActual: 'Done since',
      costEstimate: 'Estimated cost',
      costApproved: 'Approved money',
      costSpent: 'Spent',
      planned: 'Planned date',
      actual: 'Reached on',
      cancelledOn: 'Cancelled on',
      added: 'New milestone',
    },
    texts: { title: 'Title', summary: 'Summary', description: 'Description' },
    reasons: {
      supplier: 'Contractor or delivery',
      staff: 'Lack of staff',
      permit: 'Permit',
      funding: 'Funding or money',
      price: 'Prices have risen',
      weather: 'Weather',
      scope: 'Changed scope',
      politics: 'Decision of the council',
      other: 'Other reason',
    },
    reason: 'Reason',
    nothing: 'not stated',
    was: 'before',
    now: 'now',
    arrow: 'becomes',
    milestone: 'Milestone',
    weight: 'Weight',
    later: (p) =>
      p.days < 45
        ? `${daysEn(p.days)} later`
        : `${p.months} ${plural('en', p.months, { one: 'month', other: 'months' })} later`,
    earlier: (p) =>
      p.days < 45
        ? `${daysEn(p.days)} earlier`
        : `${p.months} ${plural('en', p.months, { one: 'month', other: 'months' })} earlier`,
    more: (p) => `${p.money} more`,
    less: (p) => `${p.money} less`,
    unchanged: 'unchanged',
    firstPromised: 'First promised',
  },
})
