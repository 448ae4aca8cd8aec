/** The yardstick for rendered pages: the same markup, made by React and nothing else. A process of its own; told the markup by its parent. */
import { Writable } from 'node:stream'
import { Parser } from 'htmlparser2'
import { createElement, type ReactNode } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { median } from './load.ts'

type Open = { tag: string; props: Record<string, unknown>; children: ReactNode[] }

process.on('message', async ({ html }: { html: string }) => {
  const page = elementsOf(html)
  for (let n = 0; n < 150; n++) await render(page)
  const rounds: number[] = []
  for (let round = 0; round < 7; round++) {
    const before = process.cpuUsage()
    for (let n = 0; n < 50; n++) await render(page)
    const used = process.cpuUsage(before)
    rounds.push((used.user + used.system) / 1000 / 50)
  }
  process.send!({ ms: median(rounds), bytes: await render(page) })
})
process.on('disconnect', () => process.exit())

function render(page: ReactNode): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = 0
    const sink = new Writable({
      write(chunk: Buffer, _, next) {
        bytes += chunk.length
        next()
      },
    })
    sink.once('finish', () => resolve(bytes))
    const { pipe } = renderToPipeableStream(page, { onShellReady: () => pipe(sink), onError: reject })
  })
}

const unclosed = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
const named: Record<string, string> = { class: 'className', for: 'htmlFor', srcset: 'srcSet', tabindex: 'tabIndex' }
const withoutValue = new Set(['checked', 'disabled', 'async', 'defer', 'hidden', 'selected', 'multiple', 'required'])

/** Markup as the elements a program would have written for it. */
function elementsOf(html: string): ReactNode {
  const root: Open = { tag: '', props: {}, children: [] }
  const open = [root]
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        open.push({ tag, props: propsOf(attributes), children: [] })
      },
      ontext(text) {
        const { children } = open.at(-1)!
        // what stands in one node is told in pieces
        if (typeof children.at(-1) === 'string') children.push(`${children.pop() as string}${text}`)
        else children.push(text)
      },
      onclosetag() {
        const { tag, props, children } = open.pop()!
        open.at(-1)!.children.push(elementOf(tag, props, children))
      },
    },
    { decodeEntities: true, lowerCaseAttributeNames: false },
  )
  parser.end(html)
  return root.children.find((child) => typeof child === 'object')
}

function elementOf(tag: string, props: Record<string, unknown>, children: ReactNode[]): ReactNode {
  if (unclosed.has(tag)) return createElement(tag, props)
  if (tag === 'script' || tag === 'style') {
    return createElement(tag, { ...props, dangerouslySetInnerHTML: { __html: children.join('') } })
  }
  if (tag === 'textarea') return createElement(tag, { ...props, defaultValue: children.join('') })
  return createElement(tag, props, ...children)
}

function propsOf(attributes: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [named[name] ?? name, withoutValue.has(name) ? true : value]),
  )
}
