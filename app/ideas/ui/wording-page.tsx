import './ideas.css'
import './wording.css'
import type { ReactNode } from 'react'
import { textLength, titleLength } from '#app/ideas/idea.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { Honeypot } from '#app/moderation/ui/honeypot.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Form, type FormProps } from '#app/ui/forms/form.tsx'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type WordingPageProps = {
  words: { heading: string; lead: string; send: string }
  labels: { title: string; text: string }
  idea: { number: number; title: string; text: string; version: number | string; refused: string | null }
  /** what the action gave back */
  refusal: FormProps['refusal']
  /** hidden fields of its own */
  hidden?: ReactNode
  /** what is asked besides the words */
  children: ReactNode
}

/** Other words for an idea, by those who may change it or as a proposal: the words, what stands there meanwhile, why it cannot be. */
export function WordingPage({ words, labels, idea, refusal, hidden, children }: WordingPageProps) {
  const t = useTexts(wordingTexts)
  const names = useTexts(ideaTexts)
  const { number, title, text, version } = idea
  // what was typed stays in the form when it came too late
  const refused = refusal ? null : idea.refused
  const address = `/ideen/${number}`
  return (
    <Page
      width="reading"
      title={words.heading}
      {...(refused ? {} : { lead: words.lead })}
      kind={names.number({ number })}
      breadcrumb={[
        { label: names.ideas, to: '/ideen' },
        { label: names.number({ number }), to: address },
      ]}
    >
      <title>{`${words.heading}: ${title}`}</title>
      {refused ? (
        <>
          <Alert tone="info" icon="lock" title={refused} />
          <ButtonLink to={address} variant="secondary">
            {t.back}
          </ButtonLink>
        </>
      ) : (
        <Form refusal={refusal} defaults={{ title, text }}>
          {hidden}
          {/* the loader runs again after a refusal: saved once more, it replaces what stands there then */}
          <input type="hidden" name="version" value={version} />
          <Honeypot />
          {isOvertaken(refusal) ? (
            <Details summary={t.revise.merged} open>
              <p className="idea-overtaken__title">{title}</p>
              <PlainText text={text} />
            </Details>
          ) : null}
          <TextField name="title" label={labels.title} maxLength={titleLength.max} autoComplete="off" />
          <TextArea name="text" label={labels.text} rows={12} maxLength={textLength.max} />
          <ReadingHelp field="text" for="citizens" />
          {children}
          <div className="idea-step-actions">
            <SubmitButton icon="check" wide>
              {words.send}
            </SubmitButton>
            <ButtonLink to={address} variant="tertiary">
              {t.back}
            </ButtonLink>
          </div>
        </Form>
      )}
    </Page>
  )
}

function isOvertaken(refusal: unknown): boolean {
  return (
    typeof refusal === 'object' && refusal !== null && 'reason' in refusal && refusal.reason === 'changed-meanwhile'
  )
}
