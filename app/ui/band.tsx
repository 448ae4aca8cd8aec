import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { BlocksIllustration } from './illustration.tsx'

export type BandProps = {
  tone?: 'plain' | 'sunken' | 'subtle' | 'brand'
  /** the town of building blocks at the end, for the opening of a start page */
  ornament?: boolean
  children: ReactNode
}

/** A full-width strip with its content in the frame; stands directly in `<main>`, not inside `Page`. */
export function Band({ tone = 'plain', ornament, children }: BandProps) {
  return (
    <div className={classes('band', looks[tone], ornament && 'band--with-ornament')}>
      <div className="frame">{children}</div>
      {ornament && <BlocksIllustration kind="town" className="band__ornament" />}
    </div>
  )
}

const looks = { plain: false, sunken: 'band--sunken', subtle: 'band--subtle', brand: 'band--brand' } as const
