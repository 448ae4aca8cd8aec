import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type BarPart = {
  label: string
  value: number
  /** the number as it is read: "1,2 Mio. €" */
  text: string
  look?: 'strong' | 'middle' | 'light' | 'warning' | 'danger'
}

export type StackedBarProps = {
  label: ReactNode
  parts: readonly BarPart[]
  /** what the whole bar stands for; the sum of the parts unless said */
  total?: number
  totalText?: string
}

/** Shares of a whole, such as money spent of money approved; the legend carries the same numbers as text. */
export function StackedBar({ label, parts, total, totalText }: StackedBarProps) {
  const sum = parts.reduce((all, part) => all + Math.max(0, part.value), 0)
  const whole = Math.max(total ?? sum, sum) || 1
  const widths = parts.map((part) => (Math.max(0, part.value) / whole) * 1000)
  const drawn = parts.map((part, index) => ({
    ...part,
    x: widths.slice(0, index).reduce((before, width) => before + width, 0),
    width: widths[index]!,
    look: part.look ?? looksInTurn[index % looksInTurn.length]!,
  }))
  return (
    <figure className="stacked-bar">
      <figcaption className="stacked-bar__head">
        <span>{label}</span>
        {totalText && <span className="stacked-bar__total">{totalText}</span>}
      </figcaption>
      <svg
        className="stacked-bar__bar"
        width="100%"
        height="20"
        viewBox="0 0 1000 20"
        preserveAspectRatio="none"
        aria-hidden
        focusable="false"
      >
        {drawn.map(({ label: name, x, width, look }) => (
          <rect key={name} className={lookClasses[look]} x={x} y="0" width={width} height="20" />
        ))}
      </svg>
      <ul className="stacked-bar__legend">
        {drawn.map(({ label: name, text, look }) => (
          <li key={name}>
            <span className={classes('stacked-bar__key', lookClasses[look])} aria-hidden />
            <span className="stacked-bar__name">{name}</span>
            <span className="stacked-bar__value">{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

const looksInTurn = ['strong', 'middle', 'light'] as const
const lookClasses = {
  strong: 'bar-strong',
  middle: 'bar-middle',
  light: 'bar-light',
  warning: 'bar-warning',
  danger: 'bar-danger',
} as const
