import { lineLength, type RegisterProblem } from './gv100ad.ts'
import type { MergeReport, Named } from './merge-report.ts'

const examples = 12

/** What an import changed, for the person who ran it. */
export function reportText(report: MergeReport, postcodesFrom: string | null): string {
  const { counts } = report
  const known = report.gone.filter(({ into }) => into)
  const unknown = report.gone.filter(({ into }) => !into)
  return [
    `Gemeindeverzeichnis, Gebietsstand ${germanDate(report.asOf)}`,
    `  ${count(counts.municipalities)} Gemeinden, ${count(counts.unincorporated)} gemeindefreie Gebiete, ` +
      `${count(counts.districts)} Kreise, ${count(counts.associations)} Gemeindeverbände`,
    ...section(
      'Neu',
      report.added,
      ({ key, name, from }) => `${key} ${name}${from.length ? ` (aus ${names(from)})` : ''}`,
    ),
    ...section('Aufgegangen', known, ({ key, name, into }) => `${key} ${name} in ${into!.key} ${into!.name}`),
    ...section('Nicht mehr im Verzeichnis, Nachfolge nicht erkennbar', unknown, label),
    ...section('Neuer Schlüssel', report.rekeyed, ({ name, before, after }) => `${name}: ${before} wird ${after}`),
    ...section('Neuer Name', report.renamed, ({ key, before, after }) => `${key} ${before} heißt jetzt ${after}`),
    ...section('Ohne Grenze und Lage, weil sie in den Geodaten noch fehlen', report.withoutBoundary, label),
    `Einwohnerzahl: ${count(report.populationFirstKnown)} erstmals, ${count(report.populationChanged)} geändert`,
    `Fläche: ${count(report.areaChanged)} geändert`,
    `Art der Gemeinde: ${count(report.kindChanged)} geändert`,
    `Postleitzahlen: ${postcodesFrom ? `alle aus ${postcodesFrom}` : 'die der Verwaltungssitze'}`,
  ].join('\n')
}

/** One sentence on why a file could not be imported. */
export function problemText(problem: RegisterProblem): string {
  switch (problem.what) {
    case 'archive':
      return 'Die Datei ist ein Archiv oder beschädigt; entpacken Sie die Textdatei GV100AD_*.txt daraus.'
    case 'encoding':
      return 'Die Zeichen der Datei sind falsch codiert; erwartet wird UTF-8 oder Latin-1 (Windows-1252).'
    case 'not-fixed-width':
      return `Zeile ${problem.line} ist kein Satz im Format GV100AD (Satzart 10 bis 60, dann der Gebietsstand).`
    case 'line-length':
      return `Zeile ${problem.line} ist ${problem.length} statt ${lineLength} Zeichen lang; die Datei ist wohl abgeschnitten oder verändert.`
    case 'field':
      return `In Zeile ${problem.line} ist der Inhalt der Stellen ${problem.field} ungültig.`
    case 'no-municipalities':
      return 'Die Datei enthält keine Gemeinden (Satzart 60).'
  }
}

function section<T>(title: string, items: T[], text: (item: T) => string): string[] {
  if (items.length === 0) return []
  const shown = items.slice(0, examples).map((item) => `  ${text(item)}`)
  const more = items.length > examples ? [`  und ${count(items.length - examples)} weitere`] : []
  return [`${title}: ${count(items.length)}`, ...shown, ...more]
}

function label({ key, name }: Named): string {
  return `${key} ${name}`
}

function names(items: Named[]): string {
  return items.map(({ name }) => name).join(', ')
}

function germanDate(iso: string): string {
  return iso.split('-').toReversed().join('.')
}

function count(value: number): string {
  return value.toLocaleString('de-DE')
}
