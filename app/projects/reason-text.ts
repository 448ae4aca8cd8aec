import { formatDate, formatMoney } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { projectTexts } from './texts/project.ts'
import type { LightReason } from './traffic-light.ts'

/** One reason of the light as a sentence. */
export function reasonText(language: Language, reason: LightReason): string {
  const t = textsIn(projectTexts, language).lightReasons
  switch (reason.key) {
    case 'milestonesOverdue':
      return t.milestonesOverdue(reason)
    case 'startOverdue':
    case 'endOverdue':
    case 'silent':
    case 'doneLate':
      return t[reason.key](reason)
    case 'endShifted':
      return t.endShifted({
        days: reason.days,
        from: formatDate(language, reason.from),
        to: formatDate(language, reason.to),
      })
    case 'overApproved':
    case 'overPromised':
      return t[reason.key]({ money: formatMoney(language, reason.cents), percent: reason.percent })
    default:
      return t[reason.key]
  }
}
