import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { inlineHashes, policyWithHashes, policyWithNonce, tileSource } from './content-security.ts'

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

test('names each inline script and style once by its hash, files not at all', () => {
  const html = `<script>a()</script><script nonce="x" type="module">import "/b.js"</script>
    <script src="/c.js"></script><script async src="/d.js"></script><style>p{}</style><script>a()</script>`
  expect(inlineHashes(html)).toEqual({ scripts: [hash('a()'), hash('import "/b.js"')], styles: [hash('p{}')] })
})

test('in a page with a nonce, code without it is not ours', () => {
  const html =
    '<script nonce="abc">a()</script><script>stolen()</script><style nonce="abc">p{}</style><style nonce="b">q{}</style>'
  expect(inlineHashes(html, 'abc')).toEqual({ scripts: [hash('a()')], styles: [hash('p{}')] })
})

test('code over several lines is hashed as it stands', () => {
  expect(inlineHashes('<script>\n1 < 2\n</script>').scripts).toEqual([hash('\n1 < 2\n')])
})

test.each([
  ['with a nonce', policyWithNonce('abc', 'https://tiles.example')],
  ['with hashes', policyWithHashes('<script>a()</script>', 'https://tiles.example')],
])('a policy %s lets nothing unnamed run and nothing strange load', (_, policy) => {
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain('https://tiles.example')
  expect(policy).not.toContain('unsafe')
  expect(policy).not.toContain('*')
})

test('a page that is sent many times carries no nonce', () => {
  expect(policyWithHashes('<script>a()</script>', null)).not.toContain('nonce')
  expect(policyWithHashes('<script>a()</script>', null)).toContain(hash('a()'))
})

test.each([
  ['https://sgx.geodatenzentrum.de/wmts/{z}/{y}/{x}.png', 'https://sgx.geodatenzentrum.de'],
  ['https://{s}.tile.example:8080/{z}/{x}/{y}.png', 'https://*.tile.example:8080'],
  ['/kacheln/{z}/{x}/{y}.png', null],
])('the tiles of %s come from %s', (url, source) => {
  expect(tileSource(url)).toBe(source)
})
