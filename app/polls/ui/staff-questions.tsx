import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { Heading, Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { BallotQuestion } from '../poll.ts'
import { wishOf } from '../rule.ts'
import { pollStaffTexts } from '../texts/staff.ts'
import { questionTexts } from '../texts/staff-questions.ts'

type Question = BallotQuestion & { rule: unknown }
type StaffQuestionsProps = { poll: { number: number; questions: Question[] }; fixed: boolean }

/** The questions in the order of the ballot, each with its options and its rule. */
export function StaffQuestions({ poll: { number, questions }, fixed }: StaffQuestionsProps) {
  const t = useTexts(pollStaffTexts).poll
  const path = `/verwaltung/abstimmungen/${number}/frage`
  return (
    <Section
      title={t.questions}
      id="fragen"
      lead={questions.length === 0 ? t.questionsNone : t.questionsLead}
      actions={
        fixed ? null : (
          <ButtonLink to={`${path}/neu`} variant="secondary" size="small" icon="plus">
            {t.questionAdd}
          </ButtonLink>
        )
      }
    >
      <ol className="poll-questions">
        {questions.map((question) => (
          <OneQuestion key={question.id} question={question} path={path} fixed={fixed} />
        ))}
      </ol>
    </Section>
  )
}

function OneQuestion({ question, path, fixed }: { question: Question; path: string; fixed: boolean }) {
  const t = useTexts(questionTexts)
  const { id, position, kind, title, options, rule } = question
  const act = (intent: string, icon: 'arrow-up' | 'arrow-down', label: string) => (
    <Button type="submit" name="intent" value={intent} variant="tertiary" size="small" icon={icon} aria-label={label}>
      {''}
    </Button>
  )
  return (
    <li className="poll-question">
      <p className="poll-question__kind">
        {t.number({ number: position })} · {t.kinds[kind].name} · {t.countings[wishOf(rule).counting].name}
      </p>
      <Heading level={3} size={4}>
        {title}
      </Heading>
      <p className="poll-question__options">
        {options.length === 0 ? t.optionsNone : options.map((option) => option.title).join(' · ')}
      </p>
      <div className="poll-row-actions">
        <a href={`${path}/${id}`}>
          {fixed ? t.options : t.edit}
          <span className="visually-hidden">: {title}</span>
        </a>
        {fixed ? null : (
          <Form prefix={id} className="poll-row-actions__form">
            <HiddenField name="id" value={id} />
            {act('up', 'arrow-up', t.up({ title }))}
            {act('down', 'arrow-down', t.down({ title }))}
          </Form>
        )}
      </div>
    </li>
  )
}
