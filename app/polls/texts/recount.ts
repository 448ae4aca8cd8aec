import { defineTexts } from '#app/ui/texts.ts'

/** What `npm run recount` says on the terminal. */
export const recountTexts = defineTexts({
  de: {
    help: `Zählt nach: npm run -s recount -- DATEI [Optionen]

DATEI ist ein Ergebnisbogen der Plattform (JSON), eine Pabulib-Datei (.pb, .pb.gz) oder JSON mit Ranglisten
("candidates", "votes" wie "A>B=C * 3", wenn gewünscht "method" und "expected").

Für .pb-Dateien:
  --rule greedy|equal-shares         nach Stimmen, oder Methode der gleichen Anteile
  --utility cost|cardinality         Nutzen bei equal-shares: Kosten (ohne Angabe) oder jedes Vorhaben gleich viel
  --completion none|add1u|greedy     was equal-shares mit dem Rest macht (ohne Angabe: none)
Punkte zählen als Punkte, Ränge werden Punkte (der erste am meisten), alles andere ist je eine Stimme.
Ohne --rule gilt die Regel der Datei, und das Ergebnis wird mit ihrer Spalte "selected" verglichen. Mit --rule wird
nur gezählt.

Ende mit 0: Ergebnis stimmt, oder die Datei enthält keines. 1: stimmt nicht. 2: Datei oder Aufruf fehlerhaft.`,
    usage: 'So geht es: npm run -s recount -- DATEI [--rule ...]. Mehr mit --help.',
    unreadable: (p: { file: string }) => `${p.file} lässt sich nicht lesen.`,
    tooLarge: (p: { file: string }) => `${p.file} ist zu groß.`,
    at: (p: { file: string; line: number; column: number; message: string }) =>
      `${p.file}: Zeile ${p.line}, Spalte ${p.column}: ${p.message}`,
    optionsForPb: '--rule, --utility und --completion gibt es nur für .pb-Dateien.',
    sharesOnly: '--utility und --completion brauchen --rule equal-shares.',
    notUtf8: 'Der Text ist nicht in UTF-8.',
    notJson: 'Hier ist der Text kein JSON mehr.',
    wrong: (p: { path: string }) => `${p.path} fehlt oder ist nicht so, wie es sein muss.`,
    notKnown: 'Das ist weder ein Ergebnisbogen noch sind es Ranglisten („candidates“ und „votes“ fehlen).',
    version: (p: { version: string }) => `Diese Fassung des Ergebnisbogens (${p.version}) ist nicht bekannt.`,
    methodUnknown: (p: { name: string }) => `Ein Verfahren „${p.name}“ gibt es nicht.`,
    explicit: 'Ranglisten, in denen Ungenannte nicht zuletzt kommen, werden nicht gezählt.',
    marks: (p: { options: number }) => `Ein Stimmzettel braucht hier ${p.options} Angaben.`,
    lotsDiffer: 'Die Lose passen nicht zum veröffentlichten Startwert.',
    differs: 'Das Ergebnis in der Datei stimmt nicht mit der Nachzählung überein.',
    ruleUnknown: (p: { rule: string }) =>
      `Die Regel der Datei („${p.rule}“) wird hier nicht gezählt; gezählt ist nach Stimmen, verglichen nichts.`,
  },
  en: {
    help: `Counts again: npm run -s recount -- FILE [options]

FILE is a result sheet of the platform (JSON), a Pabulib file (.pb, .pb.gz), or JSON with rankings
("candidates", "votes" such as "A>B=C * 3", and "method" and "expected" if you like).

For .pb files:
  --rule greedy|equal-shares         by votes, or Method of Equal Shares
  --utility cost|cardinality         utility for equal-shares: cost (default), or the same for each project
  --completion none|add1u|greedy     what equal-shares does with the rest (default: none)
Points count as points, ranks become points (most for the first), everything else is one vote each.
Without --rule the rule of the file applies and the outcome is compared with its column "selected". With --rule
the file is only counted.

Ends with 0: the result agrees, or the file has none. 1: it does not agree. 2: bad file or bad call.`,
    usage: 'Usage: npm run -s recount -- FILE [--rule ...]. More with --help.',
    unreadable: (p: { file: string }) => `${p.file} cannot be read.`,
    tooLarge: (p: { file: string }) => `${p.file} is too large.`,
    at: (p: { file: string; line: number; column: number; message: string }) =>
      `${p.file}: line ${p.line}, column ${p.column}: ${p.message}`,
    optionsForPb: '--rule, --utility and --completion are for .pb files only.',
    sharesOnly: '--utility and --completion need --rule equal-shares.',
    notUtf8: 'The text is not UTF-8.',
    notJson: 'Here the text stops being JSON.',
    wrong: (p: { path: string }) => `${p.path} is missing or not what it must be.`,
    notKnown: 'This is no result sheet, and no rankings either ("candidates" and "votes" are missing).',
    version: (p: { version: string }) => `This version of the result sheet (${p.version}) is not known.`,
    methodUnknown: (p: { name: string }) => `There is no method "${p.name}".`,
    explicit: 'Rankings in which those not named do not come last are not counted.',
    marks: (p: { options: number }) => `A ballot needs ${p.options} marks here.`,
    lotsDiffer: 'The lots do not fit the published seed.',
    differs: 'The result in the file does not agree with the recount.',
    ruleUnknown: (p: { rule: string }) =>
      `The rule of the file ("${p.rule}") is not counted here; counted by votes, compared with nothing.`,
  },
})
