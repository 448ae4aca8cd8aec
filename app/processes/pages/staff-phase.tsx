import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { localTime } from '../berlin.ts'
import { processRights } from '../capability.ts'
import { addPhase, editPhase } from '../phases.server.ts'
import { linkedKinds } from '../process.ts'
import { phaseForm, phaseTextForm } from '../process-form.ts'
import type { ShownPhase, ShownProcess } from '../process-page.server.ts'
import { processInAddress } from '../process-request.server.ts'
import { processStaffTexts } from '../texts/staff.ts'
import { PhaseFields } from '../ui/phase-fields.tsx'
import type { Route } from './+types/staff-phase'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, processRights.draft)
  const process = await processInAddress(person.municipalityId, params.number, { unpublished: true })
  const phase = phaseIn(process, params.phase)
  const start = phase?.startsAt ?? process.phases.at(-1)?.endsAt ?? process.now
  return {
    number: process.number,
    processTitle: process.title,
    isNew: phase === null,
    fixed: process.publishedAt !== null,
    defaults: {
      id: phase?.id ?? newId(),
      kind: phase?.kind ?? '',
      title: phase?.title ?? '',
      text: phase?.text ?? '',
      startsAt: localTime(start),
      endsAt: phase?.endsAt ? localTime(phase.endsAt) : '',
      support: phase?.settings.support ?? false,
      discuss: phase?.settings.discuss ?? false,
      cost: phase?.settings.cost ?? false,
      link: phase?.settings.link ?? '',
    },
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, processRights.draft)
  const t = textsIn(processStaffTexts, currentLanguage(context))
  const process = await processInAddress(person.municipalityId, params.number, { unpublished: true })
  const phase = phaseIn(process, params.phase)
  const form = await request.formData()
  const fixed = phase !== null && process.publishedAt !== null
  const parsed = fixed ? parseForm(phaseTextForm(t.errors), form) : parseForm(phaseForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { support, discuss, cost, link, ...words } = parsed.value
  const planned = { ...phase, ...words } as ShownPhase
  const settings = {
    support,
    discuss,
    ...(cost && planned.kind === 'ideas' ? { cost } : {}),
    ...(link && linkedKinds.includes(planned.kind) ? { link } : {}),
  }
  const { kind, title, text, startsAt, endsAt } = planned
  const wanted = { kind, title, text, startsAt, endsAt, settings }
  const outcome = phase
    ? await editPhase(person, process.id, phase.id, wanted)
    : await addPhase(person, process.id, { ...wanted, id: planned.id })
  if (outcome.ok) return redirectWithNotice(`/verwaltung/verfahren/${process.number}#phasen`, t.phase.done)
  if (outcome.reason === 'unknown') throw data(null, { status: 404 })
  if (outcome.reason === 'end-needed') return data(refuse(form, { endsAt: t.errors.endNeeded }), { status: 422 })
  const whys = { published: t.errors.published, 'in-use': t.errors.inUse, 'ends-before-start': t.errors.crossed }
  return data(refuse(form, whys[outcome.reason]), { status: 409 })
}

export default function EditPhase({ loaderData, actionData }: Route.ComponentProps) {
  const { number, processTitle, isNew, fixed, defaults } = loaderData
  const t = useTexts(processStaffTexts)
  const title = isNew ? t.phase.newTitle : t.phase.title
  return (
    <Page
      title={title}
      width="reading"
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/verfahren' },
        { label: processTitle, to: `/verwaltung/verfahren/${number}` },
      ]}
    >
      <title>{`${title}: ${processTitle}`}</title>
      <Form refusal={actionData} defaults={defaults}>
        <HiddenField name="id" value={defaults.id} />
        <PhaseFields fixed={fixed && !isNew} />
        <SubmitButton icon="check">{t.phase.submit}</SubmitButton>
      </Form>
    </Page>
  )
}

/** The phase in the address; null for "neu". */
function phaseIn(process: ShownProcess, id: string): ShownPhase | null {
  if (id === 'neu') return null
  const phase = process.phases.find((one) => one.id === id)
  if (!phase) throw data(null, { status: 404 })
  return phase
}
