import { answerIdea } from '#app/ideas/answer.server.ts'
import { aFinishedExport, aFinishedImport, anEntry } from '#app/office/office.factory.ts'
import { issueReceipt } from '#app/office/receipt.server.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { backdateIdea, day, moment } from './day.ts'
import { around } from './ideas.ts'
import type { Town } from './town.ts'

/** What came by phone, at the desk and by letter, cards of a workshop read in, and a table written. */
export async function seedOffice(town: Town): Promise<void> {
  for (const [n, { district, topic, daysAgo, ...entry }] of entries.entries()) {
    const area = town.districts.find(({ name }) => name === district)!
    const { id, number } = await anEntry(town.moderator, {
      ...entry,
      districtId: area.id,
      topicId: town.topics.find(({ name }) => name === topic)?.id ?? null,
      place: around(area, n + 40),
    })
    await backdateIdea(town.id, id, moment(-daysAgo))
    await prisma.onBehalfEntry.updateMany({
      where: { municipalityId: town.id, ideaId: id },
      data: { enteredAt: moment(-daysAgo), toldAt: moment(-daysAgo) },
    })
    if (n > 0) await issueReceipt(town.moderator, number)
    if (n === 2) await answerIdea(town.moderator, id, { id: newId(), ...answer })
  }
  await aFinishedImport(town.projectLead, workshop(), 'karten-stadtwerkstatt.csv')
  await aFinishedExport(town.projectLead, 'ideas', 'xlsx')
}

const answer = {
  status: 'accepted',
  reason: null,
  forwardedTo: null,
  text: 'Das ist schnell gemacht: Der Bauhof hängt die Tafel tiefer und druckt den Fahrplan größer.',
  seenAnswerId: null,
} as const

const entries = [
  {
    title: 'Längere Grünphase an der Poststraße',
    text: 'Die Anruferin geht am Rollator. Die Ampel an der Poststraße wird rot, bevor sie auf der anderen Seite ist. Sie wünscht sich ein paar Sekunden mehr.',
    channel: 'phone',
    name: null,
    topic: 'Verkehr und Wege',
    district: 'Bahnhofsviertel',
    daysAgo: 4,
    contactAddress: 'Erika Beispiel\nPoststraße 12\n12345 Musterstadt',
  },
  {
    title: 'Wasserhahn auf dem alten Friedhof',
    text: 'Der Wasserhahn an der Mauer ist seit dem Frühjahr abgestellt. Wer die Gräber gießt, muss die Kanne weit tragen.',
    channel: 'desk',
    name: 'Familie Kern',
    topic: 'Natur und Klima',
    district: 'Altstadt',
    daysAgo: 23,
    contactEmail: 'kern@example.org',
  },
  {
    title: 'Fahrplan am Rathaus in großer Schrift',
    text: 'Der Fahrplan an der Haltestelle Rathaus hängt hoch und ist klein gedruckt. Mit Brille und Lupe lese ich ihn nicht. Bitte größer und tiefer.',
    channel: 'letter',
    name: 'H. Brandt',
    topic: 'Verkehr und Wege',
    district: 'Altstadt',
    daysAgo: 61,
    contactAddress: 'H. Brandt\nAm Hang 3\n12345 Musterstadt',
  },
] as const

// cards from the wall of an afternoon, as somebody typed them into a spreadsheet
function workshop(): string {
  const date = day(-120)
  return [
    'Nr;Vorschlag;Beschreibung;Kategorie;Stadtteil;Datum;Von',
    `1;Offene Werkstatt für Fahrräder;Werkzeug teilen und einander helfen, einmal im Monat.;Soziales und Miteinander;Bahnhofsviertel;${date};Tisch 1`,
    `2;Schattige Plätze am Mühlbach;Drei Bäume und eine Bank reichen schon.;Natur und Klima;Am Mühlbach;${date};Tisch 2`,
    `3;Sitzungen des Rates zum Nachhören;Als Ton im Netz, für alle, die abends arbeiten.;Digitales Rathaus;;${date};Tisch 2`,
    `4;Bolzplatz mit Licht bis 21 Uhr;Im Winter ist es um fünf dunkel.;Sport und Bewegung;Wiesental;${date};Tisch 3`,
    '',
  ].join('\n')
}
