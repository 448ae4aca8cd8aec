import '../ui/processes.css'
import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { blueprintKeys, blueprints } from '../blueprints.ts'
import { processRights } from '../capability.ts'
import { contactOf } from '../contact.server.ts'
import { createProcess } from '../planning.server.ts'
import { kindIcons } from '../process.ts'
import { newProcessForm, processLengths } from '../process-form.ts'
import { processInAddress } from '../process-request.server.ts'
import { blueprintTexts } from '../texts/blueprints.ts'
import { processStaffTexts } from '../texts/staff.ts'
import type { Route } from './+types/staff-new'

export function loader({ context }: Route.LoaderArgs) {
  requireRight(context, processRights.draft)
  return { id: newId() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireRight(context, processRights.draft)
  const language = currentLanguage(context)
  const t = textsIn(processStaffTexts, language)
  const parsed = parseForm(newProcessForm(t.errors), await request.formData())
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const contact = await contactOf(currentMunicipality(context).id)
  const { number } = await createProcess(person, {
    ...parsed.value,
    language,
    contactName: person.displayName,
    contactEmail: contact,
  })
  if (parsed.value.blueprint === 'poll') {
    // what is voted on comes next; from there one page leads back to the process
    const { phases } = await processInAddress(person.municipalityId, String(number), { unpublished: true })
    const vote = phases.find(({ kind }) => kind === 'vote')
    if (vote) return redirectWithNotice(`/verwaltung/abstimmungen/neu?phase=${vote.id}`, t.create.pollNext)
  }
  return redirectWithNotice(`/verwaltung/verfahren/${number}`, t.create.done)
}

export default function NewProcess({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(processStaffTexts)
  const words = useTexts(blueprintTexts)
  return (
    <Page
      title={t.create.title}
      lead={t.create.lead}
      width="reading"
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/verfahren' },
      ]}
    >
      <title>{t.create.title}</title>
      <Form refusal={actionData}>
        <HiddenField name="id" value={loaderData.id} />
        <RadioGroup
          name="blueprint"
          label={t.create.blueprint}
          options={blueprintKeys.map((key) => ({
            value: key,
            label: words[key].title,
            hint: (
              <>
                {words[key].about} {t.create.lasts({ duration: words[key].duration })}.
                <span className="blueprint-chain">
                  {blueprints[key].phases.map(({ kind }, index) => (
                    <span key={words[key].phases[index]!.title} className="blueprint-chain__phase">
                      <Icon name={kindIcons[kind]} size={16} />
                      {words[key].phases[index]!.title}
                    </span>
                  ))}
                </span>
              </>
            ),
          }))}
        />
        <TextField name="title" label={t.create.name} hint={t.create.nameHint} maxLength={processLengths.title.max} />
        <DateField name="start" label={t.create.start} hint={t.create.startHint} />
        <SubmitButton icon="plus">{t.create.submit}</SubmitButton>
      </Form>
    </Page>
  )
}
