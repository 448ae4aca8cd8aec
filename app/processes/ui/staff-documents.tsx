import { Details } from '#app/ui/details.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { maxPdfBytes } from '../document.ts'
import { processLengths } from '../process-form.ts'
import type { ShownProcess } from '../process-page.server.ts'
import { processStaffTexts } from '../texts/staff.ts'

type StaffDocumentsProps = { process: ShownProcess; freshId: string; refused: (part: string) => unknown }

/** Documents as they stand, and two ways to add one. */
export function StaffDocuments({ process, freshId, refused }: StaffDocumentsProps) {
  const t = useTexts(processStaffTexts).process
  const { documents, number } = process
  const { max } = processLengths.document
  return (
    <Section title={t.documents} id="unterlagen" lead={t.documentsLead}>
      {documents.length === 0 ? <p>{t.noDocuments}</p> : null}
      <ul className="process-documents">
        {documents.map(({ id, title, url }) => (
          <li key={id}>
            <Icon name={url ? 'external' : 'document'} size={24} />
            <a href={url ?? `/mitmachen/${number}/dokument/${id}`}>{title}</a>
            <Form prefix={id} className="process-documents__remove">
              <HiddenField name="intent" value="remove-document" />
              <HiddenField name="id" value={id} />
              <button className="button button--tertiary button--small" type="submit">
                <Icon name="trash" size={20} />
                <span className="visually-hidden">{t.removeDocument({ title })}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <Details summary={t.addPdf} open={refused('pdf') !== undefined}>
        <Form key={`pdf ${freshId}`} refusal={refused('pdf')} prefix="pdf" encType="multipart/form-data">
          <HiddenField name="intent" value="add-pdf" />
          <HiddenField name="id" value={freshId} />
          <TextField name="title" label={t.documentTitle} maxLength={max} />
          <FileField name="pdf" label={t.pdf} accept="application/pdf" maxBytes={maxPdfBytes} />
          <SubmitButton icon="upload">{t.add}</SubmitButton>
        </Form>
      </Details>
      <Details summary={t.addLink} open={refused('link') !== undefined}>
        <Form key={`link ${freshId}`} refusal={refused('link')} prefix="link">
          <HiddenField name="intent" value="add-link" />
          <HiddenField name="id" value={freshId} />
          <TextField name="title" label={t.documentTitle} maxLength={max} />
          <TextField name="url" label={t.url} type="url" inputMode="url" />
          <SubmitButton icon="plus">{t.add}</SubmitButton>
        </Form>
      </Details>
    </Section>
  )
}
