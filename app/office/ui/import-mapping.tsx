import { importFields, requiredFields } from '#app/office/import-fields.ts'
import { columnField } from '#app/office/import-form.ts'
import type { ImportDetail } from '#app/office/imports.server.ts'
import { tableTexts } from '#app/office/texts/tables.ts'
import { formatNumber } from '#app/ui/format.ts'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** First step: one choice for each column of the file. */
export function ImportMapping({ run, examples, refusal }: { run: ImportDetail; examples: string[]; refusal: unknown }) {
  const t = useTexts(tableTexts).run
  const language = useLanguage()
  const options = importFields.map((value) => {
    const field = t.fields[value]
    return { value, label: requiredFields.includes(value) ? t.required({ field }) : field }
  })
  const defaults = Object.fromEntries(run.mapping.map((field, at) => [columnField(at), field as string]))
  return (
    <>
      <p>{t.mapLead({ count: formatNumber(language, run.total) })}</p>
      <Form refusal={refusal} defaults={defaults}>
        {run.columns.map((name, at) => (
          <SelectField
            // oxlint-disable-next-line react/no-array-index-key -- columns have no other name, and never change places
            key={at}
            name={columnField(at)}
            label={t.column({ name, n: at + 1 })}
            hint={examples[at] ? t.example({ text: examples[at] }) : t.noExample}
            options={options}
            empty={t.ignore}
          />
        ))}
        <CheckboxField name="anlegen" label={t.addAreas} hint={t.addAreasHint} defaultChecked={run.addAreas} />
        <div className="office-buttons">
          <SubmitButton name="aktion" value="zuordnen" icon="check">
            {t.check}
          </SubmitButton>
          <SubmitButton name="aktion" value="verwerfen" variant="tertiary" icon="trash">
            {t.discard}
          </SubmitButton>
        </div>
      </Form>
    </>
  )
}
