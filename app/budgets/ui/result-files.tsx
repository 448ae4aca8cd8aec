/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { budgetResultTexts } from '../texts/result.ts'

type CountedPot = {
  title: string /** place in the round, from 1 */
  at: number /** of its question in the poll */
  position: number
}
type ResultFilesProps = { round: { number: number; poll: number }; pots: CountedPot[] }

/** Everything somebody needs to count again, and the command that does. */
export function ResultFiles({ round: { number, poll }, pots }: ResultFilesProps) {
  const t = useTexts(budgetResultTexts)
  const first = pots[0]
  return (
    <Section id="nachzaehlen" title={t.files} lead={t.filesLead}>
      <ul className="result-files">
        {pots.map(({ title, at, position }) => (
          <li key={at}>
            <a href={`/abstimmungen/${poll}/ergebnis/${position}.json`}>{t.sheet({ pot: title })}</a>
          </li>
        ))}
        {first ? (
          <li>
            <a href={`/abstimmungen/${poll}/stimmen.csv`}>{t.ballots}</a>
          </li>
        ) : null}
        {pots.map(({ title, at }) => (
          <li key={at}>
            <a href={`/buergerhaushalt/${number}/stimmen.pb?topf=${at}`}>{t.pb({ pot: title })}</a>
          </li>
        ))}
        <li>
          <a href={`/buergerhaushalt/${number}/vorschlaege.csv`}>{t.csv}</a>
        </li>
        <li>
          <a href={`/abstimmungen/${poll}/ergebnis`}>{t.pollResult}</a>
        </li>
      </ul>
      {first ? (
        <>
          <p>{t.command}</p>
          <pre className="result-command" tabIndex={0} role="region" aria-label={t.files}>
            <code>{`npm run -s recount -- abstimmung-${poll}-frage-${first.position}.json`}</code>
          </pre>
        </>
      ) : null}
    </Section>
  )
}
