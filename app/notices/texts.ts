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
    lead: 'Hier landen alle Mails, die diese Vorführung verschickt. Keine davon geht ins Netz.',
    empty: 'Noch keine Mail. Legen Sie ein Konto an oder reichen Sie eine Idee ein.',
    list: 'Mails, neueste zuerst',
    reading: 'Gelesene Mail',
    choose: 'Wählen Sie eine Mail aus der Liste.',
    to: 'An',
    from: 'Von',
    sentAt: 'Gesendet',
    back: 'Zurück zur Plattform',
    backToList: 'Zurück zur Liste',
    htmlView: 'So sieht die Mail im Mailprogramm aus',
    count: (p: { count: number }) => (p.count === 1 ? '1 Mail' : `${p.count} Mails`),
  },
  en: {
    title: 'Mailbox of the demo',
    lead: 'All mails this demo sends arrive here. None of them leaves this computer.',
    empty: 'No mail yet. Create an account or submit an idea.',
    list: 'Mails, newest first',
    reading: 'Mail being read',
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
