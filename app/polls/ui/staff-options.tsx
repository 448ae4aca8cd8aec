import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatMoney } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { BallotOption, BallotQuestion } from '../poll.ts'
import { questionTexts } from '../texts/staff-questions.ts'

type StaffOptionsProps = {
  number: number
  question: BallotQuestion
  fixed: boolean
  refused: (part: string) => Refusal | undefined
}

/** What people choose among: a list to arrange, and a field that takes a whole list at once. */
export function StaffOptions({ number, question, fixed, refused }: StaffOptionsProps) {
  const t = useTexts(questionTexts)
  const language = useLanguage()
  const { id, kind, options } = question
  const path = `/verwaltung/abstimmungen/${number}/frage/${id}/vorschlag`
  const arrange = !fixed && kind !== 'yesNo'
  const summary = refused('options')?.summary
  return (
    <Section
      title={t.options}
      id="vorschlaege"
      lead={kind === 'yesNo' ? t.optionsYesNo : t.optionsLead}
      actions={
        arrange ? (
          <ButtonLink to={`${path}/neu`} variant="secondary" size="small" icon="plus">
            {t.optionAdd}
          </ButtonLink>
        ) : null
      }
    >
      {summary ? <Alert tone="warning" title={summary} announce /> : null}
      {options.length === 0 ? <p>{t.optionsNone}</p> : null}
      {options.length > 0 ? (
        <DataTable
          caption={t.optionsCount({ count: options.length })}
          rows={options}
          rowKey={(option) => option.id}
          columns={[
            {
              key: 'title',
              label: t.option.name,
              cell: ({ title, passive }) => (
                <>
                  <strong>{title}</strong>
                  {passive ? ` (${t.passiveMark})` : ''}
                </>
              ),
            },
            ...(options.some(({ cost }) => cost !== null)
              ? [
                  {
                    key: 'cost',
                    label: t.option.cost,
                    align: 'end' as const,
                    cell: ({ cost }: BallotOption) => (cost === null ? '–' : formatMoney(language, cost)),
                  },
                ]
              : []),
            ...(arrange
              ? [
                  {
                    key: 'action',
                    label: t.edit,
                    cell: (option: BallotOption) => <OptionActions option={option} path={path} />,
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {arrange ? (
        <Form refusal={refused('many')} prefix="many">
          <HiddenField name="intent" value="many" />
          <TextArea name="titles" label={t.many} hint={t.manyHint} rows={6} />
          <SubmitButton variant="secondary" icon="plus">
            {t.manySubmit}
          </SubmitButton>
        </Form>
      ) : null}
    </Section>
  )
}

function OptionActions({ option: { id, title }, path }: { option: BallotOption; path: string }) {
  const t = useTexts(questionTexts)
  const act = (intent: string, icon: 'arrow-up' | 'arrow-down' | 'trash', label: string) => (
    <Button type="submit" name="intent" value={intent} variant="tertiary" size="small" icon={icon} aria-label={label}>
      {''}
    </Button>
  )
  return (
    <div className="poll-row-actions">
      <a href={`${path}/${id}`}>
        {t.edit}
        <span className="visually-hidden">: {title}</span>
      </a>
      <Form prefix={id} className="poll-row-actions__form">
        <HiddenField name="id" value={id} />
        {act('up', 'arrow-up', t.up({ title }))}
        {act('down', 'arrow-down', t.down({ title }))}
        {act('remove-option', 'trash', t.option.remove({ title }))}
      </Form>
    </div>
  )
}
