import { accessTexts } from '#app/people/texts/access.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** A link from a letter that was used or is too old, and the way to a new one. */
export function ExpiredLink({ kind }: { kind: 'confirm' | 'reset' | 'invite' }) {
  const t = useTexts(accessTexts)
  const ways = {
    confirm: { text: t.expired.confirmText, to: '/anmelden', label: t.signIn.title },
    reset: { text: t.expired.resetText, to: '/passwort-vergessen', label: t.expired.again },
    invite: { text: t.expired.inviteText, to: '/', label: t.home },
  }
  const { text, to, label } = ways[kind]
  return (
    <Page title={t.expired.title} lead={`${t.expired.lead} ${text}`} width="reading">
      <title>{t.expired.title}</title>
      <ButtonLink to={to}>{label}</ButtonLink>
    </Page>
  )
}
