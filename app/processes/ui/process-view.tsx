import './processes.css'
import type { ReactNode } from 'react'
import { Alert } from '#app/ui/alert.tsx'
import { type Figure, FigureTiles } from '#app/ui/figure-tiles.tsx'
import { formatBytes, formatDate, formatNumber } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ShownDocument } from '../process-page.server.ts'
import { processPageTexts } from '../texts/page.ts'
import { NowBox } from './now-box.tsx'
import { PhaseTimeline } from './phase-timeline.tsx'
import { ProcessFacts, type ProcessFactsProps } from './process-facts.tsx'

export type ProcessViewProps = ProcessFactsProps & {
  closed: readonly string[]
  /** follow button, under what can be done now */
  follow?: ReactNode
  /** ideas of the process, the discussion: what other capabilities show */
  children?: ReactNode
}

/** The content of a process, on its own page and in the preview. */
export function ProcessView({ process, closed, follow, children, ...facts }: ProcessViewProps) {
  const t = useTexts(processPageTexts)
  const language = useLanguage()
  const { purpose, openText, fixedText, resultText, resultAt, documents, figures, phases, now, stoppedAt } = process
  const number = (n: number) => formatNumber(language, n)
  const withIdeas = !closed.includes('ideas') && phases.some(({ kind }) => kind === 'ideas')
  const tiles: Figure[] = [
    ...(withIdeas
      ? [
          {
            value: number(figures.ideas),
            label: t.facts.ideas,
            icon: 'idea' as const,
            href: `/ideen?verfahren=${process.number}`,
          },
          { value: number(figures.supports), label: t.facts.supports, icon: 'support' as const },
        ]
      : []),
    ...(closed.includes('comments')
      ? []
      : [{ value: number(figures.comments), label: t.facts.comments, icon: 'comment' as const }]),
    { value: number(figures.people), label: t.facts.people, icon: 'users' as const },
  ]
  return (
    <>
      {stoppedAt ? (
        <Alert tone="warning" icon="stop" title={t.stopped({ date: formatDate(language, stoppedAt) })}>
          <p>{t.timeline.reason({ reason: process.stopReason })}</p>
        </Alert>
      ) : null}
      <div className="process-page">
        <div className="process-page__now">
          {stoppedAt ? null : <NowBox process={process} closed={closed} />}
          {follow}
        </div>
        <div className="process-page__main">
          {resultAt ? (
            <Section
              title={t.facts.result}
              id="ergebnis"
              lead={t.facts.resultOn({ date: formatDate(language, resultAt) })}
              className="process-result"
            >
              <PlainText text={resultText} />
            </Section>
          ) : null}
          {purpose ? (
            <Section title={t.facts.purpose} id="worum">
              <PlainText text={purpose} />
            </Section>
          ) : null}
          {openText || fixedText ? (
            <Section title={t.facts.scope} id="spielraum">
              <div className="process-scope">
                {openText ? <Scope icon="check-circle" title={t.facts.open} text={openText} /> : null}
                {fixedText ? <Scope icon="lock" title={t.facts.fixed} text={fixedText} /> : null}
              </div>
            </Section>
          ) : null}
          <Section title={t.timeline.title} id="ablauf">
            <PhaseTimeline phases={phases} now={now} stopped={stoppedAt !== null} />
          </Section>
          {figures.people > 0 ? (
            <Section title={t.facts.figures} id="zahlen">
              <FigureTiles figures={tiles} />
            </Section>
          ) : null}
          {children}
          {documents.length > 0 ? (
            <Section title={t.facts.documents} id="unterlagen">
              <Documents documents={documents} number={process.number} />
            </Section>
          ) : null}
        </div>
        <aside className="process-page__facts" aria-label={t.facts.about}>
          <ProcessFacts process={process} {...facts} />
        </aside>
      </div>
    </>
  )
}

function Scope({ icon, title, text }: { icon: 'check-circle' | 'lock'; title: string; text: string }) {
  return (
    <div className={icon === 'lock' ? 'process-scope__part' : 'process-scope__part process-scope__part--open'}>
      <h3 className="process-scope__title">
        <Icon name={icon} size={24} />
        {title}
      </h3>
      <PlainText text={text} />
    </div>
  )
}

function Documents({ documents, number }: { documents: ShownDocument[]; number: number }) {
  const t = useTexts(processPageTexts).facts
  const language = useLanguage()
  return (
    <ul className="process-documents">
      {documents.map(({ id, title, url, bytes }) => (
        <li key={id}>
          <Icon name={url ? 'external' : 'document'} size={24} />
          <span>
            <a href={url ?? `/mitmachen/${number}/dokument/${id}`} rel={url ? 'noopener' : undefined}>
              {title}
            </a>{' '}
            <small>({bytes === null ? t.link : t.pdf({ size: formatBytes(language, bytes) })})</small>
          </span>
        </li>
      ))}
    </ul>
  )
}
