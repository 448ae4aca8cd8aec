import { rows } from '#app/platform/db.server.ts'

export type AnswerPromise = {
  /** official key: its Land decides about holidays */ ags: string /** working days */
  days: number
}

/** How long the administration takes at most for its first word to an idea, as it has said itself. */
export async function answerPromise(municipalityId: string): Promise<AnswerPromise> {
  const [found] = await rows<AnswerPromise>('select ags, "answerWithin" as days from "Municipality" where id = $1', [
    municipalityId,
  ])
  return found!
}
