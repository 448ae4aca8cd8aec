import './municipalities.css'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { topicIcons } from '#app/municipalities/topic.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Entry = { id: string; name: string; icon?: string }

/** One list of names: a field for each entry, a box for new ones. */
export function AreaFields({
  list,
  entries,
  refusal,
}: {
  list: 'district' | 'topic'
  entries: Entry[]
  refusal: Refusal | undefined
}) {
  const t = useTexts(municipalityTexts).areas
  const typed = refusal?.values.name
  return (
    <Section title={t[list].title} lead={t.removeHint}>
      <Form refusal={refusal} prefix={list}>
        <HiddenField name="list" value={list} />
        <ul className="areas">
          {entries.map((entry, at) => (
            <li key={entry.id} className="areas__entry field">
              <input type="hidden" name="id" value={entry.id} />
              <input
                className="kern-form-input__input"
                name="name"
                aria-label={t[list].name({ number: at + 1 })}
                defaultValue={Array.isArray(typed) ? (typed[at] ?? '') : entry.name}
              />
              {list === 'topic' ? (
                <select
                  className="kern-form-input__input"
                  name="icon"
                  aria-label={t.icon({ name: entry.name })}
                  defaultValue={entry.icon}
                >
                  {topicIcons.map((icon) => (
                    <option key={icon} value={icon}>
                      {t.icons[icon]}
                    </option>
                  ))}
                </select>
              ) : null}
            </li>
          ))}
        </ul>
        <TextArea
          key={entries.map(({ id }) => id).join()}
          name="added"
          label={t[list].added}
          hint={t.addedHint}
          rows={3}
          optional
        />
        <SubmitButton variant="secondary">{t[list].save}</SubmitButton>
      </Form>
    </Section>
  )
}
