/** The yardstick for rendered pages: the same markup, made by React for each request, and nothing else. A process of its own; told the markup by its parent. */
import http from 'node:http'
import { Parser } from 'htmlparser2'
import { createElement, type ReactNode } from 'react'
import { renderToPipeableStream } from 'react-dom/server'

type Tag = { tag: string; props: Record<string, unknown>; children: (Tag | string)[] }

process.on('message', ({ html }: { html: string }) => {
  const root = readMarkup(html)
  const server = http.createServer((_req, res) => {
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    const { pipe } = renderToPipeableStream(createElement(Page, { root }), { onAllReady: () => pipe(res) })
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send!({ port: typeof address === 'object' ? address?.port : 0 })
  })
})
process.on('disconnect', () => process.exit())

const named: Record<string, string> = { class: 'className', for: 'htmlFor', srcset: 'srcSet', tabindex: 'tabIndex' }
const withoutValue = new Set(['checked', 'disabled', 'async', 'defer', 'hidden', 'selected', 'multiple', 'required'])

/** One component that writes down all of it, as a program would for each request. */
function Page({ root }: { root: Tag }): ReactNode {
  return elementOf(root)
}

function elementOf({ tag, props, children }: Tag): ReactNode {
  return createElement(tag, props, ...children.map((child) => (typeof child === 'string' ? child : elementOf(child))))
}

function readMarkup(html: string): Tag {
  const root: Tag = { tag: '', props: {}, children: [] }
  const open = [root]
  const parser = new Parser({
    onopentag(tag, attributes) {
      open.push({ tag, props: propsOf(attributes), children: [] })
    },
    ontext(text) {
      const { children } = open.at(-1)!
      const last = children.at(-1)
      // what stands in one node is told in pieces
      if (typeof last === 'string') children[children.length - 1] = last + text
      else children.push(text)
    },
    onclosetag() {
      const closed = open.pop()!
      open.at(-1)!.children.push(withContent(closed))
    },
  })
  parser.end(html)
  return root.children.find((child) => typeof child === 'object')!
}

/** What React wants as an attribute although it stands between the tags. */
function withContent({ tag, props, children }: Tag): Tag {
  const content = children.join('')
  if (tag === 'script' || tag === 'style') {
    return { tag, props: { ...props, dangerouslySetInnerHTML: { __html: content } }, children: [] }
  }
  if (tag === 'textarea') return { tag, props: { ...props, defaultValue: content }, children: [] }
  return { tag, props, children }
}

function propsOf(attributes: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [named[name] ?? name, withoutValue.has(name) ? true : value]),
  )
}
