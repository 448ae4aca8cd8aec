import { expect, test } from 'vitest'
import { aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { postedLetters } from '#tests/support/posted-letters.ts'
import {
  answerBarrierReport,
  closeBarrierReport,
  closedBarrierReports,
  openBarrierReports,
  reportBarrier,
} from './barrier-report.server.ts'
import { aMunicipality } from './municipality.factory.ts'

async function aReport(email: string | null) {
  const municipality = await aMunicipality()
  const editor = await aStaffMember(municipality, ['editor'], { displayName: 'Ruth' })
  const report = { id: newId(), page: '/ideen', text: 'Die Karte spricht nicht.', email }
  await reportBarrier(municipality.id, 'en', report)
  return { municipality, editor, id: report.id }
}

test('an answer goes out in the language of the report, and the address is forgotten', async () => {
  const { municipality, editor, id } = await aReport('kim@example.org')
  expect(await answerBarrierReport(editor, { id, answer: 'Hello.\n\nThe list says the same.' })).toMatchObject({
    ok: true,
  })
  const [posted, ...more] = await postedLetters(municipality.id)
  expect(more).toEqual([])
  expect(posted).toMatchObject({ to: { email: 'kim@example.org', language: 'en' } })
  expect(posted?.letter.paragraphs).toEqual([expect.stringContaining('/ideen'), 'Hello.', 'The list says the same.'])
  const row = await prisma.barrierReport.findFirstOrThrow({ where: { municipalityId: municipality.id, id } })
  expect(row.email).toBeNull()
  expect(await openBarrierReports(municipality.id)).toEqual([])
  const closed = await closedBarrierReports(municipality.id)
  expect(closed).toMatchObject([{ id, doneBy: 'Ruth', answer: 'Hello.\n\nThe list says the same.' }])
})

test('what is dealt with, has no address or belongs to another municipality gets no letter', async () => {
  const closed = await aReport('kim@example.org')
  await closeBarrierReport(closed.editor, closed.id)
  const anonymous = await aReport(null)
  const foreign = await aReport('kim@example.org')
  for (const [editor, id] of [
    [closed.editor, closed.id],
    [anonymous.editor, anonymous.id],
    [closed.editor, foreign.id],
  ] as const)
    expect(await answerBarrierReport(editor, { id, answer: 'Hallo' })).toEqual({ ok: false, reason: 'closed' })
  for (const { municipality } of [closed, anonymous, foreign]) expect(await postedLetters(municipality.id)).toEqual([])
  expect(await openBarrierReports(foreign.municipality.id)).toHaveLength(1)
})
