import './people.css'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ResidenceState } from '#app/people/residence-state.server.ts'
import type { Role } from '#app/people/rights.ts'
import { accountTexts } from '#app/people/texts/account.ts'
import { residenceTexts } from '#app/people/texts/residence.ts'
import { formatDate } from '#app/ui/format.ts'
import type { IconName } from '#app/ui/icon.tsx'
import { StatusBadge, type Tone } from '#app/ui/status.tsx'
import type { Language } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { RoleBadges } from './role-badges.tsx'

type Facts = {
  displayName: string
  email: string
  emailVerified: boolean
  hasPassword: boolean
  language: Language
  createdAt: Date
  roles: Role[]
  devices: number
  residence: ResidenceState['step']
}

type Row = { term: string; value: ReactNode; to?: string; change?: string; word?: string }

/** What the account consists of, each with the way to change it. */
export function AccountFacts({ profile }: { profile: Facts }) {
  const t = useTexts(accountTexts).account
  const w = useTexts(residenceTexts)
  const language = useLanguage()
  const rows: Row[] = [
    { term: t.name, value: profile.displayName, to: '/konto/name', change: t.changeName },
    {
      term: t.email,
      value: (
        <>
          {profile.email} {!profile.emailVerified && <StatusBadge tone="warning">{t.emailOpen}</StatusBadge>}
        </>
      ),
      to: '/konto/email',
      change: t.changeEmail,
    },
    {
      term: t.password,
      value: profile.hasPassword ? t.passwordSet : t.passwordNone,
      to: '/konto/passwort',
      change: t.changePassword,
    },
    { term: t.language, value: t.languages[profile.language], to: '/konto/name', change: t.changeName },
    {
      term: t.devices,
      value: t.deviceCount({ count: profile.devices }),
      to: '/konto/sitzungen',
      change: t.showDevices,
      word: t.look,
    },
    {
      term: t.notices,
      value: t.noticesText,
      to: '/mitteilungen/einstellungen',
      change: t.changeNotices,
    },
    {
      term: w.row,
      value: (
        <StatusBadge tone={residenceTones[profile.residence]} icon={residenceIcons[profile.residence]}>
          {w.rowState[profile.residence]}
        </StatusBadge>
      ),
      to: '/konto/wohnsitz',
      change: w.rowLook,
      word: t.look,
    },
    { term: t.background, value: t.backgroundText, to: '/konto/angaben', change: t.changeBackground, word: t.look },
    { term: t.since, value: formatDate(language, profile.createdAt) },
  ]
  if (profile.roles.length > 0) rows.push({ term: t.roles, value: <RoleBadges roles={profile.roles} /> })
  return (
    <dl className="account-facts">
      {rows.map(({ term, value, to, change, word }) => (
        <div className="account-facts__row" key={term}>
          <dt className="account-facts__term">{term}</dt>
          <dd className="account-facts__value">{value}</dd>
          {to && (
            <dd className="account-facts__change">
              <Link to={to} aria-label={change}>
                {word ?? t.change}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

const residenceTones: Record<ResidenceState['step'], Tone> = {
  none: 'neutral',
  asked: 'info',
  sent: 'info',
  declined: 'warning',
  confirmed: 'success',
}

const residenceIcons: Record<ResidenceState['step'], IconName> = {
  none: 'place',
  asked: 'clock',
  sent: 'mail',
  declined: 'warning',
  confirmed: 'check-circle',
}
