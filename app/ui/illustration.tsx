import { classes } from './classes.ts'

export type Illustration = 'start' | 'search' | 'done' | 'broken'

/** Our own drawings of building blocks in the colours of the municipality; ornament only. */
export function BlocksIllustration({ kind = 'start', className }: { kind?: Illustration; className?: string }) {
  return (
    <svg
      className={classes('illustration', className)}
      width="200"
      height="120"
      viewBox="0 0 200 120"
      aria-hidden
      focusable="false"
    >
      <Block x={40} y={70} tone="subtle" />
    </svg>
  )
}

function Block({ x, y, tone }: { x: number; y: number; tone: 'subtle' }) {
  return <rect x={x} y={y} width="40" height="30" className={tone} />
}
