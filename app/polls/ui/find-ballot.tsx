import './ballot.css'
import { Form } from 'react-router'
import { Alert } from '#app/ui/alert.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { BallotQuestion } from '../poll.ts'
import type { FoundBallot } from '../receipt.server.ts'
import { resultTexts } from '../texts/result.ts'
import { ShownMarks } from './ballot-marks.tsx'

type Props = { address: string; typed: string | null; ballot: FoundBallot | null; questions: BallotQuestion[] }

/** Everybody finds the own ballot by its receipt. */
export function FindBallot({ address, typed, ballot, questions }: Props) {
  const t = useTexts(resultTexts).find
  return (
    <Section title={t.title} id="quittung" lead={t.lead}>
      <Form className="find-ballot" method="get" action={`${address}#quittung`} preventScrollReset>
        <div className="find-ballot__field">
          <label className="kern-label" htmlFor="find-ballot">
            {t.field}
          </label>
          <input
            className="kern-form-input__input"
            id="find-ballot"
            name="quittung"
            defaultValue={typed ?? ''}
            autoComplete="off"
            maxLength={60}
          />
        </div>
        <button className="button button--secondary" type="submit">
          <Icon name="search" size={20} />
          <span className="button__label">{t.submit}</span>
        </button>
      </Form>
      {ballot?.found === 'yes' ? (
        <>
          <Alert tone="success" title={t.found} announce />
          <ol className="ballot-review">
            {questions.map((question, at) => (
              <li className="ballot-review__question" key={question.id}>
                <h3 className="ballot-review__title">{question.title}</h3>
                <ShownMarks question={question} marks={ballot.marks[at] ?? null} />
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {ballot?.found === 'no' ? (
        <Alert tone="warning" title={t.missing} announce>
          <p>{t.missingHow}</p>
        </Alert>
      ) : null}
      {ballot?.found === 'no-code' ? <Alert tone="warning" title={t.shape} announce /> : null}
    </Section>
  )
}
