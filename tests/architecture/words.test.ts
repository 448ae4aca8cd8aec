import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from './source.ts'

type Node = { type: string; [key: string]: unknown }

const readAloud = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'hint',
  'lead',
  'summary',
  'aria-label',
  'aria-description',
  'caption',
])
const word = /\p{L}{2,}/u
const files = sourceFiles('app')

test('everything readable stands in texts.ts, nothing in components', () => {
  const found = files
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, parsed }) => readable(parsed.program as unknown as Node).map((text) => `${file}: ${text}`))
  expect(found).toEqual([])
})

test('all texts exist in German and in English', () => {
  const texts = files.filter(
    ({ file }) => /\/(texts\.ts|texts\/[^/]+\.ts)$/.test(file) && !file.startsWith('app/ui/texts.ts'),
  )
  const incomplete = texts.filter(({ file }) => {
    const source = readFileSync(file, 'utf8')
    return !source.includes('defineTexts(') && !/: SameShape|Texts</.test(source)
  })
  // the type of defineTexts demands every key in both languages
  expect(incomplete.map(({ file }) => file)).toEqual([])
})

test('German texts are written to people, not at them', () => {
  const stiff = /\bleider\b|bitte beachten|\bdu\b|\bdein(?:e[mnrs]?)?\b|mittels|diesbezüglich|im Rahmen von/i
  const found = files
    .filter(({ file }) => /\/texts(\.ts$|\/)/.test(file))
    .flatMap(({ file, parsed }) =>
      strings(parsed.program as unknown as Node)
        .filter((text) => stiff.test(text))
        .map((text) => `${file}: ${text}`),
    )
  expect(found).toEqual([])
})

test('what stands in a thread is a "Kommentar"; "Beitrag" means ideas and comments together', () => {
  const alone = /^app\/(comments|search|ideas|projects|processes|notices)\/texts(\.ts$|\/)/
  const found = files
    .filter(({ file }) => alone.test(file))
    .flatMap(({ file, parsed }) =>
      strings(parsed.program as unknown as Node)
        .filter((text) => /\bBeitr(ag|äge)/.test(text))
        .map((text) => `${file}: ${text}`),
    )
  expect(found).toEqual([])
})

function readable(node: Node): string[] {
  return walk(node, (one) => {
    if (one.type === 'JSXText') return word.test(String(one.value)) ? [String(one.value).trim()] : []
    if (one.type !== 'JSXAttribute') return []
    const name = String((one.name as Node).name)
    const value = one.value as Node | null
    const literal = value?.type === 'Literal' ? value : null
    return literal && readAloud.has(name) && word.test(String(literal.value))
      ? [`${name}="${String(literal.value)}"`]
      : []
  })
}

function strings(node: Node): string[] {
  return walk(node, (one) => {
    if (one.type === 'Literal' && typeof one.value === 'string') return [one.value]
    return one.type === 'TemplateElement' ? [(one.value as { raw: string }).raw] : []
  })
}

function walk(node: Node, read: (node: Node) => string[]): string[] {
  const found = read(node)
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) {
      if (one && typeof one === 'object' && typeof (one as Node).type === 'string')
        found.push(...walk(one as Node, read))
    }
  }
  return found
}
