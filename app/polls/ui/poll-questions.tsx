import type { CountingRule } from '#app/methods/count.ts'
import { Details } from '#app/ui/details.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { wishOf } from '../rule.ts'
import { pollTexts } from '../texts/public.ts'
import { ruleTexts } from '../texts/rules.ts'

export type ListedQuestion = {
  id: string
  position: number
  title: string
  text: string
  rule: CountingRule
  districtId: string | null
  options: { id: string; title: string; text: string }[]
}
type Props = { questions: ListedQuestion[]; eligible: number | null; districts: { id: string; name: string }[] }

/** What is asked, what there is to choose from, and how it will be counted. */
export function PollQuestions({ questions, eligible, districts }: Props) {
  const t = useTexts(pollTexts).poll
  return (
    <Section title={t.questions} id="fragen">
      <ol className="poll-asked">
        {questions.map((question) => (
          <li className="poll-asked__question" key={question.id}>
            <h3 className="poll-asked__title">{question.title}</h3>
            {question.districtId ? (
              <p className="muted">
                {t.onlyDistrict({ district: districts.find(({ id }) => id === question.districtId)?.name ?? '' })}
              </p>
            ) : null}
            {question.text ? <PlainText text={question.text} /> : null}
            {question.options.length > 0 ? (
              <Details summary={t.options({ count: question.options.length })} open={question.options.length < 7}>
                <ul className="poll-asked__options">
                  {question.options.map(({ id, title }) => (
                    <li key={id}>{title}</li>
                  ))}
                </ul>
              </Details>
            ) : null}
            <RuleInWords rule={question.rule} eligible={eligible} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** The rule of counting, as people say it. */
export function RuleInWords({ rule, eligible }: { rule: CountingRule; eligible: number | null }) {
  const t = useTexts(pollTexts).poll
  const words = useTexts(ruleTexts)
  const language = useLanguage()
  const { turnoutPercent } = wishOf(rule)
  return (
    <p className="poll-rule">
      <Icon name="info" size={20} />
      <span>
        <strong>{t.counting}:</strong> {words.rule(rule)}
        {turnoutPercent === null
          ? null
          : ` ${words.quorum({
              percent: formatNumber(language, turnoutPercent),
              eligible: eligible ? formatNumber(language, eligible) : null,
            })}`}
      </span>
    </p>
  )
}
