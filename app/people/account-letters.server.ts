import type { Tx } from '#app/platform/db.server.ts'
import { postLetter } from '#app/platform/letter.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { Role } from './rights.ts'
import { accountLetters } from './texts/letters.ts'
import { roleTexts } from './texts/roles.ts'

export type Mailbox = { municipalityId: string; email: string; language: string; displayName: string | null }

/** Confirm the address of a new account; `next` is where the person wanted to go. */
export async function postConfirmation(tx: Tx, to: Mailbox, token: string, next: string | null): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  const path = `/bestaetigen/${token}${next ? `?weiter=${encodeURIComponent(next)}` : ''}`
  await post(tx, to, t.confirm.subject(p), [t.confirm.first(p), t.confirm.second, t.confirm.ignore], {
    label: t.confirm.action,
    path,
  })
}

/** Somebody signed up with an address that has an account. */
export async function postKnown(tx: Tx, to: Mailbox): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  await post(tx, to, t.known.subject(p), [t.known.first(p), t.known.second, t.known.ignore], {
    label: t.known.action,
    path: '/anmelden',
  })
}

export async function postReset(tx: Tx, to: Mailbox, token: string): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  await post(tx, to, t.reset.subject, [t.reset.first(p), t.reset.second, t.reset.ignore], {
    label: t.reset.action,
    path: `/passwort-neu/${token}`,
  })
}

export async function postPasswordChanged(tx: Tx, to: Mailbox): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  await post(tx, to, t.passwordChanged.subject, [t.passwordChanged.first(p), t.passwordChanged.second], {
    label: t.passwordChanged.action,
    path: '/passwort-vergessen',
  })
}

/** To the new address: proves that the person reads it. */
export async function postNewEmail(tx: Tx, to: Mailbox, token: string): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  await post(tx, to, t.newEmail.subject, [t.newEmail.first(p), t.newEmail.second, t.newEmail.ignore], {
    label: t.newEmail.action,
    path: `/bestaetigen/${token}`,
  })
}

/** To the old address, which is not told the new one. */
export async function postEmailChanged(tx: Tx, to: Mailbox): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  await post(tx, to, t.emailChanged.subject, [t.emailChanged.first(p), t.emailChanged.second, t.emailChanged.third(p)])
}

export async function postDeleted(tx: Tx, to: Mailbox): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  await post(tx, to, t.deleted.subject, [t.deleted.first(p), t.deleted.second, t.deleted.third])
}

export async function postInvitation(tx: Tx, to: Mailbox, by: string, roles: Role[], token: string): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  const first = t.invitation.first({ ...p, by, roles: roleNames(to.language, roles) })
  const action = { label: t.invitation.action, path: `/einladung/${token}` }
  await post(
    tx,
    to,
    t.invitation.subject(p),
    [first, t.invitation.second, t.invitation.ignore],
    action,
    t.invitation.why(p),
  )
}

export async function postRolesChanged(tx: Tx, to: Mailbox, roles: Role[]): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  const text =
    roles.length === 0 ? t.rolesChanged.none(p) : t.rolesChanged.first({ ...p, roles: roleNames(to.language, roles) })
  await post(tx, to, t.rolesChanged.subject, [text])
}

/** Staff wrote at the desk that the person lives here. */
export async function postResidenceConfirmed(tx: Tx, to: Mailbox): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  const { subject, first, second, third } = t.residenceConfirmed
  await post(tx, to, subject, [first(p), second, third(p)], residence(t.residenceConfirmed.action))
}

/** Another account of the same human is confirmed now. */
export async function postResidenceMoved(tx: Tx, to: Mailbox): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  await post(tx, to, t.residenceMoved.subject, [t.residenceMoved.first(p), t.residenceMoved.second(p)])
}

/** The register says something else: why, in the words of staff. */
export async function postResidenceDeclined(tx: Tx, to: Mailbox, reason: string): Promise<void> {
  const { t, p } = await wordsFor(tx, to)
  const { subject, first, second, action } = t.residenceDeclined
  await post(tx, to, subject, [first(p), reason, second], residence(action))
}

function residence(label: string) {
  return { label, path: '/konto/wohnsitz' }
}

async function post(
  tx: Tx,
  to: Mailbox,
  subject: string,
  paragraphs: string[],
  action?: { label: string; path: string },
  why?: string,
): Promise<void> {
  await postLetter(tx, {
    municipalityId: to.municipalityId,
    to: { email: to.email, language: to.language as Language, name: to.displayName },
    letter: { subject, paragraphs, ...(action && { action }), ...(why && { why }) },
  })
}

async function wordsFor(tx: Tx, to: Mailbox) {
  const { name, contactEmail } = await tx.municipality.findUniqueOrThrow({
    where: { id: to.municipalityId },
    select: { name: true, contactEmail: true },
  })
  return { t: textsIn(accountLetters, to.language as Language), p: { municipality: name, contact: contactEmail } }
}

function roleNames(language: string, roles: Role[]): string {
  const { names } = textsIn(roleTexts, language as Language)
  return roles.map((role) => names[role]).join(', ')
}
