import { expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'

const about = { name: 'Musterdorf', origin: 'https://mitmachen.example', language: 'de' as const, stamp: new Date(0) }
const process = {
  id: 'p',
  number: 3,
  title: 'Stadtpark, neu',
  summary: '',
  decidedBy: 'Rat',
  decidedOn: '2026-09-10',
  stoppedAt: null,
  phases: [
    {
      id: 'a',
      title: 'Ideen',
      text: 'Los; geht’s',
      startsAt: new Date('2026-05-01T06:00:00Z'),
      endsAt: new Date('2026-06-01T16:00:00Z'),
    },
    { id: 'b', title: 'Ergebnis', text: '', startsAt: new Date('2026-06-01T16:00:00Z'), endsAt: null },
  ],
}

test('phases and the decision are events with their own lasting ids', () => {
  const text = calendarOf([process], about).replaceAll('\r\n ', '')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3)
  expect(text).toContain('UID:a@bausteine')
  expect(text).toContain('DTSTART:20260501T060000Z')
  expect(text).toContain('DTEND:20260601T160000Z')
  expect(text).toContain('SUMMARY:Stadtpark\\, neu: Ideen')
  expect(text).toContain('DTSTART;VALUE=DATE:20260910')
  expect(text).toContain('https://mitmachen.example/mitmachen/3')
})

test('a stopped process has no dates to come', () => {
  expect(calendarOf([{ ...process, stoppedAt: new Date() }], about)).not.toContain('VEVENT')
})
