import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { FigureTiles } from '#app/ui/figure-tiles.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { useTopOfAnswer } from '#app/ui/use-top-of-answer.ts'
import { pollRights } from '../capability.ts'
import { batchesOf, voidBatch } from '../codes.server.ts'
import { codesForm } from '../codes-form.ts'
import { codeCounts } from '../staff-figures.server.ts'
import { idIn, pollInAddress, staffPath } from '../staff-request.server.ts'
import { codeTexts } from '../texts/staff-codes.ts'
import { CodeBatches } from '../ui/staff-batches.tsx'
import { StaffPollPage } from '../ui/staff-page.tsx'
import type { Route } from './+types/staff-codes'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.run)
  const { id, number, title, access, paper, state } = await codePollIn(person.municipalityId, params.number)
  const [batches, counts] = await Promise.all([
    batchesOf(person.municipalityId, id, 'letter'),
    codeCounts(person.municipalityId, id),
  ])
  return { number, title, access, paper, state, batches, counts, freshId: newId() }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.run)
  const t = textsIn(codeTexts, currentLanguage(context))
  const poll = await codePollIn(person.municipalityId, params.number)
  const form = await request.formData()
  if (form.get('intent') === 'void') {
    const stopped = await voidBatch(person, poll.id, idIn(form))
    if (!stopped.ok) throw data(null, { status: 404 })
    return redirectWithNotice(`${staffPath(poll)}/codes`, t.voidDone)
  }
  const parsed = parseForm(codesForm(t.errors), form)
  if (!parsed.ok) return data({ ...parsed.refusal, prepared: null }, { status: 422 })
  const { id, size, note, ballot, addresses } = parsed.value
  const list = addresses.map((address) => address.join(';')).join('\n')
  return data({ prepared: { id, size, note, ballot, addresses: list, first: addresses[0]?.join(', ') ?? '' } })
}

export default function Codes({ loaderData, actionData }: Route.ComponentProps) {
  const { number, paper, state, batches, counts, freshId } = loaderData
  const t = useTexts(codeTexts)
  const language = useLanguage()
  const open = state === 'released' || state === 'running'
  const prepared = actionData?.prepared ?? null
  useTopOfAnswer(prepared)
  const figures = (['issued', 'used', 'void'] as const).map((one) => ({
    value: formatNumber(language, counts[one]),
    label: t[one],
  }))
  return (
    <StaffPollPage title={t.title} lead={t.lead} poll={loaderData} width="wide">
      {state === 'draft' ? <Alert tone="info" icon="lock" title={t.notReleased} /> : null}
      {prepared ? <Prepared prepared={prepared} number={number} /> : null}
      {state === 'draft' ? null : <FigureTiles figures={figures} label={t.figures} />}
      {open && !prepared ? (
        <Section title={t.issue} id="briefe" lead={t.issueLead}>
          <Form refusal={actionData}>
            <HiddenField name="intent" value="prepare" />
            <HiddenField name="id" value={freshId} />
            <TextField name="size" label={t.size} hint={t.sizeHint} inputMode="numeric" width="short" />
            <TextArea name="addresses" label={t.addresses} hint={t.addressesHint} rows={5} optional />
            <TextField name="note" label={t.note} hint={t.noteHint} maxLength={200} optional />
            {paper ? <CheckboxField name="ballot" label={t.ballot} hint={t.ballotHint} /> : null}
            <SubmitButton icon="arrow-right">{t.check}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      {state === 'draft' || open ? null : <Alert tone="info" title={t.over} />}
      {state === 'draft' ? null : (
        <Section title={t.batches} id="drucke" lead={batches.length === 0 ? t.none : t.voidAbout}>
          <CodeBatches batches={batches} open={open} />
        </Section>
      )}
    </StaffPollPage>
  )
}

type PreparedPrint = { id: string; size: number; note: string; ballot: boolean; addresses: string; first: string }

/** An ordinary form past the router: the answer is a file. */
function Prepared({ prepared, number }: { prepared: PreparedPrint; number: number }) {
  const t = useTexts(codeTexts)
  const { id, size, note, ballot, addresses, first } = prepared
  return (
    <Alert
      tone="success"
      announce
      title={t.confirmTitle({ count: size })}
      actions={
        <form method="post" action={`/verwaltung/abstimmungen/${number}/codes.pdf`}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="size" value={size} />
          <input type="hidden" name="note" value={note} />
          {ballot ? <input type="hidden" name="ballot" value="on" /> : null}
          <textarea name="addresses" defaultValue={addresses} hidden readOnly />
          <Button type="submit" icon="download">
            {t.print}
          </Button>
        </form>
      }
    >
      <p>{first ? t.confirmFirst({ address: first }) : t.confirmBlank}</p>
      <p>{t.confirmText}</p>
      <p>
        {t.reload} <a href={`/verwaltung/abstimmungen/${number}/codes`}>{t.batches}</a>
      </p>
    </Alert>
  )
}

/** Codes belong to polls that ask for them. */
async function codePollIn(municipalityId: string, number: string) {
  const poll = await pollInAddress(municipalityId, number)
  if (poll.access !== 'code') throw data(null, { status: 404 })
  return poll
}
