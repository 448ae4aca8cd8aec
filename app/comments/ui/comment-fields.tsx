import { longestComment, stances } from '#app/comments/comment.ts'
import { writingTexts } from '#app/comments/texts/writing.ts'
import { commentTexts } from '#app/comments/texts.ts'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** Where somebody stands, and what they say. */
export function CommentFields({ answering }: { answering: boolean }) {
  const t = useTexts(writingTexts)
  const names = useTexts(commentTexts)
  return (
    <>
      {answering ? null : (
        <RadioGroup
          name="stance"
          label={t.stance}
          horizontal
          options={stances.map((stance) => ({ value: stance, label: names.stances[stance] }))}
        />
      )}
      <TextArea
        name="text"
        label={answering ? t.answerText : t.text}
        hint={t.textHint}
        rows={answering ? 4 : 5}
        maxLength={longestComment}
      />
      <ReadingHelp field="text" for="citizens" />
    </>
  )
}

/** For staff: speak for an office instead of oneself. Its name is asked for once the box is ticked, by the style sheet. */
export function OfficeFields({ office }: { office: string }) {
  const t = useTexts(writingTexts)
  return (
    <div className="comment-form__office">
      <CheckboxField name="official" label={t.official} />
      <div className="comment-form__office-name">
        <TextField name="office" label={t.office} hint={t.officeHint} defaultValue={office} />
      </div>
    </div>
  )
}
