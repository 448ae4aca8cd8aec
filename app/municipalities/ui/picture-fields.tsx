import './municipalities.css'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { maxPhotoBytes, photoAccept, smallPhotoPath } from '#app/photos/photo.ts'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type PictureFieldsProps = { name: string; remove: string; photoId: string | null; label: string; hint: string }

/** A picture as it is, a field for another one, a box to take it away. */
export function PictureFields({ name, remove, photoId, label, hint }: PictureFieldsProps) {
  const t = useTexts(municipalityTexts).settings
  return (
    <>
      {photoId ? <img className="picture-now" src={smallPhotoPath(photoId)} alt={t.now({ picture: label })} /> : null}
      <FileField name={name} label={label} hint={hint} accept={photoAccept} maxBytes={maxPhotoBytes} optional />
      {photoId ? <CheckboxField name={remove} label={t.remove({ picture: label })} /> : null}
    </>
  )
}
