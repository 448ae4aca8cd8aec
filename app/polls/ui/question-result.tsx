import type { CountingRule, QuestionResult } from '#app/methods/count.ts'
import { quorum } from '#app/methods/thresholds.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { fewestBallots } from '../poll.ts'
import type { QuestionOutcome } from '../result.server.ts'
import { resultRows } from '../result-rows.ts'
import { resultAlt, whyInWords } from '../result-words.ts'
import { wishOf } from '../rule.ts'
import { resultTexts } from '../texts/result.ts'
import { BudgetResultView } from './budget-result.tsx'
import { RuleInWords } from './poll-questions.tsx'
import { ResultDetails } from './result-details.tsx'
import { ResultTable } from './result-table.tsx'

type Props = QuestionOutcome & {
  poll: {
    number: number
    eligible: number | null
    seed: string | null
    seedHash: string | null
    process: { number: number }
    ofBudget: boolean
  }
  origin: string
  alone: boolean
}

/** What came out of one question, why, and everything that belongs to it. */
export function QuestionResultView({ question, result, poll, origin }: Props) {
  const t = useTexts(resultTexts)
  const language = useLanguage()
  const { position, title, options, rule } = question
  const id = `frage-${position}`
  const shown = result
    ? resultRows(
        result.result,
        options.map((option) => option.title),
      )
    : null
  return (
    <Section title={title} id={id} className="question-result">
      {result && shown ? (
        <>
          <p className="question-result__why">
            <Icon name="flag" size={24} />
            <strong>{whyInWords(language, result.result, shown)}</strong>
          </p>
          <Quorum rule={rule} result={result.result} had={result.asked} eligible={poll.eligible} />
          <Lot result={result.result} titles={options.map((option) => option.title)} poll={poll} />
          <ResultTable title={title} shown={shown} result={result} titles={options.map((option) => option.title)} />
          <p className="muted">
            {t.answered({
              valid: formatNumber(language, 'valid' in result.result ? result.result.valid : 0),
              asked: formatNumber(language, result.asked),
            })}
          </p>
          <RuleInWords rule={rule} eligible={poll.eligible} />
          <ResultDetails result={result.result} titles={options.map((option) => option.title)} />
          <Files number={poll.number} position={position} origin={origin} alt={resultAlt(language, title, shown)} />
        </>
      ) : result && (result.result.method === 'greedy' || result.result.method === 'equalShares') ? (
        <>
          <BudgetResultView question={question} result={result.result} poll={poll} />
          <RuleInWords rule={rule} eligible={poll.eligible} />
        </>
      ) : (
        <Alert title={t.tooFewHere({ least: fewestBallots })} />
      )}
    </Section>
  )
}

function Quorum(props: { rule: CountingRule; result: QuestionResult; had: number; eligible: number | null }) {
  const { rule, result, had, eligible } = props
  const t = useTexts(resultTexts)
  const language = useLanguage()
  const asked = eligible === null ? null : quorum(wishOf(rule).turnoutPercent, eligible, had)
  const reached = result.method === 'yesNo' ? result.turnout : asked
  if (!reached) return null
  const words = {
    needed: formatNumber(language, reached.needed),
    had: formatNumber(language, reached.had),
    reached: reached.reached,
  }
  return reached.reached ? <p>{t.quorum(words)}</p> : <Alert tone="warning" title={t.quorum(words)} />
}

function Lot({ result, titles, poll }: { result: QuestionResult; titles: string[]; poll: Props['poll'] }) {
  const t = useTexts(resultTexts)
  if (!('byLot' in result) || !result.byLot) return null
  const tied = (result.ranking[0] ?? []).map((option) => `„${titles[option]}“`).join(', ')
  return (
    <Alert title={t.lot({ tied, first: titles[result.order[0]!] ?? '' })}>
      <p>{t.lotHow}</p>
      <p>
        {t.lotSeed}: <code className="poll-hash">{poll.seed}</code>
      </p>
      <p>
        {t.lotHash}: <code className="poll-hash">{poll.seedHash}</code>
      </p>
    </Alert>
  )
}

function Files(props: { number: number; position: number; origin: string; alt: string }) {
  const { number, position, origin, alt } = props
  const t = useTexts(resultTexts)
  const file = `/abstimmungen/${number}/ergebnis/${position}`
  return (
    <Details summary={t.downloads}>
      <ul className="result-files">
        <li>
          <a href={`${file}.json`}>{t.sheet}</a>
        </li>
        <li>
          <a href={`${file}.csv`}>{t.table}</a>
        </li>
        <li>
          <a href={`${file}.svg`}>{t.image}</a>
        </li>
      </ul>
      <p>
        <strong>{t.embed}</strong>
        <br />
        {t.embedHow}
      </p>
      <pre className="result-code">
        <code>{`<img src="${origin}${file}.svg" width="800" alt="${alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}">`}</code>
      </pre>
    </Details>
  )
}
