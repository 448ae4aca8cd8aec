import type { ShownStatement } from '#app/moderation/statement.server.ts'
import { ruleTexts } from '#app/moderation/texts/rules.ts'
import { statementTexts } from '#app/moderation/texts/statement.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { formatDate } from '#app/ui/format.ts'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** The statement of reasons in full, as its author reads it. */
export function Reasons({ statement }: { statement: ShownStatement }) {
  const t = useTexts(statementTexts)
  const rules = useTexts(ruleTexts)
  const language = useLanguage()
  const { measure, rule, passage, text, warned, suspendedUntil, automatic, originalUntil, endedAt } = statement
  const consequence = warned
    ? t.warned
    : suspendedUntil
      ? t.suspended({ until: formatDate(language, suspendedUntil) })
      : null
  const { term } = t.page
  return (
    <>
      <p>{t.what[measure](statement)}</p>
      <DefinitionList
        items={[
          { term: term.decided, value: formatDate(language, statement.effectiveAt) },
          ...(rule ? [{ term: term.rule, value: rules.names[rule] }] : []),
          ...(passage ? [{ term: term.passage, value: <q>{passage}</q> }] : []),
          ...(consequence ? [{ term: term.consequence, value: consequence }] : []),
          { term: term.means, value: automatic ? t.automatic : t.byPeople },
          ...(endedAt ? [] : [{ term: term.until, value: formatDate(language, statement.appealUntil) }]),
        ]}
      />
      {text ? (
        <>
          <h3 className="heading heading--4">{t.page.text}</h3>
          <PlainText text={text} />
        </>
      ) : null}
      {originalUntil && !endedAt ? <p>{t.original({ until: formatDate(language, originalUntil) })}</p> : null}
    </>
  )
}
