import { data } from 'react-router'
import type * as z from 'zod'
import type { Outcome } from '#app/platform/outcome.ts'
import { parseForm, type Refusal, refuse } from '#app/ui/forms/parse-form.ts'
import {
  type AdmitRefusal,
  admitProposal,
  answerCheck,
  askDepartment,
  type EditRefusal,
  editProposal,
  rejectProposal,
} from './checks.server.ts'
import type { Staff } from './lock.server.ts'
import { answerForm, askForm, editForm, rejectForm } from './proposal-forms.ts'
import type { BudgetStaffTexts } from './texts/staff.ts'

export const proposalIntents = ['ask', 'answer', 'admit', 'reject', 'edit'] as const
export type ProposalIntent = (typeof proposalIntents)[number]

export type Answered = { ok: true; notice: string } | { ok: false; status: number; refusal: Refusal }

/** Does what a button on the staff page of a proposal asks for. */
export async function actOnProposal(
  staff: Staff,
  proposalId: string,
  form: FormData,
  t: BudgetStaffTexts,
): Promise<Answered> {
  const words = t.proposal
  switch (intentOf(form)) {
    case 'ask':
      return await withForm(form, askForm(t.errors), words.askedDone, (value) =>
        askDepartment(staff, proposalId, value),
      )
    case 'answer':
      return await withForm(form, answerForm(t.errors), words.answered, (value) =>
        answerCheck(staff, proposalId, value),
      )
    case 'reject':
      return await withForm(form, rejectForm(t.errors), words.rejected, ({ reason }) =>
        rejectProposal(staff, proposalId, reason),
      )
    case 'edit':
      return await withForm(form, editForm(t.errors), words.edited, (value) => editProposal(staff, proposalId, value))
    case 'admit':
      return answered(await admitProposal(staff, proposalId), words.admitted)
  }

  async function withForm<Schema extends z.ZodType>(
    sent: FormData,
    schema: Schema,
    notice: string,
    verb: (value: z.output<Schema>) => Promise<Outcome<void, AdmitRefusal | EditRefusal>>,
  ): Promise<Answered> {
    const parsed = parseForm(schema, sent)
    return parsed.ok ? answered(await verb(parsed.value), notice) : { ok: false, status: 422, refusal: parsed.refusal }
  }

  function answered(outcome: Outcome<void, AdmitRefusal | EditRefusal>, notice: string): Answered {
    if (outcome.ok) return { ok: true, notice }
    if (outcome.reason === 'unknown-pot')
      return { ok: false, status: 422, refusal: refuse(form, { potId: t.errors.pot }) }
    return { ok: false, status: 409, refusal: refuse(form, words.refused[outcome.reason]) }
  }
}

/** Which form was sent; what no page of ours sends is no request. */
export function intentOf(form: FormData): ProposalIntent {
  const intent = proposalIntents.find((one) => one === form.get('intent'))
  if (!intent) throw data(null, { status: 400 })
  return intent
}
