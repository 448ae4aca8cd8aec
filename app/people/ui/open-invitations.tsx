import './people.css'
import type { Role } from '#app/people/rights.ts'
import { staffTexts } from '#app/people/texts/staff.ts'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { RoleBadges } from './role-badges.tsx'

type Open = { id: string; email: string; roles: Role[]; createdAt: Date; expiresAt: Date; expired: boolean }

export function OpenInvitations({ invitations }: { invitations: readonly Open[] }) {
  const t = useTexts(staffTexts).team
  const language = useLanguage()
  if (invitations.length === 0) return <p className="people-list__fact">{t.openNone}</p>
  return (
    <ul className="people-list">
      {invitations.map((invitation) => (
        <li className="people-list__item" key={invitation.id}>
          <Icon name="mail" size={32} />
          <div className="people-list__main">
            <p className="people-list__name">
              {invitation.email} {invitation.expired && <StatusBadge tone="warning">{t.expired}</StatusBadge>}
            </p>
            <p className="people-list__fact">
              {t.invitedOn({ date: formatDate(language, invitation.createdAt) })}
              {!invitation.expired && `, ${t.validUntil({ date: formatDate(language, invitation.expiresAt) })}`}
            </p>
            <RoleBadges roles={invitation.roles} />
          </div>
          <Form className="people-list__action" prefix={invitation.id}>
            <input type="hidden" name="withdraw" value={invitation.id} />
            <SubmitButton variant="secondary">
              {t.withdraw} <span className="visually-hidden">({invitation.email})</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}
