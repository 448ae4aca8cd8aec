import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../use-texts.ts'
import type { ChartRow } from './chart-row.ts'

const colours = ['var(--chart-first)', 'var(--chart-second)', 'var(--chart-third)', 'var(--chart-fourth)']

export default function Bars({ series, rows }: { series: readonly string[]; rows: readonly ChartRow[] }) {
  const language = useLanguage()
  const data = rows.map(({ label, values }) => ({ label, ...Object.fromEntries(values.entries()) }))
  const number = (value: unknown) => formatNumber(language, Number(value))
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={data} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="label"
          interval="equidistantPreserveStart"
          tickLine={false}
          stroke="var(--ink-muted)"
          fontSize={14}
          minTickGap={16}
        />
        <YAxis
          allowDecimals={false}
          tickLine={false}
          axisLine={false}
          stroke="var(--ink-muted)"
          fontSize={14}
          width={48}
          tickFormatter={number}
        />
        <Tooltip formatter={number} cursor={{ fill: 'var(--brand-subtle)' }} contentStyle={tooltip} />
        {series.length > 1 ? <Legend itemSorter={null} formatter={plain} /> : null}
        {series.map((name, at) => (
          <Bar
            key={name}
            dataKey={String(at)}
            name={name}
            fill={colours[at % colours.length]}
            isAnimationActive={false}
            radius={[3, 3, 0, 0]}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

// the colour of a bar may be too light for words
function plain(name: string) {
  return <span className="chart__name">{name}</span>
}

const tooltip = { background: 'var(--surface)', border: '1px solid var(--line)', color: 'var(--ink)' }
