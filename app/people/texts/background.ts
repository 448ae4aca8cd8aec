import { defineTexts } from '#app/ui/texts.ts'

/** What people may tell about themselves, and how sums of it are read. */
export const backgroundTexts = defineTexts({
  de: {
    title: 'Freiwillige Angaben',
    lead: 'Kommen bei uns alle zu Wort? Drei grobe Angaben zeigen uns, wer bisher fehlt.',
    promise: 'Was wir damit tun',
    promises: [
      'Die Verwaltung sieht nur Summen, und nur ab fünf Personen.',
      'Niemand sieht Ihre einzelnen Angaben. Sie stehen auch nicht bei Ihren Beiträgen.',
      'Sie können alles leer lassen oder jederzeit wieder löschen.',
    ],
    ageGroup: 'Wie alt sind Sie?',
    ageGroups: {
      under18: 'unter 18',
      from18: '18 bis 29',
      from30: '30 bis 44',
      from45: '45 bis 64',
      from65: '65 und älter',
    },
    tie: 'Was verbindet Sie mit dem Ort?',
    ties: {
      livesHere: 'Ich wohne hier',
      worksHere: 'Ich arbeite oder lerne hier',
      both: 'Beides',
      elsewhere: 'Etwas anderes, zum Beispiel Familie oder Verein',
    },
    district: 'In welchem Ortsteil wohnen Sie?',
    districtNone: 'keine Angabe',
    none: 'keine Angabe',
    save: 'Angaben speichern',
    saved: 'Danke. Ihre Angaben sind gespeichert.',
    cleared: 'Ihre Angaben sind gelöscht.',
    errors: { choice: 'Wählen Sie eine der Antworten aus der Liste oder „keine Angabe“.' },
  },
  en: {
    title: 'Voluntary details',
    lead: 'Is everybody heard? Three coarse details show us who is missing so far.',
    promise: 'What we do with it',
    promises: [
      'The administration sees only sums, and only of five people and more.',
      'Nobody sees your single details. They do not stand with your contributions either.',
      'You can leave everything empty or delete it again at any time.',
    ],
    ageGroup: 'How old are you?',
    ageGroups: {
      under18: 'under 18',
      from18: '18 to 29',
      from30: '30 to 44',
      from45: '45 to 64',
      from65: '65 and older',
    },
    tie: 'What ties you to the place?',
    ties: {
      livesHere: 'I live here',
      worksHere: 'I work or study here',
      both: 'Both',
      elsewhere: 'Something else, such as family or a club',
    },
    district: 'In which district do you live?',
    districtNone: 'not told',
    none: 'not told',
    save: 'Save details',
    saved: 'Thank you. Your details are saved.',
    cleared: 'Your details are deleted.',
    errors: { choice: 'Choose one of the answers in the list, or “not told”.' },
  },
})
