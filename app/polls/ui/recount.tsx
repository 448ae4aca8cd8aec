import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { resultTexts } from '../texts/result.ts'

/** All ballots to download, and the command that counts them again. */
export function Recount({ number, positions }: { number: number; positions: number[] }) {
  const t = useTexts(resultTexts)
  const first = positions[0]
  if (first === undefined) return null
  return (
    <Section title={t.recount} id="nachzaehlen">
      <p>{t.recountHow}</p>
      <pre className="result-code">
        <code>{`npm run -s recount -- abstimmung-${number}-frage-${first}.json`}</code>
      </pre>
      <ul className="result-files">
        <li>
          <a href={`/abstimmungen/${number}/stimmen.csv`}>{t.ballots}</a>
        </li>
        {positions.map((position) => (
          <li key={position}>
            <a href={`/abstimmungen/${number}/ergebnis/${position}.json`}>
              {t.sheet}
              {positions.length > 1 ? ` ${position}` : ''}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
