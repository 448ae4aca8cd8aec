import './municipalities.css'
import { municipalityTexts } from '#app/municipalities/texts.ts'
import { maxPhotoBytes, photoAccept, type ShownPhoto } from '#app/photos/photo.ts'
import { Photo } from '#app/photos/ui/photo.tsx'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type PictureFieldsProps = { name: string; remove: string; photo: ShownPhoto | null; label: string; hint: string }

/** A picture as it is, a field for another one, a box to take it away. */
export function PictureFields({ name, remove, photo, label, hint }: PictureFieldsProps) {
  const t = useTexts(municipalityTexts).settings
  return (
    <>
      {photo ? (
        <figure className="picture-now">
          <Photo photo={photo} sizes="16rem" />
          <figcaption className="muted small">{t.now({ picture: label })}</figcaption>
        </figure>
      ) : null}
      <FileField
        key={photo?.id ?? 'none'}
        name={name}
        label={label}
        hint={hint}
        accept={photoAccept}
        maxBytes={maxPhotoBytes}
        optional
      />
      {photo ? <CheckboxField name={remove} label={t.remove({ picture: label })} /> : null}
    </>
  )
}
