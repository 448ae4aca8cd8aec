import './staff.css'
import { Details } from '#app/ui/details.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { projectLengths } from '../project-form.ts'
import type { LinkedIdea } from '../project-page.server.ts'
import { staffTexts } from '../texts/staff.ts'

/** The ideas a project came from; staff link and unlink them here. */
export function LinkedIdeas({
  ideas,
  mayManage,
  refusal,
}: {
  ideas: readonly LinkedIdea[]
  mayManage: boolean
  refusal: unknown
}) {
  const texts = useTexts(staffTexts)
  const t = texts.project
  return (
    <Section title={t.ideas} id="ideen">
      {ideas.length === 0 && <p>{t.noIdeas}</p>}
      <ul className="linked-ideas">
        {ideas.map(({ id, number, title }) => (
          <li className="linked-ideas__idea" key={id}>
            <a href={`/ideen/${number}`}>
              {t.idea({ number })}: {title}
            </a>
            {mayManage && (
              <Form prefix={`loesen-${number}`}>
                <input type="hidden" name="intent" value="unlink-idea" />
                <input type="hidden" name="id" value={id} />
                <SubmitButton variant="tertiary" icon="close">
                  {t.unlinkIdea({ number })}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayManage && (
        <Details summary={t.linkIdea} open={refusal !== undefined}>
          <Form
            refusal={refusal}
            prefix="idee"
            defaults={{ answer: texts.fields.answerDefault }}
            key={ideas.map(({ id }) => id).join()}
          >
            <input type="hidden" name="intent" value="link-idea" />
            <TextField name="number" label={t.ideaNumber} inputMode="numeric" width="short" />
            <TextArea
              name="answer"
              label={t.ideaAnswer}
              hint={t.ideaAnswerHint}
              rows={4}
              maxLength={projectLengths.answer.max}
            />
            <SubmitButton variant="secondary" icon="link">
              {t.linkIdea}
            </SubmitButton>
          </Form>
        </Details>
      )}
    </Section>
  )
}
