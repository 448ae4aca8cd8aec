import { marked } from 'marked'
import sanitizeHtml from 'sanitize-html'

/** Turns the small Markdown staff write (headings, paragraphs, lists, bold, links, tables) into clean HTML. */
export function renderMarkdown(text: string): string {
  const html = marked.parse(text, { async: false, gfm: true })
  return sanitizeHtml(html, {
    allowedTags: [...small, 'h2', 'h3', 'h4', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes,
    // the page has its own h1
    transformTags: { h1: 'h2' },
  })
}

/**
 * The same for what citizens write: paragraphs, lists, bold and links, line ends kept. What else Markdown knows becomes plain words. Links tell
 * search engines that others wrote them, so that spam gains nothing.
 */
export function renderMiniMarkdown(text: string): string {
  const html = marked.parse(text, { async: false, gfm: true, breaks: true })
  return sanitizeHtml(html, {
    allowedTags: small,
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes,
    allowProtocolRelative: false,
    transformTags: {
      ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre'].map((tag) => [tag, 'p'])),
      a: (tagName, { href = '' }) => ({ tagName, attribs: { href, rel: 'nofollow ugc noopener' } }),
    },
  })
}

const small = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'br']
const allowedSchemes = ['http', 'https', 'mailto', 'tel']
