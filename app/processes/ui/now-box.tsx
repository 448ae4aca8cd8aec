import { ButtonLink } from '#app/ui/button.tsx'
import { daysUntil, formatDateTime } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { type NowAction, whatNow } from '../now.ts'
import type { ShownProcess } from '../process-page.server.ts'
import { processPageTexts } from '../texts/page.ts'
import { processTexts } from '../texts.ts'

/** The one thing to do now; where there is nothing, what happens and when it goes on. */
export function NowBox({ process, closed }: { process: ShownProcess; closed: readonly string[] }) {
  const t = useTexts(processPageTexts).now
  const why = useTexts(processTexts).why
  const names = useTexts(processTexts)
  const language = useLanguage()
  const { actions, running, elsewhere, next } = whatNow({ ...process, closed })
  const { state, now } = process
  const [first, ...others] = actions
  const phase = process.phases.find(({ id }) => id === running[0]?.id)
  return (
    <section className="process-now" aria-labelledby="process-now">
      <h2 id="process-now" className="process-now__title">
        {t.title}
      </h2>
      {phase ? <p>{t.running({ phase: phase.title })}</p> : null}
      {elsewhere.map((deed) => (
        <p key={deed}>
          <strong>{why.switchedOff[deed]}</strong> {phase?.text}
        </p>
      ))}
      {first ? <FirstAction action={first} now={now} /> : null}
      {!first && elsewhere.length === 0 && state === 'running' && process.resultAt === null ? <p>{t.nothing}</p> : null}
      {state === 'done' ? <p>{process.resultAt ? t.done : t.doneWaiting}</p> : null}
      {!first && process.resultAt ? (
        <ButtonLink to="#ergebnis" icon="flag" wide plain>
          {t.results}
        </ButtonLink>
      ) : null}
      {others.length > 0 ? (
        <ul className="process-now__more">
          {others.map(({ deed, href }) => (
            <li key={deed}>
              <a href={href}>{t[deed]}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {next && !first ? (
        <p className="process-now__next">
          <Icon name="calendar" size={20} />
          <span>
            {(state === 'coming' ? t.coming : t.between)({
              phase: next.title,
              at: formatDateTime(language, next.startsAt),
            })}{' '}
            ({names.daysUntil({ days: daysUntil(next.startsAt, now) })})
          </span>
        </p>
      ) : null}
    </section>
  )
}

function FirstAction({ action: { deed, href, until }, now }: { action: NowAction; now: Date }) {
  const t = useTexts(processPageTexts).now
  const names = useTexts(processTexts)
  const language = useLanguage()
  const outside = href.startsWith('http')
  const icons = {
    submit: 'plus',
    vote: 'vote',
    budget: 'euro',
    consult: 'edit',
    discuss: 'comment',
    support: 'support',
  }
  return (
    <>
      <ButtonLink to={href} icon={outside ? 'external' : (icons[deed] as 'plus')} wide plain={!href.startsWith('/')}>
        {t[deed]}
      </ButtonLink>
      {until ? (
        <p className="process-now__until">
          <Icon name="clock" size={20} />
          <span>
            {t.until({ at: formatDateTime(language, until) })} ({names.daysLeft({ days: daysUntil(until, now) })})
          </span>
        </p>
      ) : null}
    </>
  )
}
