import { Link } from 'react-router'
import { ideaTexts } from '#app/ideas/texts.ts'
import type { ImportDetail } from '#app/office/imports.server.ts'
import { isUnderWay, percentDone } from '#app/office/run.ts'
import { tableTexts } from '#app/office/texts/tables.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { RunProgress } from '#app/ui/run-progress.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Props = { run: ImportDetail; kept: { number: number; title: string }[] }

/** Third step: how far it is, then what became of it and the way back. */
export function ImportWork({ run, kept }: Props) {
  const t = useTexts(tableTexts).run
  const language = useLanguage()
  const figure = (n: number) => formatNumber(language, n)
  return isUnderWay(run.state) ? (
    <>
      <RunProgress
        label={t.progress}
        percent={percentDone(run)}
        text={t.rows({ done: figure(run.done), total: figure(run.total) })}
        again={{ to: `/verwaltung/einlesen/${run.id}`, label: t.again }}
      />
      {run.cancelAsked ? (
        <p role="status">{t.cancelling}</p>
      ) : (
        !run.undone && (
          <Form>
            <SubmitButton name="aktion" value="abbrechen" variant="secondary" icon="close">
              {t.cancel}
            </SubmitButton>
          </Form>
        )
      )}
    </>
  ) : (
    <>
      <Outcome run={run} kept={kept} />
      {!run.undone && run.stored > 0 && (
        <Section title={t.undo} lead={t.undoLead}>
          <Form>
            <SubmitButton name="aktion" value="zuruecknehmen" variant="danger" icon="undo">
              {t.undo}
            </SubmitButton>
          </Form>
        </Section>
      )}
    </>
  )
}

function Outcome({ run, kept }: Props) {
  const t = useTexts(tableTexts).run
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const figure = (n: number) => ({ count: n, text: formatNumber(language, n) })
  if (run.undone)
    return (
      <>
        <Alert tone="success" title={t.undone} announce>
          {run.kept > 0 && t.kept(figure(run.kept))}
        </Alert>
        {kept.length > 0 && (
          <Section title={t.staying}>
            <ul className="office-errors">
              {kept.map((idea) => (
                <li key={idea.number}>
                  <Link to={`/ideen/${idea.number}`}>{names.named(idea)}</Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    )
  return (
    <>
      <Alert
        tone={run.state === 'finished' ? 'success' : 'warning'}
        title={t.stored(figure(run.stored))}
        announce
        actions={
          <ButtonLink to="/verwaltung/ideen" variant="secondary">
            {t.see}
          </ButtonLink>
        }
      >
        {run.state === 'cancelled' && t.cancelled}
        {run.state === 'failed' && t.failed}
      </Alert>
      <ul className="office-tally">
        {run.refused > 0 && <li>{t.bad(figure(run.refused))}</li>}
        {run.known > 0 && <li>{t.known(figure(run.known))}</li>}
      </ul>
    </>
  )
}
