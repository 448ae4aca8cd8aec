import './photo.css'
import { classes } from '#app/ui/classes.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { type PhotoFormat, photoFormats, photoPath, type ShownPhoto, widthsOf } from '../photo.ts'
import { photoTexts } from '../texts.ts'

export type PhotoProps = {
  photo: ShownPhoto
  /** as of the sizes attribute: how wide it is shown, such as "(min-width: 48rem) 33vw, 100vw" */
  sizes: string
  /** the picture at the top of a page is loaded at once, others when they come near */
  eager?: boolean
  className?: string
}

/** Keeps its place on the page from the start; calm placeholder while the picture is being made. */
export function Photo({ photo, sizes, eager, className }: PhotoProps) {
  const t = useTexts(photoTexts)
  if (photo.state !== 'ready') {
    return (
      <span className={classes('photo', 'photo--waiting', className)}>
        <Icon name={photo.state === 'waiting' ? 'photo' : 'warning'} size={32} />
        <span>{photo.state === 'waiting' ? t.waiting : t.broken}</span>
      </span>
    )
  }
  const widths = widthsOf(photo.width)
  const sources = photoFormats.filter((format) => format !== 'jpeg')
  return (
    <picture className={classes('photo', className)}>
      {sources.map((format) => (
        <source key={format} type={`image/${format}`} srcSet={srcSet(photo.id, widths, format)} sizes={sizes} />
      ))}
      <img
        className="photo__image"
        src={photoPath(photo.id, widths.find((width) => width >= 960) ?? widths.at(-1)!, 'jpeg')}
        srcSet={srcSet(photo.id, widths, 'jpeg')}
        sizes={sizes}
        width={photo.width}
        height={photo.height}
        alt={photo.description}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
    </picture>
  )
}

function srcSet(id: string, widths: number[], format: PhotoFormat): string {
  return widths.map((width) => `${photoPath(id, width, format)} ${width}w`).join(', ')
}
