import { formatMoney } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { isChosenKind, isEmpty, summary } from '../ballot.ts'
import type { BallotQuestion, Marks } from '../poll.ts'
import { ballotTexts } from '../texts/ballot.ts'

/** What one ballot says to a question, in words. */
export function ShownMarks({ question, marks }: { question: BallotQuestion; marks: Marks | null }) {
  const t = useTexts(ballotTexts)
  const language = useLanguage()
  const { kind, options } = question
  if (!marks || isEmpty(question, marks)) return <p className="ballot-marks__none">{t.left}</p>
  const chosen = isChosenKind(kind)
  const said = options.flatMap((option, at) => {
    const mark = marks[at] ?? null
    return mark === null || ((chosen || kind === 'points') && mark === 0) ? [] : [{ option, mark }]
  })
  if (kind === 'ranking') said.sort((a, b) => a.mark - b.mark)
  const { spent, left } = summary(question, marks)
  return (
    <>
      <ul className="ballot-marks">
        {said.map(({ option, mark }) => (
          <li className="ballot-marks__line" key={option.id}>
            {chosen ? <Icon name="check" size={20} /> : <span className="ballot-marks__mark">{wordOf(mark)}</span>}
            <span>
              {option.title}
              {chosen && option.cost !== null ? ` (${formatMoney(language, option.cost)})` : ''}
            </span>
          </li>
        ))}
      </ul>
      {left !== null ? (
        <p className="muted">
          {t.spent({ spent: formatMoney(language, spent), of: formatMoney(language, question.budget ?? 0) })}
        </p>
      ) : null}
    </>
  )

  function wordOf(mark: number): string {
    return kind === 'score' || kind === 'ranking' || kind === 'consensing' || kind === 'points'
      ? t.marks[kind]({ mark })
      : String(mark)
  }
}
