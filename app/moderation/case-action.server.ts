import { data } from 'react-router'
import { isId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { parseForm, type Refusal, refuse } from '#app/ui/forms/parse-form.ts'
import { judgeAppeal } from './appeal.server.ts'
import { endingForm, judgementForm, objectionForm } from './appeal-form.ts'
import { claimCases, releaseCase } from './claim.server.ts'
import { decideCase, type Moderator } from './decide.server.ts'
import { decisionForm } from './decision-form.ts'
import { endDecision } from './ending.server.ts'
import { readOriginal } from './original.server.ts'
import { agree, object } from './second.server.ts'
import type { StaffTexts } from './texts/staff.ts'

export type CaseForm = 'decide' | 'second' | 'judge' | 'end'
export type CaseAnswer = {
  form: CaseForm | null
  refusal: Refusal | null
  original: { decisionId: string; title: string | null; text: string } | null
}
type Place = { id: string; number: number }

/** Everything that can be done on the page of a case. The button pressed says what; `decision` which decision is meant. */
export async function actOnCase(moderator: Moderator, { id, number }: Place, sent: FormData, t: StaffTexts) {
  const here = `/verwaltung/moderation/${number}`
  const decisionId = uuidIn(sent.get('decision'))
  switch (sent.get('intent')) {
    case 'claim':
      await claimCases(moderator, [number])
      return redirectWithNotice(here, t.case.claimedNow)
    case 'release':
      await releaseCase(moderator, number)
      return redirectWithNotice(here, t.case.releasedNow)
    case 'original': {
      const original = await readOriginal(moderator, decisionId)
      return data(answer({ original: original && { decisionId, ...original } }), { status: original ? 200 : 404 })
    }
    case 'agree': {
      const outcome = await agree(moderator, decisionId)
      if (outcome.ok) return redirectWithNotice(here, t.second.agreed)
      return refusedAs('second', sent, t.second.refusals, outcome.reason)
    }
    case 'object': {
      const parsed = parseForm(objectionForm(t.second.errors), sent)
      if (!parsed.ok) return data(answer({ form: 'second', refusal: parsed.refusal }), { status: 422 })
      const outcome = await object(moderator, decisionId, parsed.value.objection)
      if (outcome.ok) return redirectWithNotice(here, t.second.objected)
      return refusedAs('second', sent, t.second.refusals, outcome.reason)
    }
    case 'judge': {
      const parsed = parseForm(judgementForm(t.appeal.errors), sent)
      if (!parsed.ok) return data(answer({ form: 'judge', refusal: parsed.refusal }), { status: 422 })
      const outcome = await judgeAppeal(moderator, decisionId, parsed.value)
      if (outcome.ok) return redirectWithNotice(here, t.appeal.done)
      return refusedAs('judge', sent, t.appeal.refusals, outcome.reason)
    }
    case 'end': {
      const parsed = parseForm(endingForm(t.ending.errors), sent)
      if (!parsed.ok) return data(answer({ form: 'end', refusal: parsed.refusal }), { status: 422 })
      const outcome = await endDecision(moderator, decisionId, parsed.value.ending)
      if (outcome.ok) return redirectWithNotice(here, t.ending.done)
      return refusedAs('end', sent, t.ending.refusals, outcome.reason)
    }
    default: {
      const parsed = parseForm(decisionForm(t.decide.errors), sent)
      if (!parsed.ok) return data(answer({ form: 'decide', refusal: parsed.refusal }), { status: 422 })
      const outcome = await decideCase(moderator, id, parsed.value)
      if (outcome.ok) return redirectWithNotice(here, outcome.value.waits ? t.decide.proposed : t.decide.done)
      return refusedAs('decide', sent, t.decide.refusals, outcome.reason)
    }
  }
}

function refusedAs<Reason extends string>(
  form: CaseForm,
  sent: FormData,
  texts: Record<Exclude<Reason, 'unknown'>, string>,
  reason: Reason,
) {
  if (reason === 'unknown') throw data(null, { status: 404 })
  const why = texts[reason as Exclude<Reason, 'unknown'>]
  return data(answer({ form, refusal: refuse(sent, why) }), { status: 409 })
}

function answer(given: Partial<CaseAnswer>): CaseAnswer {
  return { form: null, refusal: null, original: null, ...given }
}

function uuidIn(value: FormDataEntryValue | null): string {
  return typeof value === 'string' && isId(value) ? value : '00000000-0000-0000-0000-000000000000'
}
