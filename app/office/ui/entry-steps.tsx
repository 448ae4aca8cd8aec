import type { ReactNode } from 'react'
import { ideaTexts } from '#app/ideas/texts.ts'
import type { EntryDetail } from '#app/office/entries.server.ts'
import { entryTexts } from '#app/office/texts/entry.ts'
import { Alert } from '#app/ui/alert.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** What is left to do about an entry: receipt, letter, forgetting. */
export function EntrySteps({ entry }: { entry: EntryDetail }) {
  const { entry: t, channels } = useTexts(entryTexts)
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const { channel, name, contactEmail, contactAddress, receiptAt, claimedAt, letterDue, answers } = entry
  const answer = answers.at(-1)
  const known = name || contactEmail || contactAddress
  if (claimedAt)
    return <Alert tone="success" title={t.claimed({ date: formatDate(language, claimedAt) })} icon="check-circle" />
  return (
    <>
      <Section title={t.facts}>
        <DefinitionList
          items={[
            { term: t.channel, value: channels[channel] },
            { term: t.name, value: name ?? names.unnamed },
            { term: t.email, value: contactEmail ?? t.none },
            { term: t.address, value: contactAddress ? <Lines text={contactAddress} /> : t.none },
          ]}
        />
      </Section>
      {letterDue && answer && (
        <Section title={t.answer} lead={t.answerLead}>
          <PlainText text={answer.text} />
          <Form>
            <SubmitButton name="aktion" value="brief" variant="secondary" icon="mail">
              {t.letterSent}
            </SubmitButton>
          </Form>
        </Section>
      )}
      <Section title={t.receipt} lead={t.receiptLead}>
        {receiptAt && <p>{t.receiptAt({ date: formatDate(language, receiptAt) })}</p>}
        <Form>
          <div className="office-buttons">
            <SubmitButton name="aktion" value="drucken" icon="print">
              {t.print}
            </SubmitButton>
            {contactEmail && (
              <SubmitButton name="aktion" value="mail" variant="secondary" icon="mail">
                {t.mail}
              </SubmitButton>
            )}
          </div>
        </Form>
      </Section>
      {known && (
        <Section title={t.forget} lead={t.forgetLead}>
          <Form>
            <SubmitButton name="aktion" value="vergessen" variant="danger" icon="trash">
              {t.forget}
            </SubmitButton>
          </Form>
        </Section>
      )}
    </>
  )
}

function Lines({ text }: { text: string }): ReactNode {
  return <span className="office-lines">{text}</span>
}
