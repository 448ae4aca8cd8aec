import { Link } from 'react-router'
import { ideaTexts } from '#app/ideas/texts.ts'
import type { BadRow } from '#app/office/import-check.server.ts'
import type { ImportView } from '#app/office/import-view.server.ts'
import { tableTexts } from '#app/office/texts/tables.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatDate, formatNumber } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type View = Extract<ImportView, { step: 'check' }>

/** Second step: what would come of it, before anything does. */
export function ImportCheck({ view }: { view: View }) {
  const t = useTexts(tableTexts).run
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const { run, count, known, twice, bad, errors, ideas, created, unknown } = view
  const figure = (n: number) => ({ count: n, text: formatNumber(language, n) })
  return (
    <>
      {run.sameFile && (
        <Alert
          tone="warning"
          title={t.same({ date: formatDate(language, run.sameFile.at) })}
          actions={<Link to={`/verwaltung/einlesen/${run.sameFile.id}`}>{t.sameLink}</Link>}
        />
      )}
      <ul className="office-tally">
        <li>{count === 0 ? t.nothing : t.good(figure(count))}</li>
        {bad > 0 && <li>{t.bad(figure(bad))}</li>}
        {created.topics.length > 0 && <li>{t.newTopics({ names: created.topics.join(', ') })}</li>}
        {created.districts.length > 0 && <li>{t.newDistricts({ names: created.districts.join(', ') })}</li>}
        {known > 0 && <li>{t.known(figure(known))}</li>}
        {twice > 0 && <li>{t.twiceRows(figure(twice))}</li>}
      </ul>
      {unknown.length > 0 && (
        <Alert tone="warning" title={t.unknownNames({ names: unknown.join(', ') })}>
          {t.unknownNamesText}
        </Alert>
      )}
      {count > 0 && <p>{t.checkLead}</p>}
      <Form>
        <div className="office-buttons">
          {count > 0 && (
            <SubmitButton name="aktion" value="einlesen" icon="check">
              {bad > 0 ? t.startGood(figure(count)) : t.start(figure(count))}
            </SubmitButton>
          )}
          <ButtonLink to={`/verwaltung/einlesen/${run.id}`} variant="secondary" icon="arrow-left">
            {t.back}
          </ButtonLink>
          <SubmitButton name="aktion" value="verwerfen" variant="tertiary" icon="trash">
            {t.discard}
          </SubmitButton>
        </div>
      </Form>
      {bad > 0 && (
        <Section title={t.errors} lead={t.errorsLead} id="fehler">
          <Errors errors={errors} view={view} />
          {bad > errors.length && <p>{t.errorsMore({ text: formatNumber(language, bad - errors.length) })}</p>}
        </Section>
      )}
      {ideas.length > 0 && (
        <Section title={t.preview} id="vorschau">
          <DataTable
            caption={t.preview}
            hideCaption
            columns={[
              { key: 'title', label: t.fields.title, cell: (idea) => idea.title },
              { key: 'text', label: t.fields.text, cell: (idea) => idea.text },
              { key: 'topic', label: t.fields.topic, cell: (idea) => idea.topic || '–' },
              { key: 'district', label: t.fields.district, cell: (idea) => idea.district || '–' },
              { key: 'author', label: t.fields.author, cell: (idea) => idea.author ?? names.unnamed },
              { key: 'status', label: t.fields.status, cell: (idea) => names.status[idea.status] },
            ]}
            rows={ideas}
            rowKey={(idea) => idea.line}
          />
        </Section>
      )}
    </>
  )
}

function Errors({ errors, view }: { errors: BadRow[]; view: View }) {
  const t = useTexts(tableTexts).run
  const { columns, mapping } = view.run
  return (
    <ul className="office-errors">
      {errors.flatMap(({ line, errors: mistakes }) =>
        mistakes.map(({ field, mistake, value }) => {
          const at = mapping.indexOf(field)
          const column = at < 0 ? t.fields[field] : t.column({ name: columns[at] ?? '', n: at + 1 })
          const said = t.mistakes[mistake]
          const quoted = value === '' ? said : t.quoted({ value: shortened(value), sentence: said })
          return <li key={`${line} ${field} ${mistake}`}>{t.inRow({ line, column, sentence: quoted })}</li>
        }),
      )}
    </ul>
  )
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text
}
