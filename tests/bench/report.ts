import type { Case } from './cases.ts'
import { mostClientKilobytes, mostQueries, support } from './cases.ts'
import type { Measured } from './measure.ts'

export type Verdict = { what: string; ok: boolean }

const headings = [
  'case',
  'req/s',
  'p50',
  'p95',
  'p99',
  'app ms',
  'db ms',
  'kB',
  'kB gz',
  'queries',
  'of memory',
  'React ms',
  'app/React',
  'RSS MB',
  'budget',
]

/** What was asked of a case, and whether it holds. */
export function verdictsOf(measured: Measured, { budget, overReact, ofMemory }: Partial<Case>): Verdict[] {
  const { app, database, reactMs, memoryRate, rate, queries, plans } = measured
  const verdicts: Verdict[] = []
  const both = app + (database ?? 0)
  if (budget) verdicts.push({ what: `${figure(both)} of ${budget} ms`, ok: both <= budget })
  if (overReact && reactMs) {
    verdicts.push({ what: `${figure(app / reactMs)} of ${overReact}x React`, ok: app <= overReact * reactMs })
  }
  if (ofMemory && memoryRate) {
    verdicts.push({ what: `${figure(rate / memoryRate)} of ${ofMemory} memory`, ok: rate >= ofMemory * memoryRate })
  }
  if (queries && queries.cold > mostQueries) verdicts.push({ what: `${queries.cold} queries`, ok: false })
  for (const { scans } of plans) for (const table of scans) verdicts.push({ what: `reads all of ${table}`, ok: false })
  return verdicts
}

export function clientVerdict(kilobytes: number): Verdict {
  return {
    what: `client JavaScript of /ideen ${figure(kilobytes)} of ${mostClientKilobytes} kB gzip`,
    ok: kilobytes < mostClientKilobytes,
  }
}

export function budgetOf(cases: Case[], name: string): Partial<Case> {
  return name === support.name ? { budget: support.budget } : (cases.find((one) => one.name === name) ?? {})
}

export function tableOf(lines: { measured: Measured; verdicts: Verdict[] }[]): string[][] {
  return [headings, ...lines.map(({ measured, verdicts }) => line(measured, verdicts))]
}

function line(measured: Measured, verdicts: Verdict[]): string[] {
  const { name, rate, p50, p95, p99, app, database, plainBytes, packedBytes, queries, memoryRate, reactMs } = measured
  return [
    name,
    rate.toFixed(0),
    ...[p50, p95, p99].map((ms) => ms.toFixed(0)),
    figure(app),
    figure(database),
    figure(plainBytes / 1000),
    figure(packedBytes / 1000),
    queries ? `${queries.cold} / ${queries.warm}` : '–',
    figure(memoryRate && rate / memoryRate),
    figure(reactMs),
    figure(reactMs && app / reactMs),
    measured.megabytes.toFixed(0),
    verdicts.map(({ what, ok }) => `${ok ? 'ok' : 'OVER'}: ${what}`).join('; ') || '–',
  ]
}

/** For people at a terminal. */
export function printed(table: string[][]): string {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)))
  return table
    .map((cells) =>
      cells
        .map((cell, n) => (n === 0 || n === cells.length - 1 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!)))
        .join('  '),
    )
    .join('\n')
}

/** The table with how the database went about every query of every page. */
export function markdown(table: string[][], measured: Measured[], notes: string[]): string {
  const [first, ...others] = table.map((cells) => `| ${cells.join(' | ')} |`)
  const plans = measured
    .filter(({ plans: all }) => all.length > 0)
    .map(({ name, plans: all }) => [
      `## ${name}`,
      ...all.map(({ sql, values, text }) => {
        const given = values.length > 0 ? `\n-- ${values.map((value, n) => `$${n + 1} = ${value}`).join(', ')}` : ''
        return `\`\`\`sql\n${sql}${given}\n\`\`\`\n\n\`\`\`\n${text}\n\`\`\``
      }),
    ])
  return [
    '# Measurement',
    [first, `|${table[0]!.map(() => ' --- |').join('')}`, ...others].join('\n'),
    notes.map((note) => `- ${note}`).join('\n'),
    ...plans.flat(),
    '',
  ].join('\n\n')
}

function figure(value: number | null): string {
  if (value === null) return '–'
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
