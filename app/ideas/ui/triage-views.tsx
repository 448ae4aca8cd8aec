import { mostCounted, type QueuePreset, queueAddress, queuePresets } from '#app/ideas/queue-filter.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { formatNumber } from '#app/ui/format.ts'
import { TabsNav } from '#app/ui/tabs-nav.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Props = { current: QueuePreset | null; counts: Record<QueuePreset, number> }

/** The saved views, each with what waits in it. */
export function TriageViews({ current, counts }: Props) {
  const t = useTexts(triageTexts).queue.presets
  const language = useLanguage()
  const names = Object.keys(queuePresets) as QueuePreset[]
  const tabs = names.map((name) => ({
    label: t[name],
    to: queueAddress(queuePresets[name]),
    current: name === current,
    count: formatNumber(language, Math.min(counts[name], mostCounted)) + (counts[name] > mostCounted ? '+' : ''),
  }))
  return <TabsNav label={t.label} tabs={tabs} />
}
