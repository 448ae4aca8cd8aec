import { homeTexts } from '#app/home/texts.ts'
import { smallPhotoPath } from '#app/photos/photo.ts'
import { remembered } from '#app/ui/remembered.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Frame } from './use-frame.ts'

/** Crest and name, the way to the start page. Without a crest stands our own small sign in the municipality's colour. */
export const MunicipalityMark = remembered('mark', FreshMunicipalityMark)

function FreshMunicipalityMark({
  municipality,
  to = '/',
}: {
  municipality: NonNullable<Frame['municipality']>
  to?: string
}) {
  const t = useTexts(homeTexts).nav
  return (
    <a className="mark" href={to} aria-label={t.toStart(municipality)}>
      {municipality.crestPhotoId ? (
        <img className="mark__crest" src={smallPhotoPath(municipality.crestPhotoId)} alt="" width={40} height={48} />
      ) : (
        <BlocksSign />
      )}
      <span className="mark__words">
        <span className="mark__kind">{municipality.kind}</span> <span className="mark__name">{municipality.name}</span>
      </span>
    </a>
  )
}

function BlocksSign() {
  return (
    <svg className="mark__sign" viewBox="0 0 40 40" width={40} height={40} aria-hidden="true" focusable="false">
      <rect x="2" y="22" width="16" height="16" rx="2" />
      <rect x="22" y="22" width="16" height="16" rx="2" className="mark__sign-second" />
      <rect x="12" y="2" width="16" height="16" rx="2" className="mark__sign-third" />
    </svg>
  )
}
