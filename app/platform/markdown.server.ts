import { marked } from 'marked'
import sanitizeHtml from 'sanitize-html'

/** Turns the small Markdown staff write (headings, paragraphs, lists, bold, links, tables) into clean HTML. */
export function renderMarkdown(text: string): string {
  const html = marked.parse(text, { async: false, gfm: true })
  return sanitizeHtml(html, {
    allowedTags: [
      'h2',
      'h3',
      'h4',
      'p',
      'ul',
      'ol',
      'li',
      'strong',
      'em',
      'a',
      'br',
      'hr',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    // the page has its own h1
    transformTags: { h1: 'h2' },
  })
}
