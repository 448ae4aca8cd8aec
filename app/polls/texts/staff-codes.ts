import { defineTexts } from '#app/ui/texts.ts'

const german = {
  title: 'Zugangscodes',
  lead: 'Jeder Brief trägt einen eigenen Code. Mit ihm gibt man genau einen Stimmzettel ab.',
  notReleased: 'Codes gibt es nach der Freigabe. Vorher könnte sich noch ändern, worüber abgestimmt wird.',
  over: 'Die Abstimmung ist vorbei. Neue Codes werden nicht mehr gebraucht.',
  figures: 'Codes in Zahlen',
  issued: 'ausgegeben',
  used: 'benutzt',
  void: 'ungültig',
  batches: 'Ausgegebene Codes',
  caption: (p: { count: number }) => (p.count === 1 ? '1 Druck' : `${p.count} Drucke`),
  none: 'Noch wurden keine Codes ausgegeben.',
  columns: {
    date: 'Gedruckt',
    note: 'Vermerk',
    size: 'Codes',
    used: 'Benutzt',
    void: 'Ungültig',
    by: 'Von',
    action: 'Ungültig machen',
  },
  voidAction: 'Ungültig machen',
  voidThis: (p: { note: string }) => `Codes „${p.note}“ ungültig machen`,
  voided: (p: { at: string }) => `ungültig seit ${p.at}`,
  voidDone: 'Unbenutzte Codes dieses Drucks öffnen nichts mehr. Abgegebene Stimmen bleiben.',
  voidAbout:
    'Ein Druck ging verloren? Machen Sie ihn ungültig und drucken Sie neu. Codes werden nie ein zweites Mal angezeigt, auch Ihnen nicht.',
  issue: 'Briefe drucken',
  issueLead: 'Sie bekommen eine PDF-Datei mit einem Brief je Code, passend für Fensterumschläge (DIN 5008).',
  size: 'Wie viele Briefe?',
  sizeHint: 'Höchstens 5.000 auf einmal. Bei einer Adressliste zählt die Liste.',
  note: 'Vermerk',
  noteHint: 'Nur für Sie, zum Beispiel: Versand Ortskern, 3. März',
  addresses: 'Adressliste',
  addressesHint:
    'Eine Adresse je Zeile, Teile mit Semikolon: Name;Straße;PLZ Ort. Die Adressen stehen nur in der PDF-Datei und werden nicht gespeichert. Niemand kann später sagen, wer welchen Code bekam.',
  ballot: 'Papier-Stimmzettel beilegen',
  ballotHint: 'Ein zweites Blatt je Brief mit demselben Code. Es zählt, was zuerst ankommt: online oder Papier.',
  check: 'Weiter',
  confirmTitle: (p: { count: number }) =>
    p.count === 1 ? '1 Brief ist vorbereitet.' : `${p.count} Briefe sind vorbereitet.`,
  confirmText:
    'Mit dem Klick entstehen die Codes und die PDF-Datei. Die Codes stehen danach nur auf dem Papier. Speichern Sie die Datei nicht länger als nötig.',
  confirmFirst: (p: { address: string }) => `Der erste Brief geht an: ${p.address}`,
  confirmBlank: 'Die Briefe haben keine Adresse. Kleben Sie Etiketten auf, oder verteilen Sie sie von Hand.',
  print: 'Codes erzeugen und PDF laden',
  printedAlready:
    'Diese Codes wurden schon einmal erzeugt. Ging die Datei verloren, machen Sie den Druck ungültig und drucken Sie neu.',
  reload: 'Danach: Seite neu laden, um den Druck in der Liste zu sehen.',
  fileName: (p: { number: number }) => `abstimmung-${p.number}-briefe`,
  errors: {
    reload: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    size: 'Geben Sie eine Zahl zwischen 1 und 5.000 ein, oder fügen Sie eine Adressliste ein.',
    note: 'Der Vermerk ist zu lang. Möglich sind 200 Zeichen.',
    addresses: (p: { line: number }) =>
      `Zeile ${p.line} passt nicht: höchstens 6 Teile mit je höchstens 60 Zeichen, getrennt mit Semikolon.`,
    tooMany: 'Das sind mehr als 5.000 Adressen. Teilen Sie die Liste.',
  },
  letter: {
    subject: (p: { title: string }) => `Ihr Zugangscode für die Abstimmung „${p.title}“`,
    greeting: 'Guten Tag,',
    text: 'Sie können abstimmen: geheim, in wenigen Minuten, am Telefon oder Computer. Sie brauchen dafür nur diesen Code und kein Konto.',
    how: 'Scannen Sie das Bild mit Ihrem Telefon, oder öffnen Sie die Adresse und geben Sie den Code ein.',
    until: (p: { from: string; to: string }) =>
      `Abstimmen können Sie vom ${p.from} bis zum ${p.to}. Bis zum Ende können Sie Ihre Stimme ändern. Danach zählt die letzte.`,
    secret: 'Der Code ist nur für Sie. Niemand weiß, wer welchen Code bekam, und niemand erfährt, wie Sie abstimmen.',
    ballot:
      'Lieber auf Papier? Füllen Sie den beiliegenden Stimmzettel aus und geben Sie ihn im Rathaus ab. Es zählt nur eines: online oder Papier.',
    bye: 'Freundliche Grüße',
    code: 'Ihr Zugangscode',
    address: 'Hier abstimmen:',
  },
}

