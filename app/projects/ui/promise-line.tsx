import { classes } from '#app/ui/classes.ts'
import { formatDate, formatMoney } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Language } from '#app/ui/texts.ts'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { shiftText } from '../change-text.ts'
import type { Day } from '../project.ts'
import type { ProjectPage } from '../project-page.server.ts'
import { moneyShift } from '../promise.ts'
import { pageTexts } from '../texts/page.ts'
import { expectedCost } from '../traffic-light.ts'

type Line = {
  what: string
  was: string | null
  nowWord: string
  now: string
  /** how far it moved, in words */
  distance: string | null
  worse: boolean
}

/** "zugesagt -> jetzt": the promise on the left, what holds today on the right, and what lies between. */
export function PromiseLines({ project }: { project: ProjectPage }) {
  const language = useLanguage()
  const t = useTexts(pageTexts).promise
  const lines = [endLine(language, project), startLine(language, project), costLine(language, project)]
  return (
    <ul className="promise-lines" aria-label={t.title}>
      {lines.map((line) =>
        line ? (
          <li className="promise-line" key={line.what}>
            <p className="promise-line__what">{line.what}</p>
            <p className="promise-line__way">
              {line.was ? (
                <>
                  <span className="promise-line__was">
                    <span className="promise-line__word">{t.promised}</span>
                    {line.was}
                  </span>
                  <Icon name="arrow-right" size={20} className="promise-line__arrow" />
                </>
              ) : null}
              <span className="promise-line__now">
                <span className="promise-line__word">{line.nowWord}</span>
                {line.now}
              </span>
            </p>
            {line.distance ? (
              <p className={classes('promise-line__distance', line.worse && 'promise-line__distance--worse')}>
                <Icon name={line.worse ? 'warning' : 'check'} size={16} />
                {line.distance}
              </p>
            ) : null}
          </li>
        ) : null,
      )}
    </ul>
  )
}

function endLine(language: Language, project: ProjectPage): Line | null {
  const t = textsIn(pageTexts, language).promise
  const { endFirstPromised, endActual, endPlanned, state } = project
  const line = dateLine(language, t.end, endFirstPromised, endActual, endPlanned)
  return line && state === 'stopped' ? { ...line, now: t.stopped, distance: null } : line
}

function startLine(language: Language, project: ProjectPage): Line | null {
  const { start, started } = textsIn(pageTexts, language).promise
  const { startFirstPromised, startActual, startPlanned, state } = project
  // what was stopped before it began has no start any more
  if (state === 'stopped' && !startActual) return null
  return dateLine(language, startActual ? started : start, startFirstPromised, startActual, startPlanned)
}

function dateLine(
  language: Language,
  what: string,
  first: Day | null,
  actual: Day | null,
  planned: Day | null,
): Line | null {
  const t = textsIn(pageTexts, language).promise
  const now = actual ?? planned
  if (!first && !now) return null
  const distance = first && now ? (shiftText(language, first, now) ?? t.asPromised) : null
  return {
    what,
    was: first && formatDate(language, first),
    nowWord: actual ? t.actual : t.now,
    now: now ? formatDate(language, now) : t.open,
    distance,
    worse: first !== null && now !== null && now > first,
  }
}

function costLine(language: Language, project: ProjectPage): Line | null {
  const t = textsIn(pageTexts, language).promise
  const { costFirstPromised, costSpent, state } = project
  const now = state === 'done' && costSpent !== null ? costSpent : (expectedCost(project) ?? project.costApproved)
  if (costFirstPromised === null && now === null) return null
  const shift = moneyShift(costFirstPromised, now)
  const size = shift && { money: formatMoney(language, Math.abs(shift.cents)), percent: shift.percent }
  return {
    what: t.cost,
    was: costFirstPromised === null ? null : formatMoney(language, costFirstPromised),
    nowWord: state === 'done' ? t.actual : t.now,
    now: now === null ? t.open : formatMoney(language, now),
    distance:
      state === 'stopped'
        ? null
        : size && (shift.cents === 0 ? t.asPromised : shift.cents > 0 ? t.more(size) : t.less(size)),
    worse: shift !== null && shift.cents > 0,
  }
}
