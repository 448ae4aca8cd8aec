import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BudgetOutcome } from '#app/methods/count.ts'
import { readPabulib } from '#app/methods/pabulib.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { countPoll } from '#app/polls/counting.server.ts'
import { sharedData, textOf } from '#tests/support/shared-data.ts'
import { budgetRules } from './budget.ts'
import { importRound } from './import.server.ts'

const folder = sharedData('pabulib')
type Expected = { file: string; greedy_votes: { winners: string[] } }
const cases = folder ? (JSON.parse(textOf(path.join(folder, 'expected.json'))) as { cases: Expected[] }).cases : []
const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.pb.gz')) : []

describe.skipIf(!folder)('published rounds', () => {
  test.each(files)('%s is read, stored, and counted as it was', { timeout: 120_000 }, async (file) => {
    const municipality = await aMunicipality()
    const staff = await aStaffMember(municipality, ['projectLead'])
    const text = textOf(path.join(folder!, file))
    const wish = { id: newId(), title: file, fileName: file, text, rule: budgetRules.greedy }
    const answer = await importRound(staff, wish)
    expect(answer).toMatchObject({ ok: true })
    const { poll } = await prisma.budget.findFirstOrThrow({
      where: { id: wish.id },
      select: { poll: { select: { id: true, questions: { select: { id: true } } } } },
    })
    await countPoll(municipality.id, poll!.id)
    const { result } = await prisma.pollQuestion.findFirstOrThrow({ where: { id: poll!.questions[0]!.id } })
    const { winners } = (result as unknown as { result: BudgetOutcome }).result
    const reading = readPabulib(text)
    const ids = reading.ok ? winners.map((option) => reading.election.projects[option]!.id) : []
    const expected = cases.find((one) => `${one.file}.gz` === file)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.toSorted()).toEqual((expected?.greedy_votes.winners ?? ids).toSorted())
  })
})
