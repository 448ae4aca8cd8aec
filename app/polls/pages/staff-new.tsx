import { data, redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { createPoll } from '../planning.server.ts'
import { newPollForm, pollLengths } from '../staff-form.ts'
import { phasesToVoteIn } from '../staff-list.server.ts'
import { staffPath } from '../staff-request.server.ts'
import { pollStaffTexts } from '../texts/staff.ts'
import type { Route } from './+types/staff-new'

export async function loader({ request, context }: Route.LoaderArgs) {
  requireRight(context, pollRights.draft)
  const phases = await phasesToVoteIn(currentMunicipality(context).id)
  const { searchParams } = new URL(request.url)
  const wanted = phases.find(({ id }) => id === searchParams.get('phase'))
  // from the page of a process: to the poll that is there
  if (wanted?.polls[0] && !searchParams.has('weitere')) throw redirect(staffPath(wanted.polls[0]))
  const shown = phases.map(({ id, title, process, startsAt, endsAt }) => ({ id, title, process, startsAt, endsAt }))
  return { phases: shown, phaseId: wanted?.id ?? null, title: wanted?.process.title ?? '', id: newId() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireRight(context, pollRights.draft)
  const t = textsIn(pollStaffTexts, currentLanguage(context))
  const form = await request.formData()
  const parsed = parseForm(newPollForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const created = await createPoll(person, parsed.value)
  if (created.ok) return redirectWithNotice(staffPath(created.value), t.create.done)
  return data(refuse(form, { phaseId: t.create.refused[created.reason] }), { status: 422 })
}

export default function NewPoll({ loaderData, actionData }: Route.ComponentProps) {
  const { phases, phaseId, title, id } = loaderData
  const t = useTexts(pollStaffTexts)
  const language = useLanguage()
  const blueprint = (
    <ButtonLink to="/verwaltung/verfahren/neu" variant={phases.length === 0 ? 'primary' : 'tertiary'} icon="plus">
      {phases.length === 0 ? t.create.noPhaseAction : t.create.otherProcess}
    </ButtonLink>
  )
  return (
    <Page
      title={t.create.title}
      lead={t.create.lead}
      width="reading"
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/abstimmungen' },
      ]}
    >
      <title>{t.create.title}</title>
      {phases.length === 0 ? (
        <EmptyState action={blueprint}>{t.create.noPhase}</EmptyState>
      ) : (
        <Form refusal={actionData} defaults={{ phaseId: phaseId ?? (phases.length === 1 ? phases[0]!.id : ''), title }}>
          <HiddenField name="id" value={id} />
          <RadioGroup
            name="phaseId"
            label={t.create.phase}
            options={phases.map((phase) => ({
              value: phase.id,
              label: t.create.phaseLabel({ process: phase.process.title, phase: phase.title }),
              hint: t.create.phaseDates({
                from: formatDate(language, phase.startsAt),
                to: phase.endsAt ? formatDate(language, phase.endsAt) : t.create.noEnd,
              }),
            }))}
          />
          {blueprint}
          <TextField name="title" label={t.create.name} hint={t.create.nameHint} maxLength={pollLengths.title.max} />
          <SubmitButton icon="plus">{t.create.submit}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}
