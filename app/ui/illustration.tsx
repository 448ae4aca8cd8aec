import { classes } from './classes.ts'

export type Illustration = 'start' | 'search' | 'done' | 'broken' | 'town'

type Look = 'brand' | 'accent' | 'ghost'
/** Place on the ground (x to the right front, y to the left front), height, size along x, how it looks */
type BlockAt = { x: number; y: number; z: number; length?: number; look?: Look }

/** Our own drawings of building blocks in the colours of the municipality; ornament only. */
export function BlocksIllustration({ kind = 'start', className }: { kind?: Illustration; className?: string }) {
  const { blocks, viewBox, width, height } = scenes[kind]
  return (
    <svg
      className={classes('illustration', className)}
      width={width}
      height={height}
      viewBox={viewBox}
      aria-hidden
      focusable="false"
    >
      {blocks.map((block) => (
        <Block key={`${block.x} ${block.y} ${block.z}`} {...block} />
      ))}
    </svg>
  )
}

function Block({ x, y, z, length = 1, look = 'brand' }: BlockAt) {
  const [top, left, right] = faces(x, y, z, length)
  if (look === 'ghost') return <path className="block-ghost" d={`${top}${left}${right}`} />
  const [topClass, leftClass, rightClass] = faceClasses[look]
  return (
    <g>
      <path className={leftClass} d={left} />
      <path className={rightClass} d={right} />
      <path className={topClass} d={top} />
      {Array.from({ length }, (_, stud) => (
        <Stud key={stud} x={x + stud + 0.5} y={y + 0.5} z={z + 1} topClass={studClasses[look]} sideClass={leftClass} />
      ))}
    </g>
  )
}

function Stud(props: { x: number; y: number; z: number; topClass: string; sideClass: string }) {
  const [cx, cy] = project(props.x, props.y, props.z)
  return (
    <>
      <path className={props.sideClass} d={`M${cx - 8} ${cy - 5}v5a8 4.5 0 0 0 16 0v-5Z`} />
      <ellipse className={props.topClass} cx={cx} cy={cy - 5} rx="8" ry="4.5" />
    </>
  )
}

const faceClasses = {
  brand: ['block-top', 'block-left', 'block-right'],
  accent: ['block-accent-top', 'block-accent-left', 'block-accent-right'],
} as const

const studClasses = { brand: 'block-stud', accent: 'block-accent-stud' } as const

function faces(x: number, y: number, z: number, length: number): [string, string, string] {
  const far = x + length
  return [
    outline([x, y, z + 1], [far, y, z + 1], [far, y + 1, z + 1], [x, y + 1, z + 1]),
    outline([x, y + 1, z + 1], [far, y + 1, z + 1], [far, y + 1, z], [x, y + 1, z]),
    outline([far, y, z + 1], [far, y + 1, z + 1], [far, y + 1, z], [far, y, z]),
  ]
}

function outline(...corners: [number, number, number][]): string {
  return `M${corners.map((corner) => project(...corner).join(' ')).join('L')}Z`
}

function project(x: number, y: number, z: number): [number, number] {
  return [Math.round((x - y) * 26), Math.round((x + y) * 15 - z * 24)]
}

// Painted from the ground up, from back to front: seen from above, a lower layer never hides a higher one.
const scenes: Record<Illustration, { blocks: BlockAt[]; viewBox: string; width: number; height: number }> = {
  start: {
    blocks: [
      { x: 0, y: 0, z: 0, length: 2 },
      { x: 0, y: 1, z: 0 },
      { x: 1, y: 1, z: 0, look: 'accent' },
      { x: 0, y: 0, z: 1.5, length: 2, look: 'ghost' },
    ],
    viewBox: '-70 -70 140 140',
    width: 150,
    height: 150,
  },
  search: {
    blocks: [
      { x: 0, y: 0, z: 0 },
      { x: 1, y: 0, z: 0, look: 'ghost' },
      { x: 2, y: 0, z: 0, look: 'accent' },
    ],
    viewBox: '-50 -50 140 126',
    width: 160,
    height: 144,
  },
  done: {
    blocks: [
      { x: 0, y: 0, z: 0, length: 2 },
      { x: 0, y: 1, z: 0, length: 2 },
      { x: 0, y: 0, z: 1, length: 2 },
      { x: 0, y: 1, z: 1 },
      { x: 0, y: 0, z: 2, look: 'accent' },
    ],
    viewBox: '-70 -90 140 160',
    width: 150,
    height: 171,
  },
  broken: {
    blocks: [
      { x: 0, y: 0, z: 0, length: 2 },
      { x: -1.3, y: 1, z: 0, look: 'accent' },
      { x: 1.2, y: 1.4, z: 0 },
    ],
    viewBox: '-110 -50 220 130',
    width: 200,
    height: 118,
  },
  town: {
    blocks: [
      { x: 0, y: 0, z: 0, length: 3 },
      { x: 0, y: 1, z: 0, length: 3 },
      { x: 4.5, y: 0.5, z: 0, length: 2 },
      { x: -2.5, y: 2.5, z: 0, length: 2 },
      { x: 1.5, y: 3.5, z: 0, look: 'accent' },
      { x: 3.5, y: 3, z: 0, length: 2, look: 'ghost' },
      { x: 0, y: 0, z: 1, length: 3 },
      { x: 0, y: 1, z: 1, length: 3 },
      { x: 5.5, y: 0.5, z: 1, look: 'accent' },
      { x: -2.5, y: 2.5, z: 1 },
      { x: 1, y: 0, z: 2 },
      { x: 1, y: 1, z: 2 },
      { x: 1, y: 1, z: 3 },
      { x: 1, y: 1, z: 4, look: 'accent' },
    ],
    viewBox: '-160 -100 370 260',
    width: 370,
    height: 260,
  },
}
