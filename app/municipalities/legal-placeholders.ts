import type { Language } from '#app/ui/texts.ts'
import type { LegalPageKind } from './legal-page.ts'

/** What stands there until the municipality writes its own: true for every installation, and honest about what is missing. */
export function legalPlaceholder(
  kind: LegalPageKind,
  language: Language,
  municipality: { kind: string; name: string; address: string; contactEmail: string; contactPhone: string },
): string {
  return placeholders[language][kind](municipality)
}

type Facts = { kind: string; name: string; address: string; contactEmail: string; contactPhone: string }

const placeholders: Record<Language, Record<LegalPageKind, (m: Facts) => string>> = {
  de: {
    impressum: (m) => `## Verantwortlich für diese Seiten

${m.kind} ${m.name}

${contact(m, 'Die Anschrift wurde noch nicht eingetragen.')}

## Noch zu ergänzen

Dieser Text ist ein Platzhalter. Nach § 5 des Digitale-Dienste-Gesetzes gehören hierher: der Name der vertretungsberechtigten Person, die Anschrift, eine E-Mail-Adresse und Telefonnummer, die Aufsichtsbehörde und, falls vorhanden, die Umsatzsteuer-Identifikationsnummer.`,
    datenschutz: (m) => `## Was wir speichern und warum

- **Wenn Sie nur lesen**: nichts über Sie. Es gibt keine Zählung von Besuchen und keine Dienste fremder Anbieter. Nur die Kartenbilder kommen vom Kartendienst, der in den Einstellungen genannt ist; er erfährt dabei die Adresse Ihres Geräts.
- **Wenn Sie ein Konto anlegen**: E-Mail-Adresse, Anzeigename und ein nicht umkehrbarer Prüfwert Ihres Passworts. Damit erkennen wir Sie wieder und zählen jede Stimme nur einmal.
- **Wenn Sie mitmachen**: Ihre Ideen, Fotos und Unterstützungen. Aus Fotos entfernen wir Angaben zu Ort und Kamera. Öffentlich sichtbar ist nur Ihr Anzeigename.
- **Cookies**: eines für Ihre Anmeldung (30 Tage), eines für Ihre Wahl von Sprache und Darstellung, eines für einen angefangenen Entwurf (30 Tage). Andere gibt es nicht.

## Ihre Rechte

Unter „Mein Konto“ sehen Sie alles, was die Plattform über Sie weiß. Dort können Sie es herunterladen, berichtigen und löschen.

## Noch zu ergänzen

Dieser Text beschreibt, was die Software tut. Die ${m.kind} ${m.name} muss noch ergänzen: die Rechtsgrundlage, die Kontaktdaten der oder des Datenschutzbeauftragten, die zuständige Aufsichtsbehörde und den Ort, an dem die Daten liegen.

${contact(m, '')}`,
    barrierefreiheit: (m) => `## Für alle benutzbar

Die ${m.kind} ${m.name} möchte, dass alle Menschen diese Seiten nutzen können. Maßstab ist die BITV 2.0 mit der Norm EN 301 549 und den Richtlinien WCAG 2.2, Stufe AA.

## Was Sie erwarten können

- Alles lässt sich mit der Tastatur bedienen.
- Alle Formulare funktionieren auch ohne JavaScript.
- Jede Karte und jedes Diagramm gibt es auch als Text oder Tabelle.
- Sie können die Schrift auf 400 Prozent vergrößern und zwischen heller und dunkler Darstellung wählen.

## Bekannte Grenzen

Fotos und Texte stammen von vielen Menschen. Nicht jedes Foto hat eine Beschreibung, und nicht jeder Text ist leicht zu verstehen.

## Eine Barriere melden

Stoßen Sie auf etwas, das Sie nicht lesen oder bedienen können? [Melden Sie die Barriere](/barrierefreiheit/melden). Wir antworten innerhalb von zwei Wochen.

## Noch zu ergänzen

Diese Erklärung ist ein Platzhalter. Es fehlen noch: das Datum der letzten Prüfung, die prüfende Stelle und die Schlichtungsstelle Ihres Landes nach § 16 des Behindertengleichstellungsgesetzes.`,
    leichteSprache: (m) => `## Was ist das für eine Internet-Seite?

Diese Internet-Seite ist von der ${m.kind} ${m.name}.
Hier können Sie mit-machen.

## Was können Sie hier machen?

- Sie haben eine Idee? Zum Beispiel: Wir brauchen einen neuen Spiel-Platz. Dann schreiben Sie die Idee auf.
- Sie finden eine Idee gut? Dann klicken Sie auf: **Unterstützen**.
- Sie möchten wissen: Was wird aus der Idee? Dann lesen Sie die Antwort von der Verwaltung.

## Wie geht das?

- Klicken Sie auf: **Idee einreichen**.
- Schreiben Sie Ihre Idee auf.
- Sie können ein Foto dazu-tun. Das müssen Sie aber nicht.
- Dann melden Sie sich an. Dafür brauchen Sie eine E-Mail-Adresse.

## Brauchen Sie Hilfe?

${contact(m, 'Fragen Sie im Rathaus. Die Menschen dort helfen Ihnen.')}

## Wichtig

Dieser Text ist ein Muster. Er wurde noch nicht von Menschen mit Lern-Schwierigkeiten geprüft.`,
  },
  en: {
    impressum: (m) => `## Responsible for these pages

${m.kind} ${m.name}

${contact(m, 'The address has not been entered yet.')}

## Still to be added

This text is a placeholder. German law (§ 5 DDG) asks for the name of the legal representative, the address, an e-mail address and telephone number, the supervisory authority and, if there is one, the VAT number.`,
    datenschutz: (m) => `## What we store and why

- **If you only read**: nothing about you. Visits are not counted and no services of others are used. Only the images of the map come from the map service named in the settings; it learns the address of your device.
- **If you open an account**: e-mail address, display name and a check value of your password that cannot be reversed. With these we recognise you and count every vote once.
- **If you take part**: your ideas, photos and supports. We remove place and camera from photos. In public only your display name is seen.
- **Cookies**: one for your sign-in (30 days), one for your choice of language and display, one for a draft you have begun (30 days). There are no others.

## Your rights

Under “My account” you see everything the platform knows about you. There you can download, correct and delete it.

## Still to be added

This text describes what the software does. ${m.kind} ${m.name} still has to add: the legal basis, the data protection officer, the supervisory authority and the place where the data are kept.

${contact(m, '')}`,
    barrierefreiheit: (m) => `## Usable by everyone

${m.kind} ${m.name} wants everybody to be able to use these pages. The yardstick is BITV 2.0 with EN 301 549 and the guidelines WCAG 2.2, level AA.

## What you can expect

- Everything works with the keyboard.
- All forms work without JavaScript.
- Every map and chart has a text or table.
- You can enlarge the text to 400 per cent and choose a light or dark display.

## Known limits

Photos and texts come from many people. Not every photo has a description, and not every text is easy to understand.

## Report a barrier

Is there something you cannot read or use? [Report the barrier](/barrierefreiheit/melden). We answer within two weeks.

## Still to be added

This statement is a placeholder. Missing are: the date of the last test, who tested, and the arbitration board of your Land.`,
    leichteSprache: () =>
      `This page explains the platform in German easy language. An English version has not been written. Choose Deutsch at the bottom of the page to read it.`,
  },
}

function contact(m: Facts, otherwise: string): string {
  const lines = [m.address.replaceAll('\n', '  \n'), m.contactPhone, m.contactEmail].filter((line) => line !== '')
  return lines.length > 0 ? lines.join('  \n') : otherwise
}
