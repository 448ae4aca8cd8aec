import { expect, test } from 'vitest'
import { type AtomFeed, atomFeed, escapeXml } from './atom.ts'

const feed: AtomFeed = {
  id: 'tag:musterdorf.de,2026:fortschritt',
  title: 'Fortschritt in Musterdorf',
  language: 'de',
  self: 'https://musterdorf.de/fortschritt.atom',
  alternate: 'https://musterdorf.de/fortschritt?a=1&b=2',
  author: 'Gemeinde Musterdorf',
  since: '2026-01-01T00:00:00Z',
  entries: [],
}
const entry = {
  id: 'urn:uuid:0190a000-0000-7000-8000-000000000000',
  title: 'Fundament <fertig> & trocken',
  href: 'https://musterdorf.de/vorhaben/1#meldung-1',
  published: new Date('2026-03-01T10:00:00Z'),
  content: { html: '<p>Es geht weiter</p>' },
}

test('a feed says when its newest entry changed', () => {
  const xml = atomFeed({ ...feed, entries: [entry, { ...entry, published: '2026-02-01T10:00:00+01:00' }] })
  expect(/<feed[\s\S]*?<updated>(.*?)<\/updated>/.exec(xml)![1]).toBe('2026-03-01T10:00:00.000Z')
  expect(xml).toContain('<published>2026-02-01T09:00:00.000Z</published>')
})

test('a feed without entries has a date all the same', () => {
  expect(atomFeed(feed)).toContain('<updated>2026-01-01T00:00:00.000Z</updated>')
})

test('whatever is written in it stays text', () => {
  const xml = atomFeed({ ...feed, entries: [entry] })
  expect(xml).toContain('<title>Fundament &lt;fertig&gt; &amp; trocken</title>')
  expect(xml).toContain('<content type="html">&lt;p&gt;Es geht weiter&lt;/p&gt;</content>')
  expect(xml).toContain('href="https://musterdorf.de/fortschritt?a=1&amp;b=2"')
})

test('signs that XML forbids fall out, emoji stay', () => {
  expect(escapeXml('a\u0000b\u000Bc\uD83D d 🚲\n')).toBe('abc d 🚲\n')
})
