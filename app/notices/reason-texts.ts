import { defineTexts, type Language, textsIn } from '#app/ui/texts.ts'
import type { Reason } from './letter.ts'

type Name = { name: string | null }

/** Why somebody is told: ends "Sie bekommen diese E-Mail, …" and stands alone in the list. */
export const reasonTexts = defineTexts({
  de: {
    mail: (p: { because: string }) => `Sie bekommen diese E-Mail, ${p.because}.`,
    because: {
      author: 'weil Sie die Idee eingereicht haben',
      coauthor: 'weil Sie an der Idee mitschreiben',
      supporter: 'weil Sie die Idee unterstützen',
      proposer: 'weil Sie die Änderung vorgeschlagen haben',
      commenter: 'weil Sie den Kommentar geschrieben haben',
      reporter: 'weil Sie den Beitrag gemeldet haben',
      idea: 'weil Sie der Idee folgen',
      project: 'weil Sie dem Vorhaben folgen',
      process: 'weil Sie dem Verfahren folgen',
      topic: (p: Name) => (p.name ? `weil Sie dem Thema „${p.name}“ folgen` : 'weil Sie diesem Thema folgen'),
      district: (p: Name) => (p.name ? `weil Sie dem Ortsteil „${p.name}“ folgen` : 'weil Sie diesem Ortsteil folgen'),
      place: (p: Name) => (p.name ? `weil Sie dem Ort „${p.name}“ folgen` : 'weil Sie einem Ort in der Nähe folgen'),
    },
  },
  en: {
    mail: (p) => `You receive this e-mail ${p.because}.`,
    because: {
      author: 'because you submitted the idea',
      coauthor: 'because you write along on the idea',
      supporter: 'because you support the idea',
      proposer: 'because you proposed the change',
      commenter: 'because you wrote the comment',
      reporter: 'because you reported the contribution',
      idea: 'because you follow the idea',
      project: 'because you follow the project',
      process: 'because you follow the process',
      topic: (p) => (p.name ? `because you follow the topic “${p.name}”` : 'because you follow this topic'),
      district: (p) => (p.name ? `because you follow the district “${p.name}”` : 'because you follow this district'),
      place: (p) => (p.name ? `because you follow the place “${p.name}”` : 'because you follow a place nearby'),
    },
  },
})

/** "weil Sie dem Thema „Verkehr“ folgen" */
export function becauseOf(language: Language, role: Reason, name: string | null): string {
  const because = textsIn(reasonTexts, language).because[role]
  return typeof because === 'string' ? because : because({ name })
}
