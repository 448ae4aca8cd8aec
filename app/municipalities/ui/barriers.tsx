import { barrierInboxTexts } from '#app/municipalities/texts/barriers.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Section } from '#app/ui/heading.tsx'
import { PlainText, Prose } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Open = { id: string; page: string; text: string; email: string | null; reportedAt: Date }
type Closed = {
  id: string
  page: string
  text: string
  answer: string | null
  doneAt: Date | null
  doneBy: string | null
}

/** A report to be dealt with: answered by e-mail where there is an address, or filed. */
export function OpenBarrier({ report, refusal }: { report: Open; refusal: unknown }) {
  const t = useTexts(barrierInboxTexts)
  const language = useLanguage()
  const { id, email } = report
  return (
    <Section title={report.page}>
      <PlainText text={report.text} />
      <DefinitionList
        items={[
          { term: t.reported, value: formatDate(language, report.reportedAt) },
          { term: t.from, value: email ? <a href={`mailto:${email}`}>{email}</a> : t.anonymous },
        ]}
      />
      {email ? (
        <Form prefix={`answer-${id}`} refusal={refusal}>
          <HiddenField name="id" value={id} />
          <TextArea name="answer" label={t.answer} hint={t.answerHint({ email })} maxLength={5_000} />
          <SubmitButton icon="mail">{t.send}</SubmitButton>
        </Form>
      ) : null}
      <Form prefix={`close-${id}`}>
        <HiddenField name="id" value={id} />
        <HiddenField name="absicht" value="abschliessen" />
        <SubmitButton variant="secondary" icon="check">
          {email ? t.done : t.doneAnonymous}
        </SubmitButton>
        {email ? <p className="muted small">{t.forget}</p> : null}
      </Form>
    </Section>
  )
}

export function ClosedBarriers({ reports }: { reports: Closed[] }) {
  const t = useTexts(barrierInboxTexts)
  const language = useLanguage()
  return (
    <Section title={t.closedTitle}>
      {reports.map(({ id, page, text, answer, doneAt, doneBy }) => (
        <Details key={id} summary={page}>
          <Prose>
            <blockquote>
              <PlainText text={text} />
            </blockquote>
          </Prose>
          <p className="muted small">
            {doneAt && (answer ? t.answeredBy : t.closedBy)({ name: doneBy, date: formatDate(language, doneAt) })}
          </p>
          {answer ? <PlainText text={answer} /> : <p>{t.noAnswer}</p>}
        </Details>
      ))}
    </Section>
  )
}
