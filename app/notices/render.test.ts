import { expect, test } from 'vitest'
import { renderLetter } from './render.ts'

const head = {
  name: 'Musterstadt',
  kind: 'Stadt',
  origin: 'https://mitmachen.musterstadt.de',
  brandColour: '#0b5a6f',
  address: 'Rathausplatz 1\n12345 Musterstadt',
  contactEmail: 'rathaus@musterstadt.de',
}
const to = { email: 'kim@example.org', language: 'de', displayName: 'Kim <b>' } as const
const letter = { subject: 'Antwort\r\nBcc: alle@example.org', paragraphs: ['Eine <Zeile> & mehr'] }

test('nothing people wrote becomes markup or a header', () => {
  const mail = renderLetter(letter, head, to)
  expect(mail.subject).toBe('Antwort Bcc: alle@example.org')
  expect(mail.html).not.toMatch(/<b>|<Zeile>/)
  expect(mail.text).toContain('Guten Tag Kim <b>,\n\nEine <Zeile> & mehr')
})

test('text and HTML say the same: action, reason, address', () => {
  const action = { label: 'Antwort lesen', path: '/ideen/7' }
  const mail = renderLetter({ ...letter, action }, head, to)
  for (const part of [mail.text, mail.html]) {
    expect(part).toContain('https://mitmachen.musterstadt.de/ideen/7')
    expect(part).toContain('Antwort lesen')
    expect(part).toContain('weil Sie ein Konto')
    expect(part).toContain('Rathausplatz 1')
  }
})

test('one click in the mail program ends such letters, and only where there is something to end', () => {
  const stop = renderLetter({ ...letter, unsubscribePath: '/abbestellen/abc' }, head, to)
  expect(stop.headers).toMatchObject({
    'List-Unsubscribe': '<https://mitmachen.musterstadt.de/abbestellen/abc>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
  expect(stop.text).toContain('https://mitmachen.musterstadt.de/abbestellen/abc')
  expect(renderLetter(letter, head, to).headers).not.toHaveProperty('List-Unsubscribe')
})

test('an address in a newsletter is a link as a whole, whatever stands in it, and nothing else becomes markup', () => {
  const text = 'Mehr: https://example.org/a?b=1&c="><b>. Oder (https://example.org/d?e=f&g=h)!'
  const { html } = renderLetter({ subject: 'Neues', paragraphs: [text], linked: true }, head, to)
  expect(html).toContain('<a href="https://example.org/d?e=f&#38;g=h">https://example.org/d?e=f&#38;g=h</a>)!')
  expect(html).toContain('<a href="https://example.org/a?b=1&#38;c=">')
  expect(html).not.toContain('<b>')
})
