import type { Db, Tx } from '#app/platform/db.server.ts'
import { dayOf } from './day.ts'
import type { Day, ProjectState } from './project.ts'

/** The municipality and the person who acts in its name. */
export type Staff = { municipalityId: string; id: string }

export type LockedProject = {
  id: string
  number: number
  title: string
  summary: string
  description: string
  state: ProjectState
  startPlanned: Day | null
  endPlanned: Day | null
  startActual: Day | null
  endActual: Day | null
  costEstimate: number | null
  costApproved: number | null
  costSpent: number | null
  publishedAt: Date | null
}

/** Reads a project and holds it until the transaction ends: two who change it do so one after the other. */
export async function lockProject(tx: Tx, municipalityId: string, id: string): Promise<LockedProject | null> {
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from "Project" where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid for update`
  if (held.length === 0) return null
  const row = await tx.project.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      id: true,
      number: true,
      title: true,
      summary: true,
      description: true,
      state: true,
      startPlanned: true,
      endPlanned: true,
      startActual: true,
      endActual: true,
      costEstimate: true,
      costApproved: true,
      costSpent: true,
      publishedAt: true,
    },
  })
  return {
    ...row,
    startPlanned: dayOf(row.startPlanned),
    endPlanned: dayOf(row.endPlanned),
    startActual: dayOf(row.startActual),
    endActual: dayOf(row.endActual),
    costEstimate: cents(row.costEstimate),
    costApproved: cents(row.costApproved),
    costSpent: cents(row.costSpent),
  }
}

/** Cents of the database as a number: exact up to ninety thousand billion euros. */
export function cents(amount: bigint | null): number | null {
  return amount === null ? null : Number(amount)
}

/** The day it is in Germany, by the clock of the database. */
export async function today(db: Db): Promise<Day> {
  const rows = await db.$queryRaw<{ today: string }[]>`select (now() at time zone 'Europe/Berlin')::date::text as today`
  return rows[0]!.today
}
