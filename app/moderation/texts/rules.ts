import { defineTexts } from '#app/ui/texts.ts'

/** The catalogue of rules, for those who report, decide, and are told. */
export const ruleTexts = defineTexts({
  de: {
    names: {
      insult: 'Beleidigung oder Herabwürdigung',
      personalData: 'Persönliche Daten anderer Menschen',
      advertising: 'Werbung',
      unlawful: 'Verstoß gegen ein Gesetz',
      offTopic: 'Hat mit dem Thema nichts zu tun',
      other: 'Anderer Grund',
    },
    /** what counts and what does not */
    meanings: {
      insult:
        'Beschimpft, bedroht oder macht Menschen oder Gruppen verächtlich. Scharfe Kritik an der Sache ist erlaubt.',
      personalData:
        'Nennt Namen, Anschrift, Telefonnummer oder anderes über Menschen, die das nicht selbst veröffentlicht haben.',
      advertising: 'Wirbt für Produkte, Betriebe oder Kampagnen, statt etwas zur Sache zu sagen.',
      unlawful: 'Ist verboten, zum Beispiel Volksverhetzung, Drohung oder ein fremdes Foto ohne Erlaubnis.',
      offTopic: 'Sagt nichts zum Ort oder zum Thema. Eine andere Meinung ist kein Grund.',
      other: 'Etwas, das nicht in der Liste steht. Beschreiben Sie es unten.',
    },
    measures: { leave: 'Bleibt stehen', hide: 'Ausgeblendet', redact: 'Persönliche Daten entfernt' },
    warned: 'Verwarnt',
    suspended: (p: { days: number }) => `Gesperrt für ${p.days} Tage`,
  },
  en: {
    names: {
      insult: 'Insult or degradation',
      personalData: 'Personal data of others',
      advertising: 'Advertising',
      unlawful: 'Breach of law',
      offTopic: 'Has nothing to do with the subject',
      other: 'Another reason',
    },
    meanings: {
      insult: 'Abuses, threatens or degrades people or groups. Sharp criticism of the matter is allowed.',
      personalData:
        'Gives names, address, telephone number or other things about people who have not published them themselves.',
      advertising: 'Advertises products, businesses or campaigns instead of speaking to the matter.',
      unlawful: 'Is forbidden, such as incitement, threats, or a picture of somebody else without permission.',
      offTopic: 'Says nothing about the place or the subject. A different opinion is no reason.',
      other: 'Something that is not in the list. Describe it below.',
    },
    measures: { leave: 'Stays', hide: 'Hidden', redact: 'Personal data removed' },
    warned: 'Warned',
    suspended: (p) => `Suspended for ${p.days} days`,
  },
})
