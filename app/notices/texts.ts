import { defineTexts } from '#app/ui/texts.ts'

type Town = { name: string; kind: string }

export const letterTexts = defineTexts({
  de: {
    sender: (p: Town) => `${p.kind} ${p.name}: Mitmachen`,
    greeting: 'Guten Tag,',
    greetingByName: (p: { name: string }) => `Guten Tag ${p.name},`,
    closing: (p: Town) => `Freundliche Grüße\n${p.kind} ${p.name}`,
    why: (p: Town) => `Sie erhalten diese Nachricht, weil Sie ein Konto bei der Mitmach-Plattform von ${p.name} haben.`,
    buttonFails: 'Der Knopf geht nicht? Kopieren Sie diese Adresse in den Browser:',
    unsubscribe: 'Keine solchen Nachrichten mehr erhalten',
  },
  en: {
    sender: (p) => `${p.name}: take part`,
    greeting: 'Hello,',
    greetingByName: (p) => `Hello ${p.name},`,
    closing: (p) => `Kind regards\n${p.kind} ${p.name}`,
    why: (p) => `You receive this message because you have an account on the participation platform of ${p.name}.`,
    buttonFails: 'The button does not work? Copy this address into your browser:',
    unsubscribe: 'Stop messages of this kind',
  },
})

export const postboxTexts = defineTexts({
  de: {
    title: 'Postfach der Vorführung',
    lead: 'Hier landen alle E-Mails, die diese Vorführung verschickt. Keine davon geht ins Netz.',
    empty: 'Noch keine E-Mail. Legen Sie ein Konto an oder reichen Sie eine Idee ein.',
    list: 'E-Mails, neueste zuerst',
    reading: 'Gelesene E-Mail',
    choose: 'Wählen Sie eine E-Mail aus der Liste.',
    to: 'An',
    from: 'Von',
    sentAt: 'Gesendet',
    back: 'Zurück zur Plattform',
    backToList: 'Zurück zur Liste',
    htmlView: 'So sieht die E-Mail im Mailprogramm aus',
    count: (p: { count: number }) => (p.count === 1 ? '1 E-Mail' : `${p.count} E-Mails`),
  },
  en: {
    title: 'Mailbox of the demo',
    lead: 'All mails this demo sends arrive here. None of them leaves this computer.',
    empty: 'No mail yet. Create an account or submit an idea.',
    list: 'E-mails, newest first',
    reading: 'E-mail being read',
    choose: 'Choose a mail from the list.',
    to: 'To',
    from: 'From',
    sentAt: 'Sent',
    back: 'Back to the platform',
    backToList: 'Back to the list',
    htmlView: 'What the mail looks like in a mail program',
    count: (p) => (p.count === 1 ? '1 mail' : `${p.count} mails`),
  },
})
