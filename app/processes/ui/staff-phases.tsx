import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { Section } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { kindIcons } from '../process.ts'
import type { ShownPhase, ShownProcess } from '../process-page.server.ts'
import { type PhaseActions, phaseActions, whyFixed } from '../staff-phase.ts'
import { processStaffTexts } from '../texts/staff.ts'
import { processTexts } from '../texts.ts'

type StaffPhasesProps = { process: ShownProcess; mayPublish: boolean; refusal: Refusal | undefined }

/** The chain of phases: before publication free to arrange, afterwards to be extended. */
export function StaffPhases({ process, mayPublish, refusal }: StaffPhasesProps) {
  const t = useTexts(processStaffTexts).process
  const { kinds, openEnd } = useTexts(processTexts)
  const language = useLanguage()
  const { phases, state, number } = process
  const path = `/verwaltung/verfahren/${number}/phasen`
  const fixed = whyFixed(state, mayPublish)
  return (
    <Section
      title={t.phases}
      id="phasen"
      lead={fixed === null ? t.phasesLead : `${t.phasesLead} ${t.phasesFixed[fixed]}`}
      actions={
        fixed === null ? (
          <ButtonLink to={`${path}/neu`} variant="secondary" size="small" icon="plus">
            {t.addPhase}
          </ButtonLink>
        ) : null
      }
    >
      {refusal?.summary ? <Alert tone="warning" title={refusal.summary} announce /> : null}
      <DataTable
        caption={t.phasesCaption}
        rows={phases}
        rowKey={({ id }) => id}
        columns={[
          { key: 'title', label: t.columns.phase, cell: ({ title }) => <strong>{title}</strong> },
          {
            key: 'kind',
            label: t.columns.kind,
            cell: ({ kind }) => (
              <span className="phase-kind">
                <Icon name={kindIcons[kind]} size={20} />
                {kinds[kind]}
              </span>
            ),
          },
          { key: 'from', label: t.columns.from, cell: ({ startsAt }) => formatDateTime(language, startsAt) },
          {
            key: 'to',
            label: t.columns.to,
            cell: ({ endsAt }) => (endsAt ? formatDateTime(language, endsAt) : openEnd),
          },
          {
            key: 'action',
            label: t.columns.action,
            cell: (phase) => (
              <PhaseButtons phase={phase} path={path} can={phaseActions(process, phase.id, mayPublish)} />
            ),
          },
        ]}
      />
    </Section>
  )
}

type PhaseActionsProps = { phase: ShownPhase; path: string; can: PhaseActions }

function PhaseButtons({ phase: { id, title, kind }, path, can }: PhaseActionsProps) {
  const t = useTexts(processStaffTexts).process
  const act = (intent: string, icon: 'arrow-up' | 'arrow-down' | 'trash', label: string) => (
    <Button type="submit" name="intent" value={intent} variant="tertiary" size="small" icon={icon} aria-label={label}>
      {''}
    </Button>
  )
  return (
    <div className="phase-actions">
      <a href={`${path}/${id}`}>{t.change}</a>
      {kind === 'vote' ? <a href={`/verwaltung/abstimmungen/neu?phase=${id}`}>{t.poll}</a> : null}
      {can.extend ? <a href={`${path}/${id}/verlaengern`}>{t.extend}</a> : null}
      {can.up || can.down || can.remove ? (
        <Form prefix={id} className="phase-actions__form">
          <HiddenField name="id" value={id} />
          {can.up ? act('up', 'arrow-up', t.up({ title })) : <span className="phase-actions__gap" />}
          {can.down ? act('down', 'arrow-down', t.down({ title })) : <span className="phase-actions__gap" />}
          {can.remove ? act('remove-phase', 'trash', t.remove({ title })) : null}
        </Form>
      ) : null}
    </div>
  )
}
