import { expect, test } from 'vitest'
import { renderMiniMarkdown } from './markdown.server.ts'

test('citizens write paragraphs, lists, bold and links; line ends stay', () => {
  expect(renderMiniMarkdown('Guten Tag,\nich bin **sehr** dafür.\n\n- Bänke\n- Bäume')).toBe(
    '<p>Guten Tag,<br />ich bin <strong>sehr</strong> dafür.</p>\n<ul>\n<li>Bänke</li>\n<li>Bäume</li>\n</ul>\n',
  )
  expect(renderMiniMarkdown('Siehe [Plan](https://example.org/plan).')).toBe(
    '<p>Siehe <a href="https://example.org/plan" rel="nofollow ugc noopener">Plan</a>.</p>\n',
  )
})

test.each([
  ['headings', '# Laut', '<p>Laut</p>'],
  ['pictures', 'Da: ![Bild](https://evil.example/x.png)', '<p>Da: </p>\n'],
  ['scripts', '<script>alert(1)</script>Hallo', 'Hallo'],
  ['handlers', '<p onclick="x()" style="color:red">Hallo</p>', '<p>Hallo</p>'],
  ['frames', '<iframe src="https://evil.example"></iframe>Hallo', 'Hallo'],
])('%s become plain words', (_, typed, html) => {
  expect(renderMiniMarkdown(typed).trim()).toBe(html.trim())
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:alert(1)', '//evil.example', 'vbscript:x'])(
  'a link to %s leads nowhere dangerous',
  (href) => {
    expect(renderMiniMarkdown(`[hier](${href})`)).not.toMatch(/href="(javascript|data|vbscript|\/\/)/i)
  },
)

test('signs of comparison and smileys are just signs', () => {
  expect(renderMiniMarkdown('3 < 5 & 5 > 3 <3')).toBe('<p>3 &lt; 5 &amp; 5 &gt; 3 &lt;3</p>\n')
})
