import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'

const consents: OwnData = {
  name: 'budgetConsents',
  title: { de: 'Ihre Antworten auf zusammengefasste Vorschläge', en: 'Your answers to combined proposals' },
  why: {
    de: 'Ähnliche Vorschläge werden nur mit Ihrer Zustimmung zusammengefasst. Ob Sie zugestimmt haben, bleibt gespeichert; mit dem Konto geht Ihr Name.',
    en: 'Similar proposals are combined only with your consent. Whether you agreed is kept; with the account your name goes.',
  },
  async gather({ municipalityId, id }) {
    const found = await prisma.combinationConsent.findMany({
      where: { municipalityId, personId: id },
      select: {
        agreed: true,
        answeredAt: true,
        offer: { select: { title: true, offeredAt: true, budget: { select: { number: true } } } },
        proposal: { select: { number: true, title: true } },
      },
      orderBy: { offer: { offeredAt: 'asc' } },
    })
    return found.map(({ agreed, answeredAt, offer, proposal }) => ({
      label: offer.title,
      path: `/buergerhaushalt/${offer.budget.number}/vorschlag/${proposal.number}`,
      at: answeredAt ?? offer.offeredAt,
      data: { proposal: proposal.title, into: offer.title, agreed, answeredAt },
    }))
  },
  // who is gone need not be asked any more
  async erase(tx, { municipalityId, id }) {
    await tx.$executeRaw`
      update "CombinationConsent" n set agreed = coalesce(n.agreed, true), "personId" = null from "CombinationOffer" o
      where n."municipalityId" = ${municipalityId}::uuid and n."personId" = ${id}::uuid and o."municipalityId" = n."municipalityId" and o.id = n."offerId"`
  },
}

export const budgetOwnData: OwnData[] = [consents]
