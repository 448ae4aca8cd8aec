import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { longestSubject, longestText, type NewsletterTarget } from '../newsletter.ts'
import { newsletterTexts } from '../texts/newsletter.ts'

type NewsletterFieldsProps = {
  id: string
  targets: { kind: NewsletterTarget; id: string; name: string; followers: number }[]
  /** beside the button that sends */
  secondary?: boolean
}

/** To whom, and what it says; within the form. */
export function NewsletterFields({ id, targets, secondary }: NewsletterFieldsProps) {
  const t = useTexts(newsletterTexts)
  return (
    <>
      <SelectField
        name="ziel"
        label={t.target}
        hint={t.targetHint}
        options={targets.map((target) => ({
          value: `${target.kind}:${target.id}`,
          label: t.option({ name: target.name, count: target.followers }),
          group: t.kinds[target.kind],
        }))}
      />
      <TextField name="betreff" label={t.subject} hint={t.subjectHint} maxLength={longestSubject} />
      <TextArea name="text" label={t.text} hint={t.textHint} rows={12} maxLength={longestText} />
      <ReadingHelp field="text" for="staff" />
      <SubmitButton name="absicht" value="sichern" {...(secondary ? { variant: 'secondary' } : {})}>
        {t.save}
      </SubmitButton>
      <HiddenField name="id" value={id} />
    </>
  )
}
