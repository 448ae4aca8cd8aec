import { defineTexts } from '#app/ui/texts.ts'
import type { Role } from './rights.ts'

/** People of the demo world one can become with a click. */
export const personas = [
  { key: 'citizen', displayName: 'Mara Lindner', email: 'mara.lindner@example.org', roles: [] },
  { key: 'business', displayName: 'Bäckerei Kornfeld', email: 'kornfeld@example.org', roles: [] },
  { key: 'moderator', displayName: 'Jonas Weber', email: 'jonas.weber@example.org', roles: ['moderator', 'editor'] },
  { key: 'projectLead', displayName: 'Aylin Demir', email: 'aylin.demir@example.org', roles: ['projectLead'] },
  { key: 'administrator', displayName: 'Ruth Petersen', email: 'ruth.petersen@example.org', roles: ['administrator'] },
] as const satisfies readonly { key: string; displayName: string; email: string; roles: readonly Role[] }[]

export type PersonaKey = (typeof personas)[number]['key']

export function isPersonaKey(key: unknown): key is PersonaKey {
  return personas.some((persona) => persona.key === key)
}

export const personaTexts = defineTexts({
  de: {
    bar: 'Vorführung',
    explain: 'Probieren Sie die Plattform in einer Rolle aus. Das gibt es nur hier, nicht im echten Betrieb.',
    become: 'In eine Rolle schlüpfen',
    now: (p: { name: string }) => `Sie sind ${p.name}`,
    nobody: 'Sie sind nicht angemeldet',
    mail: 'Postfach der Vorführung',
    leave: 'Abmelden',
    welcome: (p: { name: string }) => `Sie sind jetzt ${p.name}.`,
    kind: {
      citizen: 'Bürgerin',
      business: 'Betrieb',
      moderator: 'Moderation',
      projectLead: 'Projektleitung',
      administrator: 'Administration',
    },
    tries: {
      citizen: 'Reichen Sie eine Idee ein und unterstützen Sie andere.',
      business: 'Bringen Sie sich als Betrieb aus dem Ort ein.',
      moderator: 'Prüfen und beantworten Sie neue Ideen.',
      projectLead: 'Machen Sie aus Ideen Vorhaben und berichten Sie über den Fortschritt.',
      administrator: 'Stellen Sie die Kommune ein und laden Sie Menschen ein.',
    },
  },
  en: {
    bar: 'Demo',
    explain: 'Try the platform in a role. This exists only here, not in real operation.',
    become: 'Slip into a role',
    now: (p) => `You are ${p.name}`,
    nobody: 'You are not signed in',
    mail: 'Mailbox of the demo',
    leave: 'Sign out',
    welcome: (p) => `You are now ${p.name}.`,
    kind: {
      citizen: 'Citizen',
      business: 'Business',
      moderator: 'Moderator',
      projectLead: 'Project lead',
      administrator: 'Administrator',
    },
    tries: {
      citizen: 'Submit an idea and support others.',
      business: 'Take part as a local business.',
      moderator: 'Check and answer new ideas.',
      projectLead: 'Turn ideas into projects and report on progress.',
      administrator: 'Set up the municipality and invite people.',
    },
  },
})
