import type { Texts } from '#app/ui/texts.ts'

export const roles = ['editor', 'moderator', 'projectLead', 'administrator'] as const
export type Role = (typeof roles)[number]

/** A right names who may do something; capabilities declare theirs in their manifest. */
export type Right = { name: string; roles: readonly Role[]; title: Texts<string> }

/** The signed-in person of a request. */
export type CurrentPerson = {
  municipalityId: string
  id: string
  displayName: string
  emailVerified: boolean
  roles: Role[]
  /** notices that waited when the request came in; only where the frame asked for them */
  unread?: number
}

export function may(person: { roles: readonly Role[] } | null, right: Right): boolean {
  return person !== null && right.roles.some((role) => person.roles.includes(role))
}

export function isStaff(person: { roles: readonly Role[] } | null): boolean {
  return person !== null && person.roles.length > 0
}
