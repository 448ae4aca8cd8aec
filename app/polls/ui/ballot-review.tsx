import './ballot.css'
import { Alert } from '#app/ui/alert.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { fieldsOf, isEmpty } from '../ballot.ts'
import type { Marks } from '../poll.ts'
import { ballotTexts } from '../texts/ballot.ts'
import type { AskedQuestion } from './ballot-form.tsx'
import { ShownMarks } from './ballot-marks.tsx'

/** The ballot once more, before it counts. */
export function BallotReview(props: { asked: AskedQuestion[]; marks: Marks[]; submissionId: string }) {
  const { asked, marks, submissionId } = props
  const t = useTexts(ballotTexts)
  const empty = asked.every(({ question }, at) => isEmpty(question, marks[at]!))
  return (
    <Form className="ballot ballot--review">
      {empty ? <Alert tone="warning" title={t.reviewEmpty} /> : null}
      <ol className="ballot-review">
        {asked.map(({ question }, at) => (
          <li className="ballot-review__question" key={question.id}>
            <h2 className="ballot-review__title">{question.title}</h2>
            <ShownMarks question={question} marks={marks[at]!} />
          </li>
        ))}
      </ol>
      <input type="hidden" name="submissionId" value={submissionId} />
      {/* no fields of type hidden: those are not brought back after signing in anew */}
      {asked.flatMap(({ question }, at) =>
        fieldsOf(question, marks[at]!).map(({ name, value }) => (
          <input key={`${name} ${value}`} type="text" hidden readOnly name={name} value={value} />
        )),
      )}
      <div className="ballot__end ballot__end--review">
        <SubmitButton name="step" value="cast" icon="vote" busyText={t.casting} wide>
          {t.cast}
        </SubmitButton>
        <SubmitButton name="step" value="edit" variant="secondary" wide>
          {t.edit}
        </SubmitButton>
      </div>
    </Form>
  )
}
