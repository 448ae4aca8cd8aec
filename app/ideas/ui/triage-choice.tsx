import { triageTexts } from '#app/ideas/texts/triage.ts'
import { FieldError } from '#app/ui/forms/field.tsx'
import { useField } from '#app/ui/forms/form-context.ts'
import { useTexts } from '#app/ui/use-texts.ts'

type Idea = { number: number; title: string }
type ChooseIdeaProps = { idea: Idea; first: boolean; chosen: boolean; onChange: (on: boolean) => void }

/** The box in front of an idea; the summary of errors leads to the first one. */
export function ChooseIdea({ idea, first, chosen, onChange }: ChooseIdeaProps) {
  const t = useTexts(triageTexts).queue.table
  const { id, error } = useField('idee')
  return (
    <>
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        name="idee"
        value={idea.number}
        id={first ? id : `${id}-${idea.number}`}
        aria-label={t.chooseOne(idea)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        checked={chosen}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {first && <FieldError id={id} error={error} />}
    </>
  )
}

type ChooseAllProps = { numbers: number[]; chosen: number[]; choose: (numbers: number[]) => void }

/** Only where JavaScript runs: the others tick one by one. */
export function ChooseAll({ numbers, chosen, choose }: ChooseAllProps) {
  const t = useTexts(triageTexts).queue.table
  const all = numbers.every((number) => chosen.includes(number))
  return (
    <div className="choice triage__all">
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        id="choose-all"
        checked={all}
        onChange={() => choose(all ? [] : numbers)}
      />
      <label className="choice__label" htmlFor="choose-all">
        {t.chooseAll}
      </label>
    </div>
  )
}
