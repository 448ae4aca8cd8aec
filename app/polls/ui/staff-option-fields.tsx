import { maxPhotoBytes, photoAccept, type ShownPhoto } from '#app/photos/photo.ts'
import { Photo } from '#app/photos/ui/photo.tsx'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import type { MapArea } from '#app/ui/map/map-types.ts'
import { PlacePicker } from '#app/ui/map/place-picker.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { QuestionKind } from '../poll.ts'
import { budgetKinds, questionLengths } from '../question-form.ts'
import { questionTexts } from '../texts/staff-questions.ts'
import { FieldBlock } from './staff-fields.tsx'

type OptionFieldsProps = { kind: QuestionKind; photo: ShownPhoto | null; map: MapArea }

/** Everything that can be said about an option; its title is enough. */
export function OptionFields({ kind, photo, map }: OptionFieldsProps) {
  const t = useTexts(questionTexts).option
  const { option, text, argument } = questionLengths
  return (
    <>
      <TextField name="title" label={t.name} maxLength={option} />
      <TextArea name="text" label={t.text} rows={4} maxLength={text} optional />
      <MoneyField name="cost" label={t.cost} hint={t.costHint} optional={!budgetKinds.includes(kind)} />
      {kind === 'consensing' ? <CheckboxField name="passive" label={t.passive} hint={t.passiveHint} /> : null}
      <FieldBlock legend={t.arguments} lead={t.argumentsLead}>
        <TextArea name="pro" label={t.pro} rows={3} maxLength={argument} optional />
        <TextArea name="contra" label={t.contra} rows={3} maxLength={argument} optional />
      </FieldBlock>
      <FieldBlock legend={t.picture}>
        {photo ? (
          <>
            <p>{t.photoKept}</p>
            <Photo photo={photo} sizes="20rem" />
            <CheckboxField name="photoRemoved" label={t.photoRemoved} />
          </>
        ) : null}
        <FileField
          name="photo"
          label={t.photo}
          hint={t.photoHint}
          optional
          accept={photoAccept}
          maxBytes={maxPhotoBytes}
        />
        <TextField name="photoDescription" label={t.photoDescription} hint={t.photoDescriptionHint} optional />
      </FieldBlock>
      <TextField name="place" label={t.place} maxLength={option} optional />
      <PlacePicker {...map} label={t.map} optional />
    </>
  )
}
