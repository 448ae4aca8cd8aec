import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { QuestionKind } from '../poll.ts'
import { questionTexts } from '../texts/staff-questions.ts'

const groups = [
  { key: 'plain', kinds: ['yesNo', 'single', 'approval'] },
  { key: 'weigh', kinds: ['score', 'ranking', 'consensing'] },
  { key: 'money', kinds: ['points', 'budgetApproval', 'knapsack'] },
] as const satisfies { key: string; kinds: readonly QuestionKind[] }[]

/** What people can be asked, with an example each; the choice is an address, so it needs no JavaScript. */
export function KindChoice() {
  const t = useTexts(questionTexts)
  return groups.map(({ key, kinds }) => (
    <Section key={key} id={key} title={t[key]}>
      <ul className="poll-kinds">
        {kinds.map((kind) => (
          <li key={kind} className="poll-kind">
            <a className="poll-kind__link" href={`?art=${kind}`}>
              {t.kinds[kind].name}
            </a>
            <p>{t.kinds[kind].about}</p>
            <p className="poll-kind__example">{t.example({ text: t.kinds[kind].example })}</p>
          </li>
        ))}
      </ul>
    </Section>
  ))
}
