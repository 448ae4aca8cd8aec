import { isId } from '#app/platform/id.ts'
import { isSubjectFollowKind, type SubjectFollowKind } from './follow.ts'

/** What somebody wanted to follow before signing in, and where that was. */
export type Wish = { kind: SubjectFollowKind; subjectId: string; back: string }

const cookie = 'folgen'

/** Keeps a wish in the browser for as long as signing in may take. */
export function keepWish({ kind, subjectId, back }: Wish, secure: boolean): string {
  const value = encodeURIComponent([kind, subjectId, back].join(' '))
  return `${cookie}=${value}; Path=/; Max-Age=3600; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`
}

export function forgetWish(): string {
  return `${cookie}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly`
}

/** The wish that came with a request, or null when there is none or it makes no sense. */
export function wishOf(header: string | null): Wish | null {
  const value = new RegExp(`(?:^|;\\s*)${cookie}=([^;]*)`).exec(header ?? '')?.[1]
  if (!value) return null
  const [kind, subjectId = '', back = '/'] = decoded(value).split(' ')
  return isSubjectFollowKind(kind) && isId(subjectId) ? { kind, subjectId, back } : null
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
