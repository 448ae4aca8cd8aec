import './triage.css'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { photoPath, type ShownPhoto, widthsOf } from '#app/photos/photo.ts'
import { Photo } from '#app/photos/ui/photo.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** Low enough that a tall picture leaves the answer in sight; whole behind the link. */
export function DossierPhoto({ photo }: { photo: ShownPhoto }) {
  const t = useTexts(triageTexts).idea
  return (
    <figure className="dossier-photo">
      <Photo photo={photo} sizes="(min-width: 75rem) 40rem, 100vw" />
      {photo.state === 'ready' ? (
        <figcaption>
          <Icon name="photo" size={16} />{' '}
          <a href={photoPath(photo.id, widthsOf(photo.width).at(-1)!, 'jpeg')}>{t.wholePhoto}</a>
        </figcaption>
      ) : null}
    </figure>
  )
}
