import { formatDate, formatMoney, formatNumber } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ResultLine } from '../result.server.ts'
import { budgetResultTexts } from '../texts/result.ts'

type Line = Omit<ResultLine<{ supporters: number; points: number; cost: number }>, 'point'> & { why: string }

/** Projects with what they cost, their votes and one sentence each: why they won, or what was missing. */
export function ResultLines({ lines, round }: { lines: Line[]; round: number }) {
  return (
    <ol className="result-lines">
      {lines.map((line) => (
        <OneLine key={line.proposal.id} line={line} round={round} />
      ))}
    </ol>
  )
}

function OneLine({ line: { proposal, said, decision, why }, round }: { line: Line; round: number }) {
  const t = useTexts(budgetResultTexts)
  const language = useLanguage()
  const { number, title, won, projectNumber } = proposal
  const byPoints = said.points !== said.supporters
  return (
    <li className="result-line">
      <div className="result-line__head">
        <Icon name={won ? 'check-circle' : 'minus'} size={24} />
        <p className="result-line__title">
          {title ? <a href={`/buergerhaushalt/${round}/vorschlag/${number}`}>{title}</a> : `${number} · ${t.hidden}`}
        </p>
        <p className="result-line__figures">
          <span>{formatMoney(language, said.cost)}</span>
          <span>
            {formatNumber(language, said.points)} {byPoints ? t.columns.points : t.columns.votes}
          </span>
        </p>
      </div>
      <p className="result-line__why">{why}</p>
      {decision ? (
        <p className="result-line__council">
          <Icon name="town-hall" size={20} />
          <span>
            {t.council({ day: formatDate(language, decision.decidedOn), resolution: decision.resolution })}{' '}
            <strong>{decision.realised ? t.realised : t.notRealised}</strong> {decision.reason}
          </span>
        </p>
      ) : null}
      {projectNumber !== null ? (
        <p className="result-line__project">
          <a href={`/vorhaben/${projectNumber}`}>{t.project}</a>
        </p>
      ) : null}
    </li>
  )
}
