import '../ui/processes.css'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { daysLater, localTime } from '../berlin.ts'
import { processRights } from '../capability.ts'
import { processLengths } from '../process-form.ts'
import { processInAddress } from '../process-request.server.ts'
import { missingIn } from '../publication.server.ts'
import { changeProcess } from '../staff-actions.server.ts'
import { processStaffTexts } from '../texts/staff.ts'
import { processTexts } from '../texts.ts'
import { PublicationBox } from '../ui/publication-box.tsx'
import { StaffDocuments } from '../ui/staff-documents.tsx'
import { StaffPhases } from '../ui/staff-phases.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import type { Route } from './+types/staff-process'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, processRights.draft)
  const process = await processInAddress(person.municipalityId, params.number, { unpublished: true })
  return {
    process,
    missing: process.publishedAt ? null : await missingIn(person.municipalityId, process.id),
    mayPublish: may(person, processRights.publish),
    // in the morning, when people are at work
    tomorrow: localTime(daysLater(process.now, 1)).replace(/T.*$/, 'T08:00'),
    freshId: newId(),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, processRights.draft)
  const process = await processInAddress(person.municipalityId, params.number, { unpublished: true })
  const t = textsIn(processStaffTexts, currentLanguage(context))
  return await changeProcess({ person, process, form: await request.formData(), t })
}

export default function StaffProcess({ loaderData, actionData }: Route.ComponentProps) {
  const { process, missing, mayPublish, tomorrow, freshId } = loaderData
  const t = useTexts(processStaffTexts)
  const names = useTexts(processTexts)
  const { number, state } = process
  const path = `/verwaltung/verfahren/${number}`
  const isPublic = state !== 'draft' && state !== 'scheduled'
  const refused = (part: string) => (actionData?.part === part ? actionData : undefined)
  return (
    <Page
      title={process.title}
      kind={names.number({ number })}
      lead={process.summary}
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/verfahren' },
      ]}
      meta={<StateBadge state={state} size="large" />}
      actions={
        <>
          <ButtonLink to={isPublic ? `/mitmachen/${number}` : `${path}/vorschau`} variant="secondary" icon="eye">
            {isPublic ? t.process.publicPage : t.process.preview}
          </ButtonLink>
          <ButtonLink to={`${path}/bearbeiten`} variant="secondary" icon="edit">
            {t.process.edit}
          </ButtonLink>
          <ButtonLink to={`${path}/kopieren`} variant="tertiary" icon="copy">
            {t.process.copy}
          </ButtonLink>
        </>
      }
    >
      <title>{process.title}</title>
      {isPublic ? null : (
        <PublicationBox
          process={process}
          missing={missing}
          mayPublish={mayPublish}
          tomorrow={tomorrow}
          refused={refused}
        />
      )}
      <StaffPhases process={process} mayPublish={mayPublish} refusal={refused('phases')} />
      <StaffDocuments process={process} freshId={freshId} refused={refused} />
      {isPublic && mayPublish ? (
        <Section title={t.process.result} id="ergebnis" lead={t.process.resultLead}>
          <Form refusal={refused('result')} prefix="result" defaults={{ text: process.resultText }}>
            <HiddenField name="intent" value="result" />
            <TextArea name="text" label={t.process.resultText} rows={8} maxLength={processLengths.long} />
            <ReadingHelp field="text" for="staff" />
            <SubmitButton icon="flag">
              {process.resultAt ? t.process.resultChange : t.process.resultSubmit}
            </SubmitButton>
          </Form>
        </Section>
      ) : null}
      {isPublic && mayPublish && state !== 'stopped' && state !== 'done' ? (
        <Details summary={t.process.stop} open={refused('stop') !== undefined}>
          <p>{t.process.stopText}</p>
          <Form refusal={refused('stop')} prefix="stop">
            <HiddenField name="intent" value="stop" />
            <TextArea name="reason" label={t.process.stopReason} rows={3} maxLength={processLengths.reason.max} />
            <SubmitButton variant="danger" icon="stop">
              {t.process.stopSubmit}
            </SubmitButton>
          </Form>
        </Details>
      ) : null}
      {state === 'draft' ? (
        <Details summary={t.process.discard}>
          <p>{t.process.discardText}</p>
          <Form refusal={refused('discard')} prefix="discard">
            <HiddenField name="intent" value="discard" />
            <SubmitButton variant="danger" icon="trash">
              {t.process.discard}
            </SubmitButton>
          </Form>
        </Details>
      ) : null}
    </Page>
  )
}
