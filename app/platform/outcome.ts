/** What a verb answers: the result, or the reason it refused. Pages turn reasons into sentences. */
export type Outcome<T, Reason extends string> = { ok: true; value: T } | { ok: false; reason: Reason }

export function done(): { ok: true; value: undefined }
export function done<T>(value: T): { ok: true; value: T }
export function done<T>(value?: T) {
  return { ok: true, value }
}

export function refused<Reason extends string>(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason }
}

export function isRefusal(answer: unknown): answer is { ok: false } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
}
