import { prisma } from '#app/platform/db.server.ts'
import { daysOfLetter, mostTries } from './residence-letter.server.ts'

type Account = { municipalityId: string; id: string }

/** What was told for a letter, as the form takes it; `district`: its name. */
export type ToldWish = {
  firstName: string
  lastName: string
  birthDate: string
  street: string
  postcode: string
  place: string
  districtId: string | null
  district: string | null
}

/** How far the confirmation of somebody's residence has come. */
export type ResidenceState =
  | { step: 'none' }
  | { step: 'asked'; at: Date; wish: ToldWish }
  | { step: 'sent'; at: Date; until: Date; triesLeft: number; wish: ToldWish }
  | { step: 'declined'; at: Date; reason: string; wish: ToldWish }
  | { step: 'confirmed'; at: Date; district: string | null }

/** Reads it for the person it is about. */
export async function residenceState({ municipalityId, id }: Account): Promise<ResidenceState> {
  const key = { municipalityId_personId: { municipalityId, personId: id } }
  const [confirmed, request] = await Promise.all([
    prisma.residence.findUnique({
      where: key,
      select: { confirmedAt: true, district: { select: { name: true } } },
    }),
    prisma.residenceRequest.findUnique({
      where: key,
      select: {
        firstName: true,
        lastName: true,
        birthDate: true,
        street: true,
        postcode: true,
        place: true,
        districtId: true,
        district: { select: { name: true } },
        requestedAt: true,
        letterAt: true,
        tries: true,
        declinedAt: true,
        declineReason: true,
      },
    }),
  ])
  if (confirmed) return { step: 'confirmed', at: confirmed.confirmedAt, district: confirmed.district?.name ?? null }
  if (!request) return { step: 'none' }
  const { requestedAt, letterAt, tries, declinedAt, declineReason, ...told } = request
  const wish = {
    ...told,
    birthDate: told.birthDate.toISOString().slice(0, 10),
    district: told.district?.name ?? null,
  }
  if (declinedAt) return { step: 'declined', at: declinedAt, reason: declineReason, wish }
  if (!letterAt) return { step: 'asked', at: requestedAt, wish }
  return {
    step: 'sent',
    at: letterAt,
    until: lastDayOf(letterAt),
    triesLeft: Math.max(0, mostTries - tries),
    wish,
  }
}

/** Until when the code of a letter is good. */
export function lastDayOf(letterAt: Date): Date {
  return new Date(letterAt.getTime() + daysOfLetter * 86_400_000)
}
