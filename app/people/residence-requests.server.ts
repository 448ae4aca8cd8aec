import { prisma } from '#app/platform/db.server.ts'
import { registerMark } from './register-mark.server.ts'

export const residenceViews = ['wartet', 'unterwegs', 'abgelehnt'] as const
export type ResidenceView = (typeof residenceViews)[number]

/** Requests shown, and printed, at once. */
export const requestsOnPage = 50

const conditions = {
  wartet: { letterAt: null, declinedAt: null },
  unterwegs: { letterAt: { not: null }, declinedAt: null },
  abgelehnt: { declinedAt: { not: null } },
} as const

const shown = {
  personId: true,
  firstName: true,
  lastName: true,
  birthDate: true,
  street: true,
  postcode: true,
  place: true,
  requestedAt: true,
  letterAt: true,
  declinedAt: true,
  declineReason: true,
  district: { select: { name: true } },
} as const

/** Requests for a letter with what is compared with the register, those who wait longest first. */
export async function residenceRequests(municipalityId: string, view: ResidenceView, page: number) {
  const rows = await prisma.residenceRequest.findMany({
    where: { municipalityId, ...conditions[view] },
    orderBy: [{ requestedAt: 'asc' }, { personId: 'asc' }],
    skip: (page - 1) * requestsOnPage,
    take: requestsOnPage,
    select: shown,
  })
  return await withOthers(municipalityId, rows)
}

/** One request that is not declined yet; null: there is none here. */
export async function residenceRequest(municipalityId: string, personId: string) {
  const row = await prisma.residenceRequest.findFirst({
    where: { municipalityId, personId, declinedAt: null },
    select: shown,
  })
  return row ? (await withOthers(municipalityId, [row]))[0]! : null
}

export type ShownRequest = NonNullable<Awaited<ReturnType<typeof residenceRequest>>>

/** How many requests there are in each view. */
export async function countResidenceRequests(municipalityId: string): Promise<Record<ResidenceView, number>> {
  const [wartet, unterwegs, abgelehnt] = await Promise.all(
    residenceViews.map((view) => prisma.residenceRequest.count({ where: { municipalityId, ...conditions[view] } })),
  )
  return { wartet: wartet!, unterwegs: unterwegs!, abgelehnt: abgelehnt! }
}

/** How many wait for their letter, and since when the first. */
export async function waitingResidenceRequests(municipalityId: string): Promise<{ count: number; since: Date | null }> {
  const { _count, _min } = await prisma.residenceRequest.aggregate({
    where: { municipalityId, ...conditions.wartet },
    _count: true,
    _min: { requestedAt: true },
  })
  return { count: _count, since: _min.requestedAt }
}

type Row = { personId: string; firstName: string; lastName: string; birthDate: Date; district: { name: string } | null }

// a letter to somebody whose other account is confirmed already would be for nothing
async function withOthers<Found extends Row>(municipalityId: string, rows: Found[]) {
  const asked = rows.map((row) => {
    const birthDate = row.birthDate.toISOString().slice(0, 10)
    return { ...row, birthDate, mark: registerMark(municipalityId, { ...row, birthDate }) }
  })
  const confirmed = await prisma.residence.findMany({
    where: { municipalityId, mark: { in: asked.map(({ mark }) => mark) } },
    select: { mark: true, personId: true },
  })
  const owners = new Map(confirmed.map((row) => [row.mark, row.personId]))
  return asked.map(({ mark, district, ...row }) => {
    const owner = owners.get(mark)
    return {
      ...row,
      district: district?.name ?? null,
      otherAccount: owner !== undefined && owner !== row.personId,
    }
  })
}
