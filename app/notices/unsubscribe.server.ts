import { inTransaction, rows, type Tx } from '#app/platform/db.server.ts'
import { isId } from '#app/platform/id.ts'
import type { Language } from '#app/ui/texts.ts'
import { textsIn } from '#app/ui/texts.ts'
import { describeFollows } from './follows.server.ts'
import { isNoticeKind, type NoticeKind, noticeKinds, usualPace } from './kinds.ts'
import { withdrawConsent } from './newsletter-consent.server.ts'
import { kindTexts } from './texts/kinds.ts'
import { unsubscribeTexts } from './texts/unsubscribe.ts'

type Person = { municipalityId: string; id: string }

/** What a link ends, in words; `stands`: there is still something to end. */
export type Unsubscription = { person: Person; what: string; follow: boolean; stands: boolean; followId: string | null }

/** Reads a link of a mail, which needs no sign-in. Null: not one of ours, or of another municipality. */
export async function readUnsubscription(
  municipalityId: string,
  key: string,
  what: string,
  language: Language,
): Promise<Unsubscription | null> {
  const person = await personOfKey(municipalityId, key)
  if (!person) return null
  const t = textsIn(unsubscribeTexts, language)
  const none = { person, follow: false, stands: true, followId: null }
  if (what === 'sammelmail') return { ...none, what: t.digest }
  if (what === 'rundbrief') return { ...none, what: t.newsletter }
  if (isNoticeKind(what)) return { ...none, what: textsIn(kindTexts, language).kinds[what].title }
  const followId = /^folge-(.+)$/.exec(what)?.[1] ?? ''
  if (!isId(followId)) return null
  const [follow] = await describeFollows(person, followId)
  return {
    person,
    what: t.follow({ title: follow?.title ?? '' }),
    follow: true,
    stands: follow !== undefined,
    followId,
  }
}

/** Ends mails of a kind. Done twice, it stays ended. Nothing but mails ends: the list on the platform goes on. */
export async function unsubscribe(subscription: Unsubscription, what: string): Promise<void> {
  const { person, followId } = subscription
  await inTransaction(async (tx) => {
    const { municipalityId, id: personId } = person
    if (followId) await tx.follow.deleteMany({ where: { municipalityId, personId, id: followId } })
    else if (what === 'rundbrief') await withdrawConsent(tx, person)
    else if (what === 'sammelmail') await onlyHere(tx, person, await digested(tx, person))
    else if (isNoticeKind(what)) await onlyHere(tx, person, [what])
  })
}

async function digested(tx: Tx, { municipalityId, id: personId }: Person): Promise<NoticeKind[]> {
  const chosen = await tx.noticePreference.findMany({
    where: { municipalityId, personId },
    select: { kind: true, pace: true },
  })
  const paces = new Map(chosen.map(({ kind, pace }) => [kind, pace]))
  return noticeKinds.filter((kind) => ['daily', 'weekly'].includes(paces.get(kind) ?? usualPace[kind]))
}

async function onlyHere(tx: Tx, { municipalityId, id }: Person, kinds: NoticeKind[]): Promise<void> {
  await tx.$executeRaw`
    insert into "NoticePreference" ("municipalityId", "personId", kind, pace)
    select ${municipalityId}::uuid, ${id}::uuid, kind, 'inApp' from unnest(${kinds}::text[]) kind
    on conflict ("municipalityId", "personId", kind) do update set pace = 'inApp', "changedAt" = now()
    where "NoticePreference".pace <> 'off'`
  await tx.$executeRaw`
    update "Notice" set pace = 'inApp' where "municipalityId" = ${municipalityId}::uuid and "personId" = ${id}::uuid
      and kind = any(${kinds}::text[]) and "mailedAt" is null`
}

async function personOfKey(municipalityId: string, key: string): Promise<Person | null> {
  if (!isId(key)) return null
  const [found] = await rows<{ id: string }>(
    `select id from "Person" where "municipalityId" = $1::uuid and "unsubscribeKey" = $2::uuid and "deletedAt" is null`,
    [municipalityId, key],
  )
  return found ? { municipalityId, id: found.id } : null
}
