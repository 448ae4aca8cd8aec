import { DataTable } from '#app/ui/data-table.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { isChosenKind } from '../ballot.ts'
import type { Difference } from '../paper-figures.server.ts'
import type { BallotQuestion } from '../poll.ts'
import { paperTexts } from '../texts/staff-paper.ts'

type DifferencesProps = {
  differences: Difference[]
  questions: BallotQuestion[]
  refusal: (Refusal & { sheet: string }) | undefined
}

/** Both entries of a sheet beside each other; whoever holds the sheet says which is right. */
export function SheetDifferences({ differences, questions, refusal }: DifferencesProps) {
  const t = useTexts(paperTexts)
  return differences.map((difference, at) => {
    const { id, firstBy, secondBy } = difference
    const title = t.difference({ n: at + 1, first: firstBy, second: secondBy })
    return (
      <div className="poll-ballot" key={id}>
        <Heading level={3} size={4}>
          {title}
        </Heading>
        <DataTable
          caption={title}
          hideCaption
          rows={questions.map((question, index) => ({ question, index }))}
          rowKey={({ index }) => index}
          columns={[
            { key: 'question', label: t.question, cell: ({ question }) => question.title },
            {
              key: 'first',
              label: t.versionA({ by: firstBy, n: 1 }),
              cell: ({ question, index }) => said(difference.first, question, index),
            },
            {
              key: 'second',
              label: t.versionA({ by: secondBy, n: 2 }),
              cell: ({ question, index }) => said(difference.second, question, index),
            },
          ]}
        />
        <Form refusal={refusal?.sheet === id ? refusal : undefined} prefix={`sheet-${at}`}>
          <HiddenField name="sheet" value={id} />
          <TextField name="code" label={t.code} hint={t.codeWhy} autoComplete="off" spellCheck={false} width="medium" />
          <RadioGroup
            name="verdict"
            label={t.verdict}
            options={[
              { value: 'first', label: t.takeFirst },
              { value: 'second', label: t.takeSecond },
              { value: 'again', label: t.takeNeither },
            ]}
          />
          <SubmitButton icon="check">{t.entry.submit}</SubmitButton>
        </Form>
      </div>
    )
  })

  function said(marks: Difference['first'], { kind, options }: BallotQuestion, index: number) {
    if (marks === 'invalid' || marks === null) return t.invalidSheet
    return t.marks(
      marks[index] ?? null,
      options.map(({ title }) => title),
      isChosenKind(kind),
    )
  }
}
