import type { CaseAnswer } from '#app/moderation/case-action.server.ts'
import type { CaseDossier } from '#app/moderation/dossier.server.ts'
import { ruleTexts } from '#app/moderation/texts/rules.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { formatDate } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { Timeline, type TimelineEvent } from '#app/ui/timeline.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { OriginalBox } from './original-box.tsx'

type Decided = CaseDossier['decisions'][number]
type Props = { decisions: Decided[]; original: CaseAnswer['original'] }

/** Everything that was decided in a case, also what was not agreed to or taken back. */
export function CaseHistory({ decisions, original }: Props) {
  const t = useTexts(staffTexts).case
  const rules = useTexts(ruleTexts)
  if (decisions.length === 0) return null
  const events = decisions.map(
    (decision): TimelineEvent => ({
      id: decision.id,
      date: decision.decidedAt,
      title: [
        rules.measures[decision.measure],
        ...(decision.rule ? [rules.names[decision.rule]] : []),
        ...(decision.warned ? [rules.warned] : []),
        ...(decision.suspendedDays ? [rules.suspended({ days: decision.suspendedDays })] : []),
      ].join(', '),
      icon: decision.measure === 'leave' ? 'eye' : 'eye-off',
      tone: decision.objection !== null || decision.endedAt ? 'neutral' : 'info',
      children: <Decision decision={decision} original={original} />,
    }),
  )
  return (
    <Section title={t.decisions} id="verlauf">
      <Timeline events={events} label={t.decisions} />
    </Section>
  )
}

function Decision({ decision, original }: { decision: Decided; original: CaseAnswer['original'] }) {
  const texts = useTexts(staffTexts)
  const t = texts.case
  const language = useLanguage()
  const { passage, text, decidedBy, decidedAt, secondBy, objection, endedAt, endedBy, endedText, appeal } = decision
  const name = (person: { displayName: string | null } | null) => person?.displayName ?? texts.deleted
  return (
    <>
      {passage ? (
        <p>
          <q>{passage}</q>
        </p>
      ) : null}
      {text ? <PlainText text={text} /> : null}
      <p className="muted small">{t.decidedBy({ name: name(decidedBy), date: formatDate(language, decidedAt) })}</p>
      {secondBy ? (
        <p>
          {objection === null ? t.secondAgreed({ name: name(secondBy) }) : t.secondObjected({ name: name(secondBy) })}
        </p>
      ) : null}
      {objection ? <PlainText text={objection} /> : null}
      <OriginalBox decision={decision} original={original?.decisionId === decision.id ? original : null} />
      {appeal ? (
        <div className="moderation-context">
          <p>
            <strong>{t.appealed({ date: formatDate(language, appeal.madeAt) })}</strong>
          </p>
          <PlainText text={appeal.text} />
          {appeal.granted === null ? null : (
            <>
              <p>
                <strong>{appeal.granted ? t.judged.granted : t.judged.upheld}</strong>
              </p>
              <PlainText text={appeal.answer} />
            </>
          )}
        </div>
      ) : null}
      {endedAt ? (
        <>
          <p className="muted small">{t.ended({ name: name(endedBy), date: formatDate(language, endedAt) })}</p>
          {endedText && endedText !== appeal?.answer ? <PlainText text={endedText} /> : null}
        </>
      ) : null}
    </>
  )
}
