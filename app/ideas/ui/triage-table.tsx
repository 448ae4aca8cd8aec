import { useState } from 'react'
import { Link } from 'react-router'
import { answerLength } from '#app/ideas/answer.ts'
import type { QueuedIdea } from '#app/ideas/queue.server.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { IdeaStatusBadge } from '#app/ideas/ui/idea-status.tsx'
import { classes } from '#app/ui/classes.ts'
import { useHydrated } from '#app/ui/client-only.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { daysUntil, formatDate, formatNumber, isoDay } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { ChooseAll, ChooseIdea } from './triage-choice.tsx'

type Props = {
  ideas: QueuedIdea[]
  suggestion: string
  mayAnswer: boolean
  mayMakeProject: boolean
  refusal: unknown
}

/** The queue itself, with what can be done to several ideas at once. */
export function TriageTable({ ideas, suggestion, mayAnswer, mayMakeProject, refusal }: Props) {
  const t = useTexts(triageTexts).queue
  const hydrated = useHydrated()
  const [chosen, setChosen] = useState(() => chosenBefore(refusal))
  const bulk = mayAnswer || mayMakeProject
  const choice: Column<QueuedIdea> = {
    key: 'choice',
    label: t.table.choose,
    cell: (idea) => (
      <ChooseIdea
        first={idea === ideas[0]}
        idea={idea}
        chosen={chosen.includes(idea.number)}
        onChange={(on) => setChosen(on ? [...chosen, idea.number] : chosen.filter((one) => one !== idea.number))}
      />
    ),
  }
  return (
    <Form
      refusal={refusal}
      defaults={{ text: suggestion }}
      prefix="bulk"
      className={classes('triage', bulk && 'triage--choice')}
    >
      {bulk && hydrated && <ChooseAll numbers={ideas.map((idea) => idea.number)} chosen={chosen} choose={setChosen} />}
      <DataTable
        caption={t.table.caption}
        hideCaption
        columns={[...(bulk ? [choice] : []), ...useColumns()]}
        rows={ideas}
        rowKey={(idea) => idea.id}
      />
      {chosen.length > 0 && (
        <p className="triage__chosen">
          <span role="status">{t.bulk.chosen({ count: chosen.length })}</span>
          <a href="#mit-auswahl">{t.bulk.toActions}</a>
        </p>
      )}
      {bulk && (
        <section className="triage__bulk" aria-labelledby="mit-auswahl">
          <Heading level={2} size={3} id="mit-auswahl">
            {t.bulk.title}
          </Heading>
          {mayAnswer && (
            <TextArea name="text" label={t.bulk.text} hint={t.bulk.textHint} rows={3} maxLength={answerLength.max} />
          )}
          <div className="triage__buttons">
            {mayAnswer && (
              <SubmitButton name="intent" value="review" icon="clock">
                {t.bulk.review}
              </SubmitButton>
            )}
            {mayMakeProject && (
              <SubmitButton name="intent" value="project" variant="secondary" icon="project">
                {t.bulk.project}
              </SubmitButton>
            )}
          </div>
        </section>
      )}
    </Form>
  )
}

function chosenBefore(refusal: unknown): number[] {
  const { values } = (refusal ?? {}) as Partial<Refusal>
  return [values?.idee ?? []].flat().map(Number)
}

function useColumns(): Column<QueuedIdea>[] {
  const t = useTexts(triageTexts).queue
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const isOpen = (idea: QueuedIdea) => idea.status === 'new' || idea.status === 'inReview'
  return [
    {
      key: 'idea',
      label: t.table.idea,
      rowHeader: true,
      cell: (idea) => (
        <>
          <Link className="triage__title" to={`/verwaltung/ideen/${idea.number}`}>
            {idea.title}
          </Link>
          <span className="triage__about">
            {[names.number(idea), idea.topic, idea.district].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    { key: 'status', label: t.table.status, cell: (idea) => <IdeaStatusBadge status={idea.status} /> },
    {
      key: 'waiting',
      label: t.table.waiting,
      cell: (idea) => (
        <>
          {isOpen(idea) && <span className="triage__wait">{t.waitsFor({ days: -daysUntil(idea.waitingSince) })}</span>}
          <time className="triage__date" dateTime={isoDay(idea.statusSince)}>
            {formatDate(language, idea.statusSince)}
          </time>
          {isOpen(idea) && idea.waitingSince > idea.statusSince && (
            <span className="triage__date">{t.imported({ date: formatDate(language, idea.waitingSince) })}</span>
          )}
        </>
      ),
    },
    {
      key: 'supports',
      label: t.table.supports,
      align: 'end',
      cell: (idea) => formatNumber(language, idea.supportCount),
    },
  ]
}
