import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ParseResult, parseSync } from 'oxc-parser'

export type SourceFile = {
  /** from the top of the checkout: "app/ideas/pages/list.tsx" */
  file: string
  lines: number
  parsed: ParseResult
  /** files of the checkout this one imports, types included */
  imports: string[]
}

/** All TypeScript files below `folder`, read and parsed once. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith('prisma/generated/'))
    .toSorted()
    .map(read)
}

/** Tests and factories may look further than what they belong to. */
export function isTest(file: string): boolean {
  return file.endsWith('.test.ts') || file.startsWith('tests/')
}

function read(file: string): SourceFile {
  const text = readFileSync(file, 'utf8')
  const parsed = parseSync(file, text)
  const { staticImports, staticExports, dynamicImports } = parsed.module
  const named = [...staticImports.map((one) => one.moduleRequest), ...staticExports.flatMap(requestsOf)]
  const asked = named.flatMap((request) => (request ? [request.value] : []))
  const later = dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1))
  const imports = [...new Set([...asked, ...later].flatMap((name) => resolved(file, name)))]
  return { file, lines: text.split('\n').length - 1, parsed, imports }
}

function requestsOf(exported: { entries: { moduleRequest: { value: string } | null }[] }) {
  return exported.entries.map((entry) => entry.moduleRequest)
}

function resolved(file: string, name: string): string[] {
  const target = name.startsWith('#')
    ? name.slice(1)
    : name.startsWith('.')
      ? path.join(path.dirname(file), name)
      : null
  return target && existsSync(target) ? [target] : []
}