const english: typeof german = {
  title: 'Access codes',
  lead: 'Every letter carries an own code. With it people cast exactly one ballot.',
  notReleased: 'There are codes after the release. Before that, what is voted on could still change.',
  over: 'The vote is over. No new codes are needed.',
  figures: 'Codes in figures',
  issued: 'issued',
  used: 'used',
  void: 'void',
  batches: 'Issued codes',
  caption: (p) => (p.count === 1 ? '1 print' : `${p.count} prints`),
  none: 'No codes were issued yet.',
  columns: {
    date: 'Printed',
    note: 'Note',
    size: 'Codes',
    used: 'Used',
    void: 'Void',
    by: 'By',
    action: 'Make void',
  },
  voidAction: 'Make void',
  voidThis: (p) => `Make codes “${p.note}” void`,
  voided: (p) => `void since ${p.at}`,
  voidDone: 'Unused codes of this print open nothing any more. Votes that were cast stay.',
  voidAbout: 'A print was lost? Make it void and print again. Codes are never shown a second time, not even to you.',
  issue: 'Print letters',
  issueLead: 'You get a PDF with one letter per code, made for envelopes with a window (DIN 5008).',
  size: 'How many letters?',
  sizeHint: 'At most 5,000 at once. With a list of addresses the list counts.',
  note: 'Note',
  noteHint: 'For you alone, for example: sent to the centre, 3 March',
  addresses: 'List of addresses',
  addressesHint:
    'One address per line, parts with a semicolon: name;street;postcode town. The addresses stand in the PDF alone and are not stored. Nobody can tell later who got which code.',
  ballot: 'Add a paper ballot',
  ballotHint: 'A second sheet per letter with the same code. What arrives first counts: online or paper.',
  check: 'Continue',
  confirmTitle: (p) => (p.count === 1 ? '1 letter is prepared.' : `${p.count} letters are prepared.`),
  confirmText:
    'With the click the codes and the PDF are made. The codes stand on paper alone afterwards. Do not keep the file longer than needed.',
  confirmFirst: (p) => `The first letter goes to: ${p.address}`,
  confirmBlank: 'The letters have no address. Stick labels on or hand them out.',
  print: 'Make codes and load the PDF',
  printedAlready: 'These codes were made already. If the file was lost, make the print void and print again.',
  reload: 'Then reload the page to see the print in the list.',
  fileName: (p) => `poll-${p.number}-letters`,
  errors: {
    reload: 'Reload the page and try again.',
    size: 'Enter a number between 1 and 5,000 or paste a list of addresses.',
    note: 'The note is too long. 200 characters are possible.',
    addresses: (p) => `Line ${p.line} does not fit: at most 6 parts of at most 60 characters, separated by semicolons.`,
    tooMany: 'These are more than 5,000 addresses. Split the list.',
  },
  letter: {
    subject: (p) => `Your access code for the poll “${p.title}”`,
    greeting: 'Hello,',
    text: 'You can vote: in secret, within a few minutes, on a phone or computer. All you need is this code, no account.',
    how: 'Scan the picture with your phone, or open the address and enter the code.',
    until: (p) =>
      `You can vote from ${p.from} to ${p.to}. Until the end you can change your vote. The last one counts.`,
    secret: 'The code is for you alone. Nobody knows who got which code, and nobody learns how you vote.',
    ballot:
      'Rather on paper? Fill in the ballot that comes with this letter and hand it in at the town hall. Only one counts: online or paper.',
    bye: 'Kind regards',
    code: 'Your access code',
    address: 'Vote here:',
  },
}

/** Words around access codes, on the page of staff and in the letters. */
export const codeTexts = defineTexts({ de: german, en: english })
export type CodeTexts = typeof german
